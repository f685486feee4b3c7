package nl.kaderwijzer.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.function.Supplier;
import nl.kaderwijzer.graph.Admission;
import nl.kaderwijzer.graph.Publication;
import org.springframework.http.HttpHeaders;

/** Answers a query by the SPARQL 1.1 Protocol; without one it describes itself. */
final class SparqlEndpoint extends Endpoint {

  private final Admission admission;
  private final KeptAnswers kept;

  SparqlEndpoint(Supplier<Publication> current, SparqlProperties limits, Admission admission, KeptAnswers kept) {
    super(current, limits, "GET, HEAD, POST, OPTIONS");
    this.admission = admission;
    this.kept = kept;
  }

  @Override
  Answer answer(HttpServletRequest request, Publication publication) {
    Protocol protocol = Protocol.read(request, limits().queryLimit().toBytes());
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    if (protocol.query() == null) {
      return new ServiceDescription(publication, limits(), request.getRequestURL().toString())
          .answer(Format.choose(accept, Format.STATEMENTS));
    }
    return kept.get(publication, Arrays.asList(protocol, accept), () -> {
      Execution execution = Execution.of(protocol, publication, limits(), accept);
      try (Admission.Turn turn = admission.enter(request.getRemoteAddr())) {
        return execution.run();
      }
    });
  }
}
