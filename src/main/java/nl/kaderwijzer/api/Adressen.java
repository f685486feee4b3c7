package nl.kaderwijzer.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Where the service is, for links that have to be whole addresses and for who is sent on. */
@Component
public final class Adressen {

  private final ApiProperties properties;

  Adressen(ApiProperties properties) {
    this.properties = properties;
  }

  /** The address before every path, without a slash at the end: the configured one, else that of the call. */
  public String base(HttpServletRequest request) {
    URI configured = properties.base();
    String base =
        configured == null || configured.toString().isEmpty()
            ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
            : configured.toString();
    return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }

  /** Sends on to a path of ours, with a query that is encoded already. */
  public static ResponseEntity<Void> seeOther(String path, @Nullable String query, HttpServletRequest request) {
    String target = request.getContextPath() + UriUtils.encodePath(path, StandardCharsets.UTF_8) + (query == null ? "" : "?" + query);
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(target)).build();
  }
}
