package nl.kaderwijzer.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Facet;
import nl.kaderwijzer.catalogue.Gelijkenis;
import nl.kaderwijzer.catalogue.Invoerfout;
import nl.kaderwijzer.catalogue.OngeldigeInvoer;
import nl.kaderwijzer.catalogue.Selectie;
import nl.kaderwijzer.catalogue.Zoekvraag;
import nl.kaderwijzer.catalogue.Zoektekst;
import nl.kaderwijzer.graph.Derived;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How norms relate: what we judge, and what the texts say themselves. */
@RestController
@RequestMapping(ApiPaths.API + "/verbanden")
class VerbandenController {

  private static final Zoektekst NO_TEXT = Zoektekst.van(Stream.empty());

  private final Derived<Filters> filters;

  VerbandenController(Derived<Filters> filters) {
    this.filters = filters;
  }

  @GetMapping(produces = {Formaat.JSON, Formaat.CSV, Formaat.XLSX})
  @Takes(value = Parameters.Set.VERBANDEN, voorbeeld = "norm=jeugdwet/4.1.3&perPagina=1")
  @Operation(
      summary = "Verbanden",
      description =
          "Hoe normen zich tot elkaar verhouden. Zonder soort: alleen onze eigen oordelen (herkomst oordeel). Met soort komt ook"
              + " mee wat de teksten zelf zeggen (herkomst tekst), bijvoorbeeld soort=werkt-uit.")
  ResponseEntity<Lijst<VerbandView>> verbanden(ApiRequest request) {
    Filters all = filters.of(request.publication());
    List<Facet<VerbandView>> facetten = all.verbanden();
    List<String> normen = request.probeer((invoer, vandaag) -> normen(invoer, request.catalogue()));
    Zoekvraag vraag = request.lees((invoer, vandaag) -> zoekvraag(invoer, vandaag, facetten));
    boolean anySort = !vraag.van("soort").isEmpty();
    List<VerbandView> links =
        all.links().stream()
            .filter(link -> anySort || link.herkomst().equals(VerbandView.OORDEEL))
            .filter(link -> normen == null || normen.isEmpty() || normen.contains(link.van().slug()) || normen.contains(link.naar().slug()))
            .toList();
    return request.lijst(Selectie.uit(links, facetten, vraag, link -> NO_TEXT).treffers(), VerbandView.class, link -> link);
  }

  private static Zoekvraag zoekvraag(Map<String, List<String>> invoer, LocalDate vandaag, List<Facet<VerbandView>> facetten) {
    return Zoekvraag.lees(invoer, vandaag, facetten, new ArrayList<>());
  }

  private static List<String> normen(Map<String, List<String>> invoer, Catalogue catalogue) {
    List<String> gevraagd = invoer.getOrDefault(Filters.NORM.naam(), List.of()).stream().filter(n -> !n.isBlank()).toList();
    List<String> bekend = catalogue.normen().stream().map(norm -> norm.id().toString()).toList();
    List<Invoerfout> fouten =
        gevraagd.stream()
            .filter(norm -> !bekend.contains(norm))
            .map(norm -> Invoerfout.vorm(Filters.NORM.naam(), norm, "is geen norm die wij kennen. Lijkt op: "
                + String.join(", ", Gelijkenis.dichtstBij(norm, bekend, 3)) + "."))
            .toList();
    if (!fouten.isEmpty()) {
      throw new OngeldigeInvoer(fouten);
    }
    return gevraagd;
  }
}
