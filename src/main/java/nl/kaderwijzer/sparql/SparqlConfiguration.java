package nl.kaderwijzer.sparql;

import java.util.function.Supplier;
import nl.kaderwijzer.graph.Publication;
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

/** Mounts Fuseki in the server of the application, to read only: queries at {@code /sparql}, whole graphs at {@code /data}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SparqlProperties.class)
class SparqlConfiguration {

  private static final String SPARQL = "/sparql";
  private static final String DATA = "/data";

  /**
   * Fuseki finds its registries in the servlet context. Its datasets stay empty: the operations ask for the served publication.
   * The server starts before the data are there, so the publications are looked up at the first request.
   */
  @Bean
  ServletContextInitializer fusekiRegistries(ObjectProvider<Publications> publications, SparqlProperties limits) {
    return context -> {
      Supplier<Publications> served = SingletonSupplier.of(publications::getObject);
      Supplier<Publication> current = () -> served.get().current();
      Admission admission =
          new Admission(limits.concurrency(), limits.clientConcurrency(), limits.waiting(), limits.waitLimit());
      KeptAnswers kept = new KeptAnswers(limits.cache().toBytes());
      OperationRegistry operations = OperationRegistry.createEmpty();
      operations.register(Operation.Query, new SparqlEndpoint(current, limits, admission, kept));
      operations.register(Operation.GSP_R, new GraphStore(current, limits, admission, kept));
      DataAccessPointRegistry points = new DataAccessPointRegistry();
      points.register(new DataAccessPoint(SPARQL, service(Operation.Query, operations)));
      points.register(new DataAccessPoint(DATA, service(Operation.GSP_R, operations)));
      OperationRegistry.set(context, operations);
      DataAccessPointRegistry.set(context, points);
    };
  }

  private static DataService service(Operation operation, OperationRegistry operations) {
    DataService service = DataService.newBuilder(DatasetGraphFactory.empty()).addEndpoint(operation).build();
    service.setEndpointProcessors(operations);
    service.goActive();
    return service;
  }

  @Bean
  FilterRegistrationBean<SparqlFilter> sparqlFilter() {
    FilterRegistrationBean<SparqlFilter> registration = new FilterRegistrationBean<>(new SparqlFilter());
    registration.addUrlPatterns(SPARQL, DATA);
    registration.setOrder(Ordered.LOWEST_PRECEDENCE - 100);
    return registration;
  }
}
