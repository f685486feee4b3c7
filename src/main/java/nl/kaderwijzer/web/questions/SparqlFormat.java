package nl.kaderwijzer.web.questions;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A form cannot set {@code Accept}: on {@code /sparql} the address {@code ?format=csv} stands for it. Who sends that form with a wrong
 * query in a browser gets the page again, with the query and what is wrong with it.
 */
final class SparqlFormat extends OncePerRequestFilter {

  /** A form of the answer that one can choose; of a button what it accepts has a second part, for CONSTRUCT and DESCRIBE. */
  enum Vorm {
    CSV("csv", "Als tabel (CSV)", "text/csv, text/turtle"),
    JSON("json", "Als JSON", "application/json, application/ld+json"),
    XML("xml", "Als XML", "application/xml"),
    TSV("tsv", "Als tabel (TSV)", "text/tab-separated-values, text/turtle"),
    TURTLE("turtle", "Als Turtle", "text/turtle"),
    JSON_LD("json-ld", "Als JSON-LD", "application/ld+json");

    /** Those with a button. */
    static final List<Vorm> KNOPPEN = List.of(CSV, JSON, XML);

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

  private static final Pattern FORMAT = Pattern.compile("(?:^|&)format=([^&]*)");

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    // Looked for in the address only, so that a body stays unread.
    Matcher gevraagd = FORMAT.matcher(String.valueOf(request.getQueryString()));
    if (!gevraagd.find()) {
      chain.doFilter(request, response);
      return;
    }
    for (Vorm vorm : Vorm.values()) {
      if (vorm.waarde.equals(gevraagd.group(1))) {
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"antwoord." + vorm.waarde + "\"");
        if (isForm(request)) {
          antwoordOfPagina(request, vorm, response, chain);
        } else {
          chain.doFilter(new WithAccept(request, vorm.accept), response);
        }
        return;
      }
    }
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    response.setContentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8).toString());
    response.getWriter().println("Deze vorm kennen wij niet. Kies bij format een van: "
        + Arrays.stream(Vorm.values()).map(vorm -> vorm.waarde).collect(Collectors.joining(", "))
        + "; of laat format weg en zeg in Accept wat u wilt.");
  }

  /** A browser likes text/html best, and says so first. */
  private static boolean isForm(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return request.getMethod().equals("POST") && accept != null && accept.strip().startsWith(MediaType.TEXT_HTML_VALUE);
  }

  private static void antwoordOfPagina(HttpServletRequest request, Vorm vorm, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HeldError answer = new HeldError(response);
    chain.doFilter(new WithAccept(request, vorm.accept), answer);
    if (answer.isError()) {
      response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
      request.setAttribute(SparqlPage.FOUT, answer.text());
      request.getRequestDispatcher("/sparql").forward(request, response);
    }
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
