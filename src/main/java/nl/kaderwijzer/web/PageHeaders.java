package nl.kaderwijzer.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every page tells the browser about safety: nothing from elsewhere, nothing inline, in no frame. An answer for programs said
 * so already, in its own words ({@code api.ApiHeaders}, which is before this), and is left as it is.
 */
final class PageHeaders extends OncePerRequestFilter {

  /** For the one page with a script: ours, and it may ask us. */
  private static final String WITH_SCRIPT = "; script-src 'self'; connect-src 'self'";

  private static final String POLICY_HEADER = "Content-Security-Policy";
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    // /def is a page as well as data: a page without its style is of no use, and data do not mind.
    if (!response.containsHeader(POLICY_HEADER) || request.getServletPath().equals(DefPage.PAD)) {
      // Here and not in the page, for an answer 304 without it would take it from the page that the browser kept.
      response.setHeader(POLICY_HEADER, request.getServletPath().equals("/sparql") ? POLICY + WITH_SCRIPT : POLICY);
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Referrer-Policy", "no-referrer");
      response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
      response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }
    chain.doFilter(request, response);
  }
}
