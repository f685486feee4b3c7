package nl.kaderwijzer.sparql;

import java.util.function.Supplier;
import nl.kaderwijzer.graph.Publications;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.function.SingletonSupplier;

/** Mounts Fuseki at {@code /sparql} in the server of the application, with one operation: query. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SparqlProperties.class)
class SparqlConfiguration {

  private static final String PATH = "/sparql";

  /**
   * Fuseki finds its registries in the servlet context. Its dataset stays empty: the operation asks for the served publication.
   * The server starts before the data are there, so the publications are looked up at the first request.
   */
  @Bean
  ServletContextInitializer fusekiRegistries(ObjectProvider<Publications> publications, SparqlProperties limits) {
    return context -> {
      Supplier<Publications> served = SingletonSupplier.of(publications::getObject);
      OperationRegistry operations = OperationRegistry.createEmpty();
      operations.register(Operation.Query, new SparqlEndpoint(() -> served.get().current(), limits));
      DataService service = DataService.newBuilder(DatasetGraphFactory.empty()).addEndpoint(Operation.Query).build();
      service.setEndpointProcessors(operations);
      service.goActive();
      DataAccessPointRegistry points = new DataAccessPointRegistry();
      points.register(new DataAccessPoint(PATH, service));
      OperationRegistry.set(context, operations);
      DataAccessPointRegistry.set(context, points);
    };
  }

  @Bean
  FilterRegistrationBean<SparqlFilter> sparqlFilter() {
    FilterRegistrationBean<SparqlFilter> registration = new FilterRegistrationBean<>(new SparqlFilter());
    registration.addUrlPatterns(PATH);
    registration.setOrder(Ordered.LOWEST_PRECEDENCE - 100);
    return registration;
  }
}
