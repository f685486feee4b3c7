package nl.kaderwijzer.api.overlap;

import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kaderwijzer.api.ApiPaths;
import nl.kaderwijzer.api.ApiRequest;
import nl.kaderwijzer.api.CsvColumn;
import nl.kaderwijzer.api.Formaat;
import nl.kaderwijzer.api.Links;
import nl.kaderwijzer.api.Parameters;
import nl.kaderwijzer.api.Takes;
import nl.kaderwijzer.api.VerbandView;
import nl.kaderwijzer.catalogue.Facet;
import nl.kaderwijzer.catalogue.Selectie;
import nl.kaderwijzer.catalogue.Zoekvraag;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.overlap.Afgeleid;
import nl.kaderwijzer.overlap.Conflict;
import nl.kaderwijzer.overlap.Facetten;
import nl.kaderwijzer.overlap.Overlap;
import nl.kaderwijzer.overlap.Relatie;
import nl.kaderwijzer.overlap.Sssom;
import nl.kaderwijzer.overlap.Verband;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How norms relate: what we judge, what the texts say themselves, and, apart, what follows from the judgements. */
@RestController
@RequestMapping(ApiPaths.API)
class VerbandenController {

  private static final String AFGELEID = "afgeleid";

  private final Derived<Links> links;
  private final Derived<Overlap> overlap;

  VerbandenController(Derived<Links> links, Derived<Overlap> overlap) {
    this.links = links;
    this.overlap = overlap;
  }

  @GetMapping(
      path = "/verbanden",
      produces = {Formaat.JSON, Formaat.CSV, Formaat.XLSX, Formaat.TSV, Formaat.TURTLE, Formaat.JSON_LD, Formaat.N_TRIPLES, Formaat.RDF_XML})
  @Takes(value = Parameters.Set.VERBANDEN, voorbeeld = "norm=jeugdwet/4.1.3&afgeleid=true&perPagina=1")
  @Operation(
      summary = "Verbanden",
      description =
          "Hoe normen zich tot elkaar verhouden. Zonder soort: alleen onze eigen oordelen (herkomst oordeel). Met soort komt ook"
              + " mee wat de teksten zelf zeggen (herkomst tekst), bijvoorbeeld soort=werkt-uit. Met afgeleid=true staat wat uit de"
              + " oordelen volgt apart bij afgeleid, op dezelfde bladzijden; grond en reviewstaat filteren alleen de oordelen. Als SSSOM"
              + " en RDF: alleen de oordelen.")
  ResponseEntity<VerbandenView> verbanden(ApiRequest request) {
    Links all = links.of(request.publication());
    Overlap judged = overlap.of(request.publication());
    Set<String> normen = request.normen();
    Zoekvraag vraag = vraag(all.facetten(), request);
    boolean anySort = !vraag.van("soort").isEmpty();
    List<VerbandView> some =
        all.alle().stream()
            .filter(link -> anySort || link.herkomst().equals(VerbandView.OORDEEL))
            .filter(link -> normen.isEmpty() || normen.contains(link.van().slug()) || normen.contains(link.naar().slug()))
            .toList();
    List<VerbandView> found = Selectie.treffers(some, all.facetten(), vraag);
    List<Afgeleid> follows = afgeleid(judged.inference().alle(), vraag, normen, request);
    List<Verband> shown = oordelen(request.opPagina(found).toList(), judged);
    return request.lijst(
        found, follows, CsvColumn.of(VerbandView.class), link -> link,
        lijst ->
            new VerbandenView(
                lijst.aantal(), lijst.resultaten(), lijst.volgende(), afgeleiden(follows, judged, request), lijst.opmaak(),
                () -> Sssom.tsv(shown, request.catalogue()),
                request.rdf(shown.stream().map(verband -> "verbanden/" + verband.id()).toList())));
  }

  @GetMapping(path = "/strijdigheden", produces = {Formaat.JSON, Formaat.CSV, Formaat.XLSX})
  @Takes(value = Parameters.Set.STRIJDIGHEDEN, voorbeeld = "afgeleid=true&perPagina=1")
  @Operation(
      summary = "Strijdigheden",
      description =
          "Normen die in een bepaald geval niet allebei volledig kunnen worden nageleefd, met redenen waarom een van beide zou kunnen"
              + " voorgaan. Elke strijdigheid blijft open tot een mens beslist. Met afgeleid=true staat wat eruit volgt apart.")
  ResponseEntity<StrijdighedenView> strijdigheden(ApiRequest request) {
    Overlap judged = overlap.of(request.publication());
    List<Facet<Conflict>> facetten = new Facetten(request.catalogue()).conflicten();
    Set<String> normen = request.normen();
    Zoekvraag vraag = vraag(facetten, request);
    List<Conflict> found =
        Selectie.treffers(
            judged.vereenvoudiging().geheel().conflicten().stream().filter(conflict -> met(normen).test(conflict.verband())).toList(), facetten, vraag);
    List<Afgeleid> follows = afgeleid(judged.inference().strijdig(), vraag, normen, request);
    return request.lijst(
        found, follows, CsvColumn.of(StrijdigheidView.class), conflict -> StrijdigheidView.of(conflict, request.catalogue()),
        lijst ->
            new StrijdighedenView(
                lijst.aantal(), lijst.resultaten(), lijst.volgende(), afgeleiden(follows, judged, request), lijst.opmaak()));
  }

  private static Zoekvraag vraag(List<? extends Facet<?>> facetten, ApiRequest request) {
    request.keuze(AFGELEID);
    return request.lees((invoer, vandaag) -> Zoekvraag.lees(invoer, vandaag, facetten, new ArrayList<>()));
  }

  private static Predicate<Relatie> met(Set<String> normen) {
    return relatie -> normen.isEmpty() || normen.contains(relatie.van()) || normen.contains(relatie.naar());
  }

  private static List<Afgeleid> afgeleid(List<Afgeleid> alle, Zoekvraag vraag, Set<String> normen, ApiRequest request) {
    return isGevraagd(request)
        ? Selectie.treffers(alle.stream().filter(met(normen)).toList(), new Facetten(request.catalogue()).afgeleid(), vraag)
        : List.of();
  }

  private static AfgeleidView.@Nullable Afgeleiden afgeleiden(List<Afgeleid> found, Overlap overlap, ApiRequest request) {
    return isGevraagd(request)
        ? new AfgeleidView.Afgeleiden(
            found.size(),
            request.opPagina(found).map(a -> AfgeleidView.of(a, overlap, request.catalogue())).toList(),
            overlap.inference().aantalOnbepaald())
        : null;
  }

  private static boolean isGevraagd(ApiRequest request) {
    return request.keuze(AFGELEID).equals("true");
  }

  private static List<Verband> oordelen(List<VerbandView> links, Overlap overlap) {
    Set<String> ids = links.stream().map(VerbandView::slug).filter(Objects::nonNull).collect(Collectors.toSet());
    return overlap.verbanden().alle().stream().filter(verband -> ids.contains(verband.id())).toList();
  }
}
