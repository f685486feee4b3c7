package nl.kaderwijzer.sparql;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import nl.kaderwijzer.graph.Admission;
import nl.kaderwijzer.graph.Publication;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Dispatcher;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * Fuseki in the server of the application, to read only: queries at {@code /sparql}, whole graphs at {@code /data}. Its datasets
 * stay empty: the operations ask for the served publication.
 */
final class Fuseki {

  static final String SPARQL = "/sparql";
  static final String DATA = "/data";

  /** Puts its registries where Fuseki looks for them: in the servlet context. */
  Fuseki(ServletContext context, Supplier<Publication> current, SparqlProperties limits, Admission admission) {
    KeptAnswers kept = new KeptAnswers(limits.cache().toBytes());
    OperationRegistry operations = OperationRegistry.createEmpty();
    operations.register(Operation.Query, new SparqlEndpoint(current, limits, admission, kept));
    operations.register(Operation.GSP_R, new GraphStore(current, limits, admission, kept));
    DataAccessPointRegistry points = new DataAccessPointRegistry();
    points.register(new DataAccessPoint(SPARQL, service(Operation.Query, operations)));
    points.register(new DataAccessPoint(DATA, service(Operation.GSP_R, operations)));
    OperationRegistry.set(context, operations);
    DataAccessPointRegistry.set(context, points);
  }

  private static DataService service(Operation operation, OperationRegistry operations) {
    DataService service = DataService.newBuilder(DatasetGraphFactory.empty()).addEndpoint(operation).build();
    service.setEndpointProcessors(operations);
    service.goActive();
    return service;
  }

  /** Answers a request; false when it is not for Fuseki. */
  boolean answer(HttpServletRequest request, HttpServletResponse response) {
    return Dispatcher.dispatch(request, response);
  }
}
