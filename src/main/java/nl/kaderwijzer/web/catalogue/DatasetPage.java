package nl.kaderwijzer.web.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Leemte;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.graph.Bevinding;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.Downloads;
import nl.kaderwijzer.graph.LoadFailure;
import nl.kaderwijzer.graph.Publications;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Citaat;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.Paden;
import nl.kaderwijzer.web.Tekst;
import nl.kaderwijzer.web.Tellingen;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page {@code /dataset}: how much there is, how good it is, and what we do not know. */
@Controller
class DatasetPage {

  /** A set of data to take along. */
  record Aanbod(String label, String href, String soort, String uitleg) {}

  /** All data in one file. */
  record Bestand(String naam, String href, String soort, String uitleg, String grootte, String controlegetal) {

    private static final int KILO = 1024;

    static Bestand van(Downloads.Bestand bestand) {
      return new Bestand(
          bestand.dump().bestand(),
          Downloads.PAD + bestand.dump().bestand(),
          bestand.dump().mediaType(),
          bestand.dump().uitleg(),
          Tekst.getal((bestand.inhoud().length + KILO - 1) / KILO) + " kB",
          bestand.controlegetal());
    }
  }

  /** What we do not know of one instrument or of the whole. */
  record LeemteGroep(String titel, List<String> regels) {}

  /** A finding of the checks, with the entries it is about, by name where they have one. */
  record Opmerking(String zin, List<Feit.Waarde> waar) {}

  private static final Pattern VOOR_PROGRAMMAS = Pattern.compile(" *\\(<[^>]*>\\)");
  private static final List<Aanbod> AANBOD =
      List.of(
          new Aanbod("Instrumenten", "/api/v1/instrumenten", "application/json", "lijst in JSON; als tabel met Accept: text/csv"),
          new Aanbod("Normen", "/api/v1/normen", "application/json", "lijst in JSON, met dezelfde filters als de pagina"),
          new Aanbod("Verbanden", "/api/v1/verbanden", "application/json", "onze oordelen en wat de teksten zelf zeggen"),
          new Aanbod("Organisaties", "/api/v1/organisaties", "application/json", "wie maakt, houdt en ziet toe"),
          new Aanbod("Beschrijving van de REST-API", "/api/v1/openapi.json", "application/json", "OpenAPI 3.1"),
          new Aanbod("Vraag zelf in SPARQL", "/sparql", "text/html", "alle uitspraken, in elke vorm van RDF"));

  private final Publications publications;
  private final Derived<Downloads> downloads;

  DatasetPage(Publications publications, Derived<Downloads> downloads) {
    this.publications = publications;
    this.downloads = downloads;
  }

  @GetMapping(path = "/dataset", produces = MediaType.TEXT_HTML_VALUE)
  String dataset(Actueel nu, Model model) {
    Tellingen tellingen = Tellingen.van(nu);
    model.addAttribute("laadfout", publications.lastFailure().map(LoadFailure::bevindingen).map(bevindingen -> opmerkingen(bevindingen, nu)).orElse(List.of()));
    model.addAttribute("opmerkingen", opmerkingen(nu.publication().bevindingen(), nu));
    model.addAttribute("tellingen", tellingen.getallen());
    model.addAttribute("uitspraken", nu.publication().triples());
    model.addAttribute("aantalBestanden", nu.publication().graphs());
    model.addAttribute("versie", nu.publication().version());
    model.addAttribute("koppen", nu.catalogue().normen().stream().filter(Norm::isHoofd).count());
    model.addAttribute("dekking", tellingen.dekking());
    model.addAttribute("soorten", tellingen.soorten());
    model.addAttribute("verbanden", verbanden(nu));
    model.addAttribute("lijsten", nu.catalogue().lijsten().stream().map(l -> new Link(l.titel(), "/begrippen/" + l.slug())).toList());
    model.addAttribute("dumps", downloads.of(nu.publication()).alle().stream().map(Bestand::van).toList());
    model.addAttribute("downloads", AANBOD);
    model.addAttribute("citaat", Citaat.van("", "Kaderwijzer: regels voor lokale teams", nu));
    model.addAttribute("leemten", leemten(nu));
    return "dataset/dataset";
  }

  private static List<Opmerking> opmerkingen(List<Bevinding> bevindingen, Actueel nu) {
    Map<String, List<Feit.Waarde>> perZin = new LinkedHashMap<>();
    bevindingen.forEach(
        b -> perZin.computeIfAbsent(VOOR_PROGRAMMAS.matcher(b.zin()).replaceAll(""), zin -> new ArrayList<>()).add(waar(b, nu)));
    return perZin.entrySet().stream().map(entry -> new Opmerking(entry.getKey(), entry.getValue())).toList();
  }

  private static Feit.Waarde waar(Bevinding b, Actueel nu) {
    String[] id = b.onderwerp().split("/", 2);
    Optional<Link> link =
        switch (id[0]) {
          case "organisaties" -> nu.catalogue().organisatie(id[1]).map(o -> new Link(o.naam(), Paden.van(o)));
          case "instrumenten" -> nu.catalogue().instrument(id[1]).map(i -> new Link(i.naam(), Paden.van(i)));
          case "normen" ->
              id[1].contains("#") || !id[1].contains("/")
                  ? Optional.empty()
                  : nu.catalogue().norm(NormId.of(id[1])).map(n -> new Link(n.opschrift(), Paden.van(n)));
          default -> Optional.empty();
        };
    return link.map(l -> new Feit.Waarde(l.label(), l.pad(), null))
        .orElseGet(() -> new Feit.Waarde(b.bestand() + (b.regel() > 0 ? ", regel " + b.regel() : ""), null, null));
  }

  /** How many relations of each kind: judged by us, and said by the texts. */
  private static Map<String, Integer> verbanden(Actueel nu) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (var soort : nu.catalogue().lijst("verbandsoorten").orElseThrow().begrippen()) {
      long ours = nu.verbanden().alle().stream().filter(v -> v.soort().equals(soort)).count();
      long ofTexts =
          nu.catalogue().normen().stream().flatMap(n -> n.tekstverbanden().stream()).filter(v -> v.soort().equals(soort)).count()
              + nu.catalogue().instrumenten().stream().flatMap(i -> i.tekstverbanden().stream()).filter(v -> v.soort().equals(soort)).count();
      if (ours + ofTexts > 0) {
        counts.put(soort.naam(), (int) (ours + ofTexts));
      }
    }
    return counts;
  }

  /** By instrument, in the order of their names; what is about the whole first. A gap about more instruments stands below each. */
  private static List<LeemteGroep> leemten(Actueel nu) {
    List<LeemteGroep> groepen = new ArrayList<>();
    List<String> algemeen =
        nu.catalogue().leemten().stream().filter(l -> l.over().isEmpty()).map(Leemte::toelichting).toList();
    if (!algemeen.isEmpty()) {
      groepen.add(new LeemteGroep("Over het geheel", algemeen));
    }
    Map<Instrument, List<String>> perInstrument = new LinkedHashMap<>();
    for (Leemte leemte : nu.catalogue().leemten()) {
      leemte.over().forEach(
          slug -> nu.catalogue().instrument(slug).ifPresent(
              i -> perInstrument.computeIfAbsent(i, x -> new ArrayList<>()).add(leemte.toelichting())));
    }
    perInstrument.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().naam(), String.CASE_INSENSITIVE_ORDER))
        .map(entry -> new LeemteGroep(entry.getKey().naam(), entry.getValue()))
        .collect(Collectors.toCollection(() -> groepen));
    return groepen;
  }
}
