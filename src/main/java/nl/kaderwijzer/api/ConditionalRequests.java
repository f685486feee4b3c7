package nl.kaderwijzer.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Answers 304 to who has the answer already. The ETag is strong: the same version of interface and data, day, address (host
 * too), Accept and coding give the same bytes. An error has none ({@link Problems}).
 */
@Component
final class ConditionalRequests implements HandlerInterceptor {

  private final Served served;
  private final Adressen adressen;
  private final Clock clock;

  ConditionalRequests(Served served, Adressen adressen, Clock clock) {
    this.served = served;
    this.adressen = adressen;
    this.clock = clock;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    return !read || !new ServletWebRequest(request, response).checkNotModified(etag(request));
  }

  private String etag(HttpServletRequest request) {
    String all =
        String.join(
            "\n",
            ApiPaths.VERSION,
            served.publication(request).version(),
            LocalDate.now(clock).toString(),
            adressen.base(request),
            Codering.van(request).naam(),
            request.getRequestURI(),
            String.valueOf(request.getQueryString()),
            String.join(",", Collections.list(request.getHeaders("Accept"))));
    return '"' + DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8)) + '"';
  }
}
