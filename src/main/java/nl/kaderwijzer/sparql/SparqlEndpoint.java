package nl.kaderwijzer.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nl.kaderwijzer.graph.Publication;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.QueryCancelledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The operation that Fuseki carries out at {@code /sparql}: answers one request from the publication that is served when it
 * comes in.
 *
 * <p>An answer is written only once it is whole. Whatever goes wrong is told in a Dutch sentence as plain text with the right
 * status, never as half an answer or a stack trace.
 */
final class SparqlEndpoint extends SPARQL_QueryDataset {

  private static final Logger LOG = LoggerFactory.getLogger(SparqlEndpoint.class);
  private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";

  private final Supplier<Publication> current;
  private final SparqlProperties limits;
  private final Admission admission;

  SparqlEndpoint(Supplier<Publication> current, SparqlProperties limits) {
    this.current = current;
    this.limits = limits;
    this.admission =
        new Admission(limits.concurrency(), limits.clientConcurrency(), limits.waiting(), limits.waitLimit());
  }

  @Override
  public void process(HttpAction action) {
    HttpServletResponse response = action.getResponse();
    try {
      switch (action.getRequestMethod()) {
        case "GET", "HEAD", "POST" -> write(action, 200, answer(action.getRequest()));
        case "OPTIONS" -> {
          response.setHeader("Allow", ALLOWED);
          action.setResponseStatus(204);
        }
        default -> {
          response.setHeader("Allow", ALLOWED);
          throw new SparqlError(405, "Gebruik GET of POST: hier kan alleen worden gelezen.");
        }
      }
    } catch (SparqlError e) {
      refuse(action, e);
    } catch (QueryCancelledException e) {
      refuse(action, new SparqlError(503, "Deze query duurde langer dan " + limits.timeLimit().toSeconds()
          + " seconden en is gestopt. Maak haar lichter: begin met de zeldzaamste voorwaarde, voeg LIMIT toe, of splits haar."));
    } catch (ActionErrorException e) {
      refuse(action, new SparqlError(e.getRC(), String.valueOf(e.getMessage())));
    } catch (OutOfMemoryError e) {
      refuse(action, new SparqlError(413, "Deze query vraagt te veel geheugen. Maak haar lichter, of vraag het in delen."));
    } catch (StackOverflowError e) {
      refuse(action, SparqlError.badRequest("Deze query is te diep genest. Maak haar eenvoudiger."));
    } catch (RuntimeException e) {
      LOG.warn("A query could not be carried out", e);
      refuse(action, SparqlError.badRequest("Deze query kan niet worden uitgevoerd: " + firstLine(e)));
    }
  }

  private Answer answer(HttpServletRequest request) {
    Protocol protocol = Protocol.read(request, limits.queryLimit().toBytes());
    Publication publication = current.get();
    String accept = request.getHeader("Accept");
    if (protocol.query() == null) {
      return new ServiceDescription(publication, limits, request.getRequestURL().toString())
          .answer(Format.choose(accept, Format.STATEMENTS));
    }
    Execution execution = Execution.of(protocol, publication, limits, accept);
    try (Admission.Turn turn = admission.enter(request.getRemoteAddr())) {
      return execution.run();
    }
  }

  private static void write(HttpAction action, int status, Answer answer) {
    try {
      action.setResponseStatus(status);
      action.getResponse().setContentType(answer.contentType());
      action.getResponse().setContentLength(answer.content().size());
      answer.content().writeTo(action.getResponse().getOutputStream());
    } catch (IOException e) {
      LOG.debug("The client left before the answer was written", e);
    }
  }

  private static void refuse(HttpAction action, SparqlError error) {
    LimitedBuffer text = new LimitedBuffer(Long.MAX_VALUE);
    text.writeBytes((error.getMessage() + "\n").getBytes(StandardCharsets.UTF_8));
    HttpServletResponse response = action.getResponse();
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    if (error.status() == 503) {
      response.setHeader("Retry-After", "5");
    }
    write(action, error.status(), new Answer("text/plain;charset=UTF-8", text));
  }

  private static String firstLine(Throwable e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage().lines().findFirst().orElse("");
  }
}
