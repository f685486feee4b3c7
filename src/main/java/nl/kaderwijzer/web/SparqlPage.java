package nl.kaderwijzer.web;

import java.util.Comparator;
import java.util.List;
import nl.kaderwijzer.graph.NamedQuery;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /sparql} for a browser that comes without a query: a form, and the queries we have as examples. */
@Controller
class SparqlPage {

  private static final String QUESTIONS = "questions/";
  private static final String APPLICABILITY = "applicability/";

  /** An example: its question in words, and the page with it filled in. */
  record Voorbeeld(String vraag, String pad, boolean gekozen) {}

  @GetMapping(path = "/sparql", produces = MediaType.TEXT_HTML_VALUE)
  String sparql(Actueel nu, @RequestParam(defaultValue = "") String voorbeeld, Model model) {
    List<NamedQuery> queries =
        nu.publication().queries().stream()
            .filter(query -> query.name().startsWith(QUESTIONS) || query.name().startsWith(APPLICABILITY))
            .sorted(Comparator.comparing(NamedQuery::name, Comparator.reverseOrder()))
            .toList();
    NamedQuery gekozen =
        queries.stream().filter(query -> query.name().equals(voorbeeld)).findFirst().orElse(queries.isEmpty() ? null : queries.get(0));
    if (!voorbeeld.isEmpty() && (gekozen == null || !gekozen.name().equals(voorbeeld))) {
      throw new NietGevonden("Deze voorbeeldvraag kennen wij niet.", queries.stream().map(SparqlPage::link).toList());
    }
    model.addAttribute("query", gekozen == null ? "" : gekozen.text());
    model.addAttribute("vormen", SparqlFormat.Vorm.values());
    model.addAttribute(
        "voorbeelden", queries.stream().map(q -> new Voorbeeld(q.summary(), link(q).pad(), q == gekozen)).toList());
    model.addAttribute("prefixen", nu.publication().prefixes().asSparql());
    return "sparql/sparql";
  }

  private static Link link(NamedQuery query) {
    return new Link(query.summary(), "/sparql?voorbeeld=" + query.name());
  }
}
