package nl.kaderwijzer.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.kaderwijzer.graph.Downloads;

/** Which paths are ours. */
public final class ApiPaths {

  /** Where the REST operations start, with the major version. */
  public static final String API = "/api/v1";

  /** The version of the interface, in every answer and in the document. */
  static final String VERSION = "1.3.0";

  /** The feed of changes. */
  public static final String FEED = "/wijzigingen.atom";

  private static final List<String> PREFIXES =
      List.of("/api", "/id", "/doc", "/graph", "/context", "/def", "/prefixes", "/shapes", FEED);

  /** The paths as servlet patterns: for filters. */
  static final String[] PATTERNS = PREFIXES.stream().map(prefix -> prefix + "/*").toArray(String[]::new);

  /** The paths whose answers have an ETag: all but those that only send on. */
  static final String[] CONDITIONAL =
      PREFIXES.stream().filter(prefix -> !prefix.equals("/id")).map(prefix -> prefix + "/**").toArray(String[]::new);

  private ApiPaths() {}

  static boolean covers(HttpServletRequest request) {
    return covers(request.getRequestURI().substring(request.getContextPath().length()));
  }

  static boolean covers(String path) {
    return path.startsWith(Downloads.PAD) || PREFIXES.stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
  }
}
