package nl.kaderwijzer.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import nl.kaderwijzer.graph.LimitPassed;
import nl.kaderwijzer.graph.Publication;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * An operation that Fuseki carries out: answers one request from the publication that is served when it comes in.
 *
 * <p>An answer is written only once it is whole. Whatever goes wrong is told in a Dutch sentence as plain text with the right
 * status, never as half an answer or a stack trace. Who has the answer already and says so gets 304: the tag is made of the
 * version of the data and of all that was asked. It is weak, because only then the server compresses.
 */
abstract class Endpoint extends ActionService {

  private static final Logger LOG = LoggerFactory.getLogger(Endpoint.class);

  private final Supplier<Publication> current;
  private final SparqlProperties limits;
  private final String allowed;

  Endpoint(Supplier<Publication> current, SparqlProperties limits, String allowed) {
    this.current = current;
    this.limits = limits;
    this.allowed = allowed;
  }

  /** Answers a request with one of the allowed methods; throws {@link SparqlError}. */
  abstract Answer answer(HttpServletRequest request, Publication publication);

  final SparqlProperties limits() {
    return limits;
  }

  @Override
  public final void process(HttpAction action) {
    HttpServletResponse response = action.getResponse();
    String method = action.getRequestMethod();
    // Jena says more, but nothing else makes a difference here.
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    try {
      if (!List.of(allowed.split(", ")).contains(method)) {
        response.setHeader(HttpHeaders.ALLOW, allowed);
        throw new SparqlError(405, "Dit kan hier niet met " + method + ": hier kan alleen worden gelezen. Gebruik GET.");
      }
      if (method.equals("OPTIONS")) {
        response.setHeader(HttpHeaders.ALLOW, allowed);
        action.setResponseStatus(204);
      } else {
        answer(action, !method.equals("POST"));
      }
    } catch (SparqlError e) {
      refuse(action, e);
    } catch (LimitPassed e) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "5");
      refuse(action, new SparqlError(503, e.getMessage()));
    } catch (QueryCancelledException e) {
      refuse(action, new SparqlError(503, "Deze query duurde langer dan " + limits.timeLimit().toSeconds()
          + " seconden en is gestopt. Maak haar lichter: begin met de zeldzaamste voorwaarde, voeg LIMIT toe, of splits haar."));
    } catch (QueryExecException e) {
      refuse(action, SparqlError.badRequest("Deze query kan niet worden uitgevoerd: " + firstLine(e)));
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

  private void answer(HttpAction action, boolean mayBeKept) {
    HttpServletRequest request = action.getRequest();
    HttpServletResponse response = action.getResponse();
    Publication publication = current.get();
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    if (mayBeKept && new ServletWebRequest(request, response).checkNotModified(tag(request, publication))) {
      return;
    }
    Answer answer = answer(request, publication);
    if (!answer.lasting()) {
      response.setHeader(HttpHeaders.ETAG, null);
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    write(action, 200, answer);
  }

  private String tag(HttpServletRequest request, Publication publication) {
    String asked = String.join("\n", LocalDate.now().toString(), request.getRequestURL(), String.valueOf(request.getQueryString()),
        String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT))), limits.toString());
    return "W/\"" + publication.version() + "-" + DigestUtils.md5DigestAsHex(asked.getBytes(StandardCharsets.UTF_8)) + "\"";
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
    response.setHeader(HttpHeaders.ETAG, null);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    write(action, error.status(), new Answer("text/plain;charset=UTF-8", text, false));
  }

  private static String firstLine(Throwable e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage().lines().findFirst().orElse("");
  }

  /** Never called: {@link #process} does it all. */
  @Override
  public final void validate(HttpAction action) {
    throw new UnsupportedOperationException();
  }

  /** Never called: {@link #process} does it all. */
  @Override
  public final void execute(HttpAction action) {
    throw new UnsupportedOperationException();
  }
}
