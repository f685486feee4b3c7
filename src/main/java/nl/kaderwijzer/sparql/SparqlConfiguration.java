package nl.kaderwijzer.sparql;

import jakarta.servlet.DispatcherType;
import nl.kaderwijzer.graph.Admission;
import nl.kaderwijzer.graph.Publications;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Mounts Fuseki in the server of the application. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SparqlProperties.class)
class SparqlConfiguration {

  /** Fuseki is set up at the first query: it takes long, and the server starts before the data are there. */
  @Bean
  FilterRegistrationBean<SparqlFilter> sparqlFilter(
      ObjectProvider<Publications> publications, SparqlProperties limits, Admission admission) {
    FilterRegistrationBean<SparqlFilter> registration =
        new FilterRegistrationBean<>(
            new SparqlFilter(context -> new Fuseki(context, publications.getObject()::current, limits, admission)));
    // What is forwarded here is for the page.
    registration.setDispatcherTypes(DispatcherType.REQUEST);
    registration.addUrlPatterns(Fuseki.SPARQL, Fuseki.DATA);
    registration.setOrder(Ordered.LOWEST_PRECEDENCE - 100);
    return registration;
  }
}
