package nl.kaderwijzer.sparql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.fuseki.server.Dispatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hands requests for {@code /sparql} to Fuseki, and lets a browser that comes without a query through to the page.
 *
 * <p>Any website may read answers (CORS {@code *}); no credentials are ever asked for or accepted.
 */
final class SparqlFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Vary", "Accept");
    if (wantsPage(request)) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Access-Control-Allow-Origin", "*");
    if (request.getMethod().equals("OPTIONS")) {
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
      response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type, Content-Language");
      response.setHeader("Access-Control-Max-Age", "86400");
    }
    if (!Dispatcher.dispatch(request, response)) {
      chain.doFilter(request, response);
    }
  }

  /** A browser names text/html; the query is looked for in the address only, so that a body stays unread. */
  private static boolean wantsPage(HttpServletRequest request) {
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    String accept = request.getHeader("Accept");
    return reads && accept != null && accept.contains("text/html") && request.getParameter("query") == null;
  }
}
