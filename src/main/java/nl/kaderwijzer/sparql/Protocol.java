package nl.kaderwijzer.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One request by the SPARQL 1.1 Protocol.
 *
 * @param query the text of the query, null when none was sent
 * @param defaultGraphs the values of {@code default-graph-uri}
 * @param namedGraphs the values of {@code named-graph-uri}
 */
record Protocol(@Nullable String query, List<String> defaultGraphs, List<String> namedGraphs) {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String DIRECT = "application/sparql-query";
  private static final String UPDATE = "application/sparql-update";
  private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s;\"]+)");
  private static final String NO_UPDATE = "Hier kan alleen worden gelezen: wijzigen (SPARQL Update) kan niet.";

  /** Reads a GET, HEAD or POST; throws {@link SparqlError} when it does not keep to the protocol or the query is too long. */
  static Protocol read(HttpServletRequest request, long limit) {
    String type = mediaType(request);
    boolean post = request.getMethod().equals("POST");
    if (post && type.equals(UPDATE)) {
      throw new SparqlError(403, NO_UPDATE);
    }
    boolean direct = post && type.equals(DIRECT);
    if (post && !direct && !type.equals(FORM)) {
      throw new SparqlError(415, "Stuur een POST als " + DIRECT + " (de query zelf) of als " + FORM
          + " (met de query in het veld query)" + (type.isEmpty() ? "." : ", niet als " + type + "."));
    }
    if (post && !charset(request).equalsIgnoreCase("UTF-8")) {
      throw new SparqlError(415, "Stuur de query als UTF-8, niet als " + charset(request) + ".");
    }
    // A form may write each byte of the query as three characters.
    if (request.getContentLengthLong() > (direct ? limit : 4 * limit)) {
      throw tooLong(limit);
    }
    String body = direct ? body(request, limit) : null;
    List<String> queries = values(request, "query");
    if (!values(request, "update").isEmpty()) {
      throw new SparqlError(403, NO_UPDATE);
    }
    if (queries.size() + (direct ? 1 : 0) > 1) {
      throw SparqlError.badRequest("Stuur één query tegelijk.");
    }
    String query = direct ? body : queries.size() == 1 ? queries.get(0) : null;
    if (query != null && query.isBlank()) {
      throw SparqlError.badRequest("De query is leeg.");
    }
    if (query != null && query.getBytes(StandardCharsets.UTF_8).length > limit) {
      throw tooLong(limit);
    }
    if (query != null && query.indexOf('\uFFFD') >= 0) {
      throw SparqlError.badRequest("De query bevat tekens die geen geldige UTF-8 zijn.");
    }
    if (query == null && post) {
      throw SparqlError.badRequest("Er is geen query gestuurd: zet haar in het veld query.");
    }
    return new Protocol(query, graphs(request, "default-graph-uri"), graphs(request, "named-graph-uri"));
  }

  private static String mediaType(HttpServletRequest request) {
    String type = request.getContentType();
    return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static String charset(HttpServletRequest request) {
    Matcher named = CHARSET.matcher(String.valueOf(request.getContentType()));
    return named.find() ? named.group(1) : "UTF-8";
  }

  private static String body(HttpServletRequest request, long limit) {
    try {
      byte[] bytes = request.getInputStream().readNBytes((int) limit + 1);
      if (bytes.length > limit) {
        throw tooLong(limit);
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw SparqlError.badRequest("De query is geen geldige UTF-8.");
    } catch (IOException e) {
      throw SparqlError.badRequest("De query is niet helemaal aangekomen.");
    }
  }

  /** Returns the values of a parameter, none when it was not sent. */
  static List<String> values(HttpServletRequest request, String name) {
    try {
      String[] values = request.getParameterValues(name);
      return values == null ? List.of() : List.of(values);
    } catch (IllegalStateException e) {
      throw SparqlError.badRequest(
          "Het verzoek is niet te lezen: controleer de codering van de tekens (percent-codering, UTF-8).");
    }
  }

  private static List<String> graphs(HttpServletRequest request, String name) {
    return values(request, name).stream().filter(graph -> !graph.isBlank()).toList();
  }

  private static SparqlError tooLong(long limit) {
    return new SparqlError(413, "De query is langer dan " + limit / 1024 + " KB. Maak haar korter, of splits haar.");
  }
}
