package nl.kaderwijzer.web.questions;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Gives the page {@code /sparql} the limits of the endpoint to tell, and the endpoint the format that its form asks for. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SparqlPage.Grenzen.class)
class SparqlConfiguration {

  @Bean
  FilterRegistrationBean<SparqlFormat> sparqlFormat() {
    FilterRegistrationBean<SparqlFormat> registration = new FilterRegistrationBean<>(new SparqlFormat());
    registration.addUrlPatterns("/sparql");
    registration.setOrder(Ordered.LOWEST_PRECEDENCE - 200);
    return registration;
  }
}
