package nl.kaderwijzer.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** A form cannot set {@code Accept}: on {@code /sparql} the address {@code ?format=csv} stands for it. */
final class SparqlFormat extends OncePerRequestFilter {

  /** A form of the answer that one can choose. */
  enum Vorm {
    CSV("csv", "Als tabel (CSV)", "text/csv, text/turtle"),
    JSON("json", "Als JSON", "application/json, application/ld+json"),
    XML("xml", "Als XML", "application/xml");

    private final String waarde;
    private final String label;
    private final String accept;

    Vorm(String waarde, String label, String accept) {
      this.waarde = waarde;
      this.label = label;
      this.accept = accept;
    }

    /** What the button says. */
    public String getLabel() {
      return label;
    }

    /** Where the form goes for it. */
    public String getPad() {
      return "/sparql?format=" + waarde;
    }
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Vorm vorm = gekozen(request.getQueryString());
    chain.doFilter(vorm == null ? request : new WithAccept(request, vorm.accept), response);
  }

  /** Looked for in the address only, so that a body stays unread. */
  private static @Nullable Vorm gekozen(@Nullable String query) {
    return Arrays.stream(Vorm.values())
        .filter(vorm -> query != null && ("&" + query + "&").contains("&format=" + vorm.waarde + "&"))
        .findFirst()
        .orElse(null);
  }

  private static final class WithAccept extends HttpServletRequestWrapper {

    private final String accept;

    WithAccept(HttpServletRequest request, String accept) {
      super(request);
      this.accept = accept;
    }

    @Override
    public String getHeader(String name) {
      return name.equalsIgnoreCase(HttpHeaders.ACCEPT) ? accept : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return name.equalsIgnoreCase(HttpHeaders.ACCEPT) ? Collections.enumeration(List.of(accept)) : super.getHeaders(name);
    }
  }
}
