package nl.kaderwijzer.web.questions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Gelijkenis;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.NamedQuery;
import nl.kaderwijzer.questions.Vraag;
import nl.kaderwijzer.questions.Vragen;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.NietGevonden;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page {@code /sparql} for a browser: a form, which a script makes an editor, and the queries we have as examples. A query in
 * the address is filled in.
 */
@Controller
class SparqlPage {

  /** Holds what is wrong with the query that was sent. */
  static final String FOUT = "nl.kaderwijzer.sparql.fout";

  private static final String TOEPASSING = "applicability/toepassing";
  private static final int MOST_SUGGESTIONS = 5;

  /** An example: its question in words, and the page with it filled in. */
  record Voorbeeld(NamedQuery query, boolean gekozen) {

    public String getVraag() {
      return query.summary();
    }

    public String getPad() {
      return "/sparql?voorbeeld=" + query.name();
    }
  }

  /** Examples that belong together. */
  record Groep(String naam, List<Voorbeeld> voorbeelden) {

    /** Whether the chosen one is among them. */
    public boolean isOpen() {
      return voorbeelden.stream().anyMatch(Voorbeeld::gekozen);
    }
  }

  /** The limits of the endpoint, as it has them too. */
  @ConfigurationProperties("kaderwijzer.sparql")
  record Grenzen(
      Duration timeLimit, int rowLimit, DataSize sizeLimit, DataSize queryLimit, int concurrency, int clientConcurrency, Duration waitLimit) {}

  private final Derived<Vragen> vragen;
  private final Grenzen grenzen;

  SparqlPage(Derived<Vragen> vragen, Grenzen grenzen) {
    this.vragen = vragen;
    this.grenzen = grenzen;
  }

  /** The page again, for a query of its form that has no answer. */
  @PostMapping(path = "/sparql", produces = MediaType.TEXT_HTML_VALUE)
  String verbeter(
      Actueel nu, @RequestParam(defaultValue = "") String query, @RequestAttribute(FOUT) String fout, Model model) {
    sparql(nu, "", query, model);
    model.addAttribute("query", query);
    model.addAttribute("fout", fout);
    return "sparql/sparql";
  }

  @GetMapping(path = "/sparql", produces = MediaType.TEXT_HTML_VALUE)
  String sparql(
      Actueel nu,
      @RequestParam(defaultValue = "") String voorbeeld,
      @RequestParam(defaultValue = "") String query,
      Model model) {
    NamedQuery toepassing = nu.publication().query(TOEPASSING);
    List<VragenlijstPages.Groep> vragenlijst = VragenlijstPages.groepen(vragen.of(nu.publication()).alle());
    List<NamedQuery> alle =
        Stream.concat(vragenlijst.stream().flatMap(g -> g.vragen().stream()).map(Vraag::query), Stream.of(toepassing)).toList();
    NamedQuery gekozen =
        voorbeeld.isEmpty()
            ? alle.get(0)
            : alle.stream().filter(q -> q.name().equals(voorbeeld)).findFirst().orElseThrow(() -> nietGevonden(voorbeeld, alle));
    boolean eigen = !query.isEmpty();
    Function<NamedQuery, Voorbeeld> alsVoorbeeld = q -> new Voorbeeld(q, !eigen && !voorbeeld.isEmpty() && q == gekozen);
    List<Groep> groepen = new ArrayList<>();
    vragenlijst.forEach(g -> groepen.add(new Groep(g.naam(), g.vragen().stream().map(Vraag::query).map(alsVoorbeeld).toList())));
    groepen.add(new Groep("Wat geldt voor een team", List.of(alsVoorbeeld.apply(toepassing))));
    model.addAttribute("query", eigen ? query : gekozen.text());
    model.addAttribute("grenzen", grenzen);
    model.addAttribute("vormen", SparqlFormat.Vorm.KNOPPEN);
    model.addAttribute("groepen", groepen);
    model.addAttribute("prefixen", nu.publication().prefixes().asSparql());
    return "sparql/sparql";
  }

  private static NietGevonden nietGevonden(String naam, List<NamedQuery> alle) {
    List<String> nearest = Gelijkenis.dichtstBij(naam, alle.stream().map(NamedQuery::name).toList(), MOST_SUGGESTIONS);
    return new NietGevonden(
        "Deze voorbeeldvraag kennen wij niet.",
        alle.stream().filter(q -> nearest.contains(q.name())).map(q -> new Link(q.summary(), new Voorbeeld(q, false).getPad())).toList());
  }
}
