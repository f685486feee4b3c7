package nl.kaderwijzer.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Which paths are ours. */
final class ApiPaths {

  /** Where the REST operations start, with the major version. */
  static final String API = "/api/v1";

  /** The version of the interface, in every answer and in the document. */
  static final String VERSION = "1.0.0";

  /** The paths as servlet patterns: for filters. */
  static final String[] PATTERNS = {"/api/*", "/id/*", "/doc/*", "/def"};

  private static final List<String> PREFIXES = List.of("/api", "/id", "/doc", "/def");

  private ApiPaths() {}

  static boolean covers(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return PREFIXES.stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
  }
}
