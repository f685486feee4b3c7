package nl.kaderwijzer.web.questions;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Benoemd;
import nl.kaderwijzer.catalogue.Facet;
import nl.kaderwijzer.catalogue.Gelijkenis;
import nl.kaderwijzer.catalogue.Zoekvraag;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.ParamType;
import nl.kaderwijzer.graph.Row;
import nl.kaderwijzer.questions.Antwoorden;
import nl.kaderwijzer.questions.Voorbeeldcode;
import nl.kaderwijzer.questions.Vraag;
import nl.kaderwijzer.questions.Vragen;
import nl.kaderwijzer.questions.Vraagparameter;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.Download;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.NietGevonden;
import nl.kaderwijzer.web.Optie;
import nl.kaderwijzer.web.Paginering;
import nl.kaderwijzer.web.Tekst;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The pages {@code /vragen}, {@code /vragen/termijnen} and {@code /vragen/leren}: the saved questions to the data, which anyone can
 * ask. The questions about a team of one's own are elsewhere, see {@link VragenPage}.
 */
@Controller
class VragenlijstPages {

  private static final String PAD = "/vragen";
  private static final int PER_PAGINA = 50;
  /** The address that stands in the programs of the quick start. */
  private static final String ZELF = "http://localhost:8080";
  private static final int MOST_SUGGESTIONS = 5;

  private final Derived<Vragen> vragen;
  private final Antwoorden antwoorden;

  VragenlijstPages(Derived<Vragen> vragen, Antwoorden antwoorden) {
    this.vragen = vragen;
    this.antwoorden = antwoorden;
  }

  /** A way to narrow the list. */
  record Filter(String naam, String titel, List<Optie> waarden) {}

  /**
   * What can be filled in at a question.
   *
   * @param soort of what a line to fill in is, null for a list to choose from
   * @param uitleg what will do, null when anything will
   */
  record Veld(String naam, String titel, @Nullable String soort, String waarde, @Nullable String uitleg, List<Optie> opties) {

    static Veld van(Vraagparameter parameter, String waarde) {
      return new Veld(
          parameter.naam(),
          parameter.label(),
          switch (parameter.type()) {
            case ID -> null;
            case INTEGER -> "numeric";
            case DATE -> "date";
            default -> "text";
          },
          waarde,
          parameter.type() == ParamType.INTEGER ? "Een getal van " + parameter.van() + " tot en met " + parameter.tot() + "." : null,
          Optie.van(parameter.waarden(), w -> w.slug().equals(waarde)));
    }
  }

  /** Questions that belong together. */
  record Groep(String naam, List<Vraag> vragen) {}

  /** A form of the answer for a program. */
  record Code(String slug, String naam, String tekst) {}

  @GetMapping(path = PAD, produces = MediaType.TEXT_HTML_VALUE)
  String lijst(Actueel nu, @RequestParam MultiValueMap<String, String> invoer, Model model) {
    Vragen alle = vragen.of(nu.publication());
    List<Facet<Vraag>> facetten = alle.facetten();
    Zoekvraag keuze = Zoekvraag.lees(invoer, nu.vandaag(), facetten, new ArrayList<>());
    List<Vraag> gekozen = alle.kies(keuze);
    model.addAttribute("filters", facetten.stream().map(facet -> filter(facet, keuze)).toList());
    model.addAttribute("aantal", gekozen.size());
    model.addAttribute("groepen", groepen(gekozen));
    return "vragen/lijst";
  }

  /** Questions by the keyword where they belong, in the order of the alphabet. */
  static List<Groep> groepen(List<Vraag> vragen) {
    Map<String, List<Vraag>> groepen = new TreeMap<>();
    vragen.forEach(
        vraag -> groepen.computeIfAbsent(Tekst.hoofdletter(vraag.trefwoorden().get(0).naam()), naam -> new ArrayList<>()).add(vraag));
    return groepen.entrySet().stream().map(groep -> new Groep(groep.getKey(), groep.getValue())).toList();
  }

  private static Filter filter(Facet<Vraag> facet, Zoekvraag keuze) {
    return new Filter(facet.parameter(), facet.naam(), Optie.van(facet.toegestaan(), w -> keuze.van(facet.parameter()).contains(w.slug())));
  }

  @GetMapping(path = PAD + "/{naam}", produces = MediaType.TEXT_HTML_VALUE)
  String vraag(
      Actueel nu, @PathVariable String naam, @RequestParam MultiValueMap<String, String> invoer, HttpServletRequest request, Model model) {
    Vragen alle = vragen.of(nu.publication());
    Vraag vraag = alle.vraag(naam).orElseThrow(() -> nietGevonden(naam, alle));
    Map<String, String> gekozen = vraag.lees(invoer, List.of(Paginering.PARAMETER));
    List<Row> rijen = antwoorden.van(nu.publication(), vraag, gekozen, request.getRemoteAddr());
    Adres adres = Adres.van(PAD + "/" + naam, waarden(gekozen), gekozen.keySet());
    Paginering.Deel<Row> deel = Paginering.deel(rijen, PER_PAGINA, invoer, adres);
    Adres rest = adres.naar(vraag.pad());
    model.addAttribute("kruimels", List.of(new Link("Vragen", PAD)));
    model.addAttribute("vraag", vraag);
    model.addAttribute("titel", titel(vraag, gekozen));
    model.addAttribute("velden", vraag.parameters().stream().map(p -> Veld.van(p, gekozen.getOrDefault(p.naam(), ""))).toList());
    model.addAttribute("aantal", rijen.size());
    model.addAttribute("tabel", Antwoordtabel.van(vraag, deel.regels()));
    model.addAttribute("paginering", deel.paginering());
    model.addAttribute("downloads", downloads(rest, vraag, gekozen));
    model.addAttribute("editor", editor(vraag.tekst(gekozen)));
    model.addAttribute("rest", rest.toString());
    model.addAttribute("codes", codes(ServletUriComponentsBuilder.fromContextPath(request).build().toUriString() + rest.alleen("formaat", List.of("csv"))));
    return "vragen/vraag";
  }

  @GetMapping(path = PAD + "/leren", produces = MediaType.TEXT_HTML_VALUE)
  String leren(Actueel nu, HttpServletRequest request, Model model) {
    Vragen alle = vragen.of(nu.publication());
    model.addAttribute("kruimels", List.of(new Link("Vragen", PAD)));
    String hier = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    model.addAttribute("onderzoeken", List.of(onderzoek("python", "Python", "onderzoek.py", hier), onderzoek("r", "R", "onderzoek.R", hier)));
    model.addAttribute("lessen", alle.lessen().stream()
        .map(les -> Les.van(les, antwoorden.van(nu.publication(), les, les.standaard(), request.getRemoteAddr()))).toList());
    return "vragen/leren";
  }

  /** The question, with what was chosen where that is not what the question itself names. */
  private static String titel(Vraag vraag, Map<String, String> gekozen) {
    Map<String, String> standaard = vraag.standaard();
    List<String> anders =
        vraag.parameters().stream()
            .filter(p -> !standaard.get(p.naam()).equals(gekozen.get(p.naam())))
            .map(p -> p.label() + ": " + p.waarden().stream().filter(w -> w.slug().equals(gekozen.get(p.naam()))).map(Benoemd::naam).findFirst().orElse(gekozen.get(p.naam())))
            .toList();
    return anders.isEmpty() ? vraag.titel() : vraag.titel() + " Maar dan voor: " + String.join("; ", anders);
  }

  /** The editor with a query in it. */
  static String editor(String query) {
    return new Adres("/sparql", Map.of("query", List.of(query))).toString();
  }

  private static Map<String, List<String>> waarden(Map<String, String> gekozen) {
    Map<String, List<String>> waarden = new LinkedHashMap<>();
    gekozen.forEach((naam, waarde) -> waarden.put(naam, List.of(waarde)));
    return waarden;
  }

  /** Rows as table; and where rows are things, everything that is said of those as RDF, from the SPARQL endpoint. */
  private static List<Download> downloads(Adres rest, Vraag vraag, Map<String, String> gekozen) {
    Stream<Download> tabellen =
        Stream.of(new Download("CSV", "csv", "text/csv"), new Download("Excel (XLSX)", "xlsx", Download.EXCEL), new Download("JSON", "json", "application/json"))
            .map(vorm -> new Download(vorm.label(), rest.alleen("formaat", List.of(vorm.href())).toString(), vorm.soort()));
    Stream<Download> rdf =
        vraag.beschrijving(gekozen).stream()
            .map(query -> new Adres("/sparql", Map.of("query", List.of(query))).alleen("format", List.of("turtle")))
            .map(adres -> new Download("RDF (Turtle)", adres.toString(), "text/turtle"));
    return Stream.concat(tabellen, rdf).toList();
  }

  /** A whole study as a program, which asks the service at this address. */
  private static Code onderzoek(String slug, String taal, String bestand, String hier) {
    try {
      return new Code(slug, taal, new ClassPathResource("quickstart/" + bestand).getContentAsString(StandardCharsets.UTF_8).replace(ZELF, hier));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Code> codes(String adres) {
    return Stream.of(Voorbeeldcode.values()).map(code -> new Code(code.slug(), code.naam(), code.tekst(adres))).toList();
  }

  private static NietGevonden nietGevonden(String naam, Vragen alle) {
    List<String> nearest = Gelijkenis.dichtstBij(naam, alle.alle().stream().map(Vraag::naam).toList(), MOST_SUGGESTIONS);
    return new NietGevonden(
        "Deze vraag kennen wij niet.",
        nearest.stream().flatMap(n -> alle.vraag(n).stream()).map(v -> new Link(v.titel(), PAD + "/" + v.naam())).toList());
  }
}
