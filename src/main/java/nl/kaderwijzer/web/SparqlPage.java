package nl.kaderwijzer.web;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import nl.kaderwijzer.graph.NamedQuery;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page {@code /sparql} for a browser: a form, which a script makes an editor, and the queries we have as examples. A query in
 * the address is filled in.
 */
@Controller
class SparqlPage {

  private static final String QUESTIONS = "questions/";
  private static final String APPLICABILITY = "applicability/";

  /** An example: its question in words, and the page with it filled in. */
  record Voorbeeld(String vraag, String pad, boolean gekozen) {}

  private final Grenzen grenzen;

  SparqlPage(Grenzen grenzen) {
    this.grenzen = grenzen;
  }

  /** The limits of the endpoint, as it has them too. */
  @ConfigurationProperties("kaderwijzer.sparql")
  record Grenzen(
      Duration timeLimit, int rowLimit, DataSize sizeLimit, DataSize queryLimit, int concurrency, int clientConcurrency, Duration waitLimit) {}

  @GetMapping(path = "/sparql", produces = MediaType.TEXT_HTML_VALUE)
  String sparql(
      Actueel nu,
      @RequestParam(defaultValue = "") String voorbeeld,
      @RequestParam(defaultValue = "") String query,
      Model model) {
    List<NamedQuery> queries =
        nu.publication().queries().stream()
            .filter(q -> q.name().startsWith(QUESTIONS) || q.name().startsWith(APPLICABILITY))
            .sorted(Comparator.comparing(NamedQuery::name, Comparator.reverseOrder()))
            .toList();
    NamedQuery gekozen =
        queries.stream().filter(q -> q.name().equals(voorbeeld)).findFirst().orElse(queries.isEmpty() ? null : queries.get(0));
    if (!voorbeeld.isEmpty() && (gekozen == null || !gekozen.name().equals(voorbeeld))) {
      throw new NietGevonden("Deze voorbeeldvraag kennen wij niet.", queries.stream().map(SparqlPage::link).toList());
    }
    boolean eigen = !query.isEmpty();
    model.addAttribute("query", eigen ? query : gekozen == null ? "" : gekozen.text());
    model.addAttribute("grenzen", grenzen);
    model.addAttribute("vormen", SparqlFormat.Vorm.KNOPPEN);
    model.addAttribute(
        "voorbeelden", queries.stream().map(q -> new Voorbeeld(q.summary(), link(q).pad(), !eigen && q == gekozen)).toList());
    model.addAttribute("prefixen", nu.publication().prefixes().asSparql());
    return "sparql/sparql";
  }

  private static Link link(NamedQuery query) {
    return new Link(query.summary(), "/sparql?voorbeeld=" + query.name());
  }
}
