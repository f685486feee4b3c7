package nl.kaderwijzer.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.Publications;
import nl.kaderwijzer.graph.Row;
import nl.kaderwijzer.graph.Vormregel;
import nl.kaderwijzer.vocabulary.Kw;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;

/** The page {@code /def}: every term of the ontology, with what it means, what is asked of it and where it is used. */
@Controller
class DefPage {

  static final String PAD = "/def";

  private static final Pattern CODE = Pattern.compile("https?://[^ ]*[^ .)]|kw:\\w+|[a-z]+(?:/[a-z-]+)+");

  /**
   * A term.
   *
   * @param id its name after the namespace, the anchor of its place on the page
   * @param regels what the shapes ask: of a class per property, of a property per class
   * @param voorbeeld a statement of the data in Turtle, null when the data do not use the term
   * @param bron where all of the example is
   */
  record Term(
      String id,
      String naam,
      String name,
      String definitie,
      String definition,
      @Nullable Link van,
      @Nullable Link naar,
      int gebruik,
      List<Regel> regels,
      @Nullable String voorbeeld,
      @Nullable String bron) {}

  /** A sentence of the shapes, with the term it is about. */
  record Regel(Link term, List<Stuk> zin, boolean verplicht) {}

  /** A piece of a sentence; {@code code} for a term or an address as it stands in the files. */
  record Stuk(String tekst, boolean code) {}

  /** All of the page, made once. */
  record Inhoud(List<Term> klassen, List<Term> eigenschappen, Modelbeeld beeld) {}

  private final Derived<SingletonSupplier<Inhoud>> inhoud;

  DefPage(Publications publications) {
    this.inhoud = publications.derived(publication -> SingletonSupplier.of(() -> inhoud(publication)));
  }

  @GetMapping(path = PAD, produces = MediaType.TEXT_HTML_VALUE)
  String def(Actueel nu, Model model) {
    Inhoud all = inhoud.of(nu.publication()).obtain();
    model.addAttribute("kruimels", List.of(new Link("Dataset", "/dataset")));
    model.addAttribute("klassen", all.klassen());
    model.addAttribute("eigenschappen", all.eigenschappen());
    model.addAttribute("beeld", all.beeld());
    model.addAttribute("downloads", List.of(new Download("Turtle", "/def?formaat=ttl", "text/turtle"), new Download("JSON-LD", "/def?formaat=jsonld", "application/ld+json")));
    return "def/def";
  }

  private static Inhoud inhoud(Publication publication) {
    List<Row> rows = publication.select("catalogue/termen");
    Map<String, Integer> gebruik = new HashMap<>();
    publication.select("catalogue/klassen").forEach(row -> gebruik.put(row.iri("klasse"), row.integer("aantal")));
    publication.select("catalogue/eigenschappen").forEach(row -> gebruik.put(row.iri("eigenschap"), row.integer("aantal")));
    Map<String, Row> voorbeelden =
        publication.select("catalogue/voorbeelden").stream().collect(Collectors.toMap(row -> row.iri("term"), row -> row, (a, b) -> a));
    Map<String, String> namen = rows.stream().collect(Collectors.toMap(row -> row.iri("term"), row -> row.text("naam"), (a, b) -> a));
    List<Term> klassen = new ArrayList<>();
    List<Term> eigenschappen = new ArrayList<>();
    for (Row row : rows) {
      boolean klasse = row.text("soort").equals("klasse");
      String iri = row.iri("term");
      Row voorbeeld = voorbeelden.get(iri);
      Term term =
          new Term(
              iri.substring(Kw.DEF.length()),
              row.text("naam"),
              row.text("name"),
              row.text("definitie"),
              row.text("definition"),
              row.optional("van").map(van -> link(van, namen, publication)).orElse(null),
              row.optional("naar").map(naar -> link(naar, namen, publication)).orElse(null),
              gebruik.getOrDefault(iri, 0),
              regels("kw:" + iri.substring(Kw.DEF.length()), klasse, namen, publication),
              voorbeeld == null ? null : turtle(voorbeeld, klasse, publication),
              voorbeeld == null || !voorbeeld.iri("ding").startsWith(Kw.ID) ? null : "/doc/" + voorbeeld.id("ding").split("#")[0] + ".ttl");
      (klasse ? klassen : eigenschappen).add(term);
    }
    return new Inhoud(klassen, eigenschappen, Modelbeeld.van(publication.vormregels(), term -> naam(term, namen, publication)));
  }

  private static String naam(String term, Map<String, String> namen, Publication publication) {
    return namen.getOrDefault(publication.prefixes().expand(term), term.equals("skos:Concept") ? "begrip" : term);
  }

  private static List<Regel> regels(String naam, boolean klasse, Map<String, String> namen, Publication publication) {
    return publication.vormregels().stream()
        .filter(regel -> naam.equals(klasse ? regel.klasse() : regel.eigenschap()))
        .flatMap(
            regel ->
                Optional.ofNullable(klasse ? regel.eigenschap() : regel.klasse())
                    .map(ander -> new Regel(link(publication.prefixes().expand(ander), namen, publication), stukken(regel.zin()), regel.verplicht()))
                    .stream())
        .toList();
  }

  private static List<Stuk> stukken(String zin) {
    List<Stuk> stukken = new ArrayList<>();
    Matcher code = CODE.matcher(zin);
    int from = 0;
    while (code.find()) {
      stukken.add(new Stuk(zin.substring(from, code.start()), false));
      stukken.add(new Stuk(code.group(), true));
      from = code.end();
    }
    stukken.add(new Stuk(zin.substring(from), false));
    return stukken;
  }

  /** Our own terms by name and place on the page; those of others as written in Turtle. */
  private static Link link(String iri, Map<String, String> namen, Publication publication) {
    return iri.startsWith(Kw.DEF)
        ? new Link(namen.getOrDefault(iri, iri.substring(Kw.DEF.length())), "#" + iri.substring(Kw.DEF.length()))
        : new Link(publication.prefixes().shorten(iri).orElse(iri), iri);
  }

  private static String turtle(Row row, boolean klasse, Publication publication) {
    String onderwerp = "<" + row.id("ding") + ">";
    String term = "kw:" + row.iri("term").substring(Kw.DEF.length());
    if (klasse) {
      return onderwerp + " a " + term + " .";
    }
    String waarde = row.text("waarde");
    boolean thing = waarde.startsWith("http://") || waarde.startsWith("https://");
    String shown = thing ? publication.prefixes().shorten(waarde).orElse("<" + Kw.slugPath(waarde) + ">") : "\"" + Tekst.begin(waarde, 100) + "\"";
    return onderwerp + " " + term + " " + shown + " .";
  }
}
