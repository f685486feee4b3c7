package nl.kaderwijzer.sparql;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;

/**
 * A form in which an answer can be written.
 *
 * @param mediaType as in {@code Accept} and {@code Content-Type}
 * @param lang the language of rows, for SELECT and ASK
 * @param rdf the format of statements, for CONSTRUCT and DESCRIBE
 */
record Format(String mediaType, @Nullable Lang lang, @Nullable RDFFormat rdf) {

  /** The forms of rows and of yes or no; the first is the default. */
  static final List<Format> ROWS = List.of(
      rows("application/sparql-results+json", ResultSetLang.RS_JSON),
      rows("application/sparql-results+xml", ResultSetLang.RS_XML),
      rows("text/csv", ResultSetLang.RS_CSV),
      rows("text/tab-separated-values", ResultSetLang.RS_TSV),
      rows("application/json", ResultSetLang.RS_JSON),
      rows("application/xml", ResultSetLang.RS_XML),
      rows("text/xml", ResultSetLang.RS_XML));

  /** The forms of statements; the first is the default. */
  static final List<Format> STATEMENTS = List.of(
      statements("text/turtle", RDFFormat.TURTLE_PRETTY),
      statements("application/trig", RDFFormat.TRIG_PRETTY),
      statements("application/n-triples", RDFFormat.NTRIPLES_UTF8),
      statements("application/ld+json", RDFFormat.JSONLD),
      statements("application/rdf+xml", RDFFormat.RDFXML),
      statements("application/xml", RDFFormat.RDFXML));

  private static final String PAGE = "text/html";

  private static Format rows(String mediaType, Lang lang) {
    return new Format(mediaType, lang, null);
  }

  private static Format statements(String mediaType, RDFFormat rdf) {
    return new Format(mediaType, null, rdf);
  }

  /** Returns the value of {@code Content-Type}. */
  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=UTF-8" : mediaType;
  }

  /** Tells whether who asks would rather have a page than any of our forms. */
  static boolean prefersPage(@Nullable String accept) {
    if (accept == null || !accept.contains(PAGE)) {
      return false;
    }
    Stream<String> forms = Stream.concat(ROWS.stream(), STATEMENTS.stream()).map(Format::mediaType);
    MediaType chosen = match(accept, Stream.concat(forms, Stream.of(PAGE)));
    return chosen != null && chosen.getContentTypeStr().equals(PAGE);
  }

  /** Chooses for a query with rows or with statements what fits {@code Accept} best; throws {@link SparqlError} (406) when nothing does. */
  static Format choose(@Nullable String accept, boolean rows) {
    return rows
        ? choose(accept, ROWS, "Een antwoord op SELECT of ASK", "; of zet format in het adres: csv, json, xml of tsv")
        : choose(accept, STATEMENTS, "Een antwoord op CONSTRUCT of DESCRIBE", "; of zet format in het adres: turtle, json-ld of xml");
  }

  /** Chooses what fits {@code Accept} best; throws {@link SparqlError} (406) when nothing does. */
  static Format choose(@Nullable String accept, List<Format> offered) {
    return choose(accept, offered, "Dit antwoord", "");
  }

  private static Format choose(@Nullable String accept, List<Format> offered, String what, String otherwise) {
    if (accept == null || accept.isBlank()) {
      return offered.get(0);
    }
    MediaType chosen = match(accept, offered.stream().map(Format::mediaType));
    if (chosen == null) {
      throw new SparqlError(
          406, what + " bestaat niet als \"" + accept + "\". Vraag in Accept om een van: " + names(offered) + otherwise + ".");
    }
    String type = chosen.getContentTypeStr();
    return offered.stream().filter(format -> format.mediaType.equals(type)).findFirst().orElse(offered.get(0));
  }

  /** Returns what may stand in {@code Accept}. */
  static String names(List<Format> offered) {
    return offered.stream().map(Format::mediaType).collect(Collectors.joining(", "));
  }

  private static @Nullable MediaType match(String accept, Stream<String> offered) {
    try {
      AcceptList accepted = new AcceptList(accept);
      String[] wanted = offered.filter(form -> !isRefused(MediaType.create(form), accepted)).toArray(String[]::new);
      return ConNeg.match(accept, AcceptList.create(wanted));
    } catch (RuntimeException e) {
      return null;
    }
  }

  /** Whether the most precise word of {@code Accept} on a form is {@code q=0}, which Jena does not look at. */
  private static boolean isRefused(MediaType form, AcceptList accepted) {
    return accepted.entries().stream()
        .filter(range -> precision(range, form) > 0)
        .max(Comparator.comparingInt(range -> precision(range, form)))
        .filter(range -> range.get_q() == 0)
        .isPresent();
  }

  private static int precision(MediaRange range, MediaType form) {
    if (range.getType().equals("*")) {
      return 1;
    }
    if (!range.getType().equalsIgnoreCase(form.getType())) {
      return 0;
    }
    return range.getSubType().equals("*") ? 2 : range.getSubType().equalsIgnoreCase(form.getSubType()) ? 3 : 0;
  }
}
