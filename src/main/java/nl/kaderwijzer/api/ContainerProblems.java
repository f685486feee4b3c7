package nl.kaderwijzer.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says in the form of every other error what the container itself refuses, before there is a path: a request line or headers that
 * cannot be read. Public with an empty constructor because the container makes it.
 */
public final class ContainerProblems extends ErrorReportValve {

  /** What the container says of a request line or headers beyond {@code server.max-http-request-header-size}. */
  private static final String TOO_LONG =
      StringManager.getManager(Http11InputBuffer.class).getString("iib.requestheadertoolarge.error");

  private static final JsonMapper MAPPER = JsonMapper.shared();

  @Override
  protected void report(Request request, Response response, Throwable throwable) {
    if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    String path = request.getRequestURI() == null ? "" : request.getRequestURI();
    int status = status(response.getStatus(), throwable, path);
    response.setStatus(status);
    Problem problem = Problem.of(HttpStatusCode.valueOf(status), detail(status), path);
    try {
      ApiHeaders.common(response::setHeader);
      response.setContentType(Problem.MEDIA_TYPE);
      var body = response.getReporter();
      if (body != null) {
        body.write(new String(MAPPER.writeValueAsBytes(problem), StandardCharsets.UTF_8));
        response.finishResponse();
      }
    } catch (IOException | IllegalStateException e) {
      container.getLogger().debug("The caller is gone", e);
    }
  }

  /** The status that says what the caller did: a version of HTTP or a coding that we do not know is no fault of ours. */
  private static int status(int status, @Nullable Throwable throwable, String path) {
    if (throwable != null && TOO_LONG.equals(throwable.getMessage())) {
      return path.isEmpty() ? 414 : 431;
    }
    return status == 501 || status == 505 ? 400 : status;
  }

  static String detail(int status) {
    return switch (status) {
      case 400 -> "Wij kunnen dit verzoek niet lezen. Het adres heeft een teken dat niet mag, een header klopt niet, of wij kennen deze vorm van HTTP niet.";
      case 405 -> "Deze methode kan hier niet.";
      case 414 -> "Dit adres is te lang: hoogstens " + ApiHeaders.LONGEST_ADDRESS + " tekens.";
      case 431 -> "De headers van dit verzoek zijn te lang.";
      case 404 -> "Dit adres bestaat niet.";
      default -> status >= 500 ? "Er ging bij ons iets mis. Probeer het later opnieuw." : "Wij kunnen dit verzoek niet aannemen.";
    };
  }
}
