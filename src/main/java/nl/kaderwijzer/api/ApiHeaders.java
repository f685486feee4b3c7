package nl.kaderwijzer.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The first to see a call: sets the headers that every answer has, errors too (version, open CORS, security, caching), refuses
 * what no operation should see, and compresses.
 */
public final class ApiHeaders extends OncePerRequestFilter {

  /** The longest address, path and query together. */
  static final int LONGEST_ADDRESS = 16 * 1024;

  private final Problems problems;

  ApiHeaders(Problems problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    common(response::setHeader);
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (CorsUtils.isPreFlightRequest(request)) {
      response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST, OPTIONS");
      response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Content-Type, If-None-Match");
      response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    Refusal refusal = refusal(request);
    Codering codering = Codering.van(request);
    if (refusal != null) {
      problems.resolveException(request, response, null, refusal);
    } else if (codering == Codering.GEEN) {
      chain.doFilter(request, response);
    } else {
      CodedResponse packed = new CodedResponse(response, codering);
      chain.doFilter(request, packed);
      packed.finish();
    }
  }

  /** Sets one header. */
  public interface Setter {
    void set(String name, String value);
  }

  /** The headers that do not depend on the call. */
  public static void common(Setter headers) {
    headers.set("API-Version", ApiPaths.VERSION);
    headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
    headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING);
    headers.set(HttpHeaders.ACCEPT_RANGES, "none");
    // said here, or a path that ends in .3 would be taken for a file with a dangerous extension
    headers.set(HttpHeaders.CONTENT_DISPOSITION, "inline");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "API-Version, ETag, Link, Allow");
  }

  private static @Nullable Refusal refusal(HttpServletRequest request) {
    String query = request.getQueryString();
    if (request.getRequestURI().length() + (query == null ? 0 : query.length()) > LONGEST_ADDRESS) {
      return new Refusal(
          HttpStatus.URI_TOO_LONG,
          "Dit adres is te lang: hoogstens " + LONGEST_ADDRESS + " tekens. Stuur de antwoorden voor /toepassing als JSON, met POST.");
    }
    if (Collections.list(request.getHeaders(HttpHeaders.CONTENT_TYPE)).size() > 1) {
      return new Refusal(HttpStatus.BAD_REQUEST, "De header Content-Type staat er meer dan één keer. Stuur er één.");
    }
    return null;
  }
}
