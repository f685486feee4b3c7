package nl.kaderwijzer.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the service is, for links that have to be whole addresses. */
@Component
final class Adressen {

  private final ApiProperties properties;

  Adressen(ApiProperties properties) {
    this.properties = properties;
  }

  /** The address before every path, without a slash at the end: the configured one, else that of the call. */
  String base(HttpServletRequest request) {
    URI configured = properties.base();
    String base =
        configured == null || configured.toString().isEmpty()
            ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
            : configured.toString();
    return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }
}
