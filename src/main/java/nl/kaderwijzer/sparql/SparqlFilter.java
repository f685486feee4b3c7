package nl.kaderwijzer.sparql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hands requests for {@code /sparql} and {@code /data} to Fuseki, and lets a browser at {@code /sparql} through to the page, where
 * a query in the address is filled in.
 *
 * <p>Any website may read answers (CORS {@code *}); no credentials are ever asked for or accepted.
 */
final class SparqlFilter extends OncePerRequestFilter {

  private final Supplier<Fuseki> fuseki;

  /** Takes how to set up Fuseki in the servlet context; that is done once, when it is first needed. */
  SparqlFilter(Function<ServletContext, Fuseki> fuseki) {
    this.fuseki = SingletonSupplier.of(() -> fuseki.apply(getServletContext()));
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Vary", "Accept");
    if (wantsPage(request)) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", "ETag, Allow, Retry-After");
    if (request.getMethod().equals("OPTIONS")) {
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
      response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type, Content-Language, If-None-Match");
      response.setHeader("Access-Control-Max-Age", "86400");
    }
    if (!fuseki.get().answer(request, response)) {
      chain.doFilter(request, response);
    }
  }

  /** A browser likes text/html best. */
  private static boolean wantsPage(HttpServletRequest request) {
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    return reads && request.getServletPath().equals("/sparql") && Format.prefersPage(request.getHeader("Accept"));
  }
}
