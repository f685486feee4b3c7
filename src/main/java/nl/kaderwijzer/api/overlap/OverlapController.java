package nl.kaderwijzer.api.overlap;

import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kaderwijzer.api.ApiPaths;
import nl.kaderwijzer.api.ApiRequest;
import nl.kaderwijzer.api.Formaat;
import nl.kaderwijzer.api.Lijst;
import nl.kaderwijzer.api.Parameters;
import nl.kaderwijzer.api.Takes;
import nl.kaderwijzer.catalogue.Facet;
import nl.kaderwijzer.catalogue.Selectie;
import nl.kaderwijzer.catalogue.Zoekvraag;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.overlap.Afgeleid;
import nl.kaderwijzer.overlap.As;
import nl.kaderwijzer.overlap.Cluster;
import nl.kaderwijzer.overlap.Facetten;
import nl.kaderwijzer.overlap.Kandidaat;
import nl.kaderwijzer.overlap.Matrix;
import nl.kaderwijzer.overlap.Onbepaald;
import nl.kaderwijzer.overlap.Overlap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is made of the judgements: what follows, what is still to be judged, clusters and the matrix. */
@RestController
@RequestMapping(path = ApiPaths.API, produces = {Formaat.JSON, Formaat.CSV, Formaat.XLSX})
class OverlapController {

  private final Derived<Overlap> overlap;

  OverlapController(Derived<Overlap> overlap) {
    this.overlap = overlap;
  }

  @GetMapping("/verbanden/afgeleid")
  @Takes(value = Parameters.Set.AFGELEID, voorbeeld = "soort=strijdig&perPagina=1")
  @Operation(
      summary = "Wat uit de oordelen volgt",
      description =
          "Verbanden die niemand heeft beoordeeld en die moeten kloppen als de oordelen op hun pad kloppen. Ze staan nooit tussen de"
              + " oordelen. Wat niet vaststaat, staat hier niet: zie /verbanden/onbepaald.")
  ResponseEntity<Lijst<AfgeleidView>> afgeleid(ApiRequest request) {
    Overlap all = overlap.of(request.publication());
    List<Afgeleid> found =
        gefilterd(all.inference().alle(), facetten(request).afgeleid(), request, (a, normen) -> normen.contains(a.van()) || normen.contains(a.naar()));
    return request.lijst(found, AfgeleidView.class, a -> AfgeleidView.of(a, all, request.catalogue()));
  }

  @GetMapping("/verbanden/onbepaald")
  @Takes(value = Parameters.Set.ONBEPAALD, voorbeeld = "perPagina=1")
  @Operation(
      summary = "Wat onbepaald is",
      description = "Paren waarvan de oordelen iets uitsluiten en meer dan één soort verband overlaten. Wij raden niet welke het is.")
  ResponseEntity<Lijst<OnbepaaldView>> onbepaald(ApiRequest request) {
    List<Onbepaald> found =
        gefilterd(
            overlap.of(request.publication()).inference().onbepaald(), facetten(request).onbepaald(), request,
            (pair, normen) -> normen.contains(pair.van()) || normen.contains(pair.naar()));
    return request.lijst(found, OnbepaaldView.class, pair -> OnbepaaldView.of(pair, request.catalogue()));
  }

  @GetMapping("/verbanden/kandidaten")
  @Takes(value = Parameters.Set.KANDIDATEN, voorbeeld = "onderwerp=meldcode&perPagina=1")
  @Operation(
      summary = "Wat nog niet is beoordeeld",
      description =
          "Paren van normen uit verschillende instrumenten met hetzelfde onderwerp en dezelfde adressaat, waarvan de voorwaarden samen"
              + " kunnen gelden, en die nog niemand heeft beoordeeld. De beste staan vooraan. Of ze iets met elkaar te maken hebben, is"
              + " niet bekend.")
  ResponseEntity<Lijst<KandidaatView>> kandidaten(ApiRequest request) {
    List<Kandidaat> found =
        gefilterd(
            overlap.of(request.publication()).kandidaten().alle(), facetten(request).kandidaten(), request,
            (pair, normen) -> normen.contains(pair.van().toString()) || normen.contains(pair.naar().toString()));
    return request.lijst(found, KandidaatView.class, KandidaatView::of);
  }

  @GetMapping("/clusters")
  @Takes(value = Parameters.Set.CLUSTERS, voorbeeld = "onderwerp=medezeggenschap&perPagina=1")
  @Operation(
      summary = "Clusters",
      description =
          "Normen over één onderwerp die samenhangen doordat ze gelijk zijn, elkaar omvatten of overlappen. De kern is wat u moet"
              + " doen; de rest is dan ook gedaan.")
  ResponseEntity<Lijst<ClusterView>> clusters(ApiRequest request) {
    List<Cluster> found =
        gefilterd(
            overlap.of(request.publication()).clusters().alle(), facetten(request).clusters(), request,
            (cluster, normen) -> cluster.normen().stream().anyMatch(norm -> normen.contains(norm.toString())));
    return request.lijst(found, ClusterView.class, ClusterView::of);
  }

  @GetMapping("/matrix")
  @Takes(value = Parameters.Set.MATRIX, voorbeeld = "rijen=soort&kolommen=soort&perPagina=2")
  @Operation(
      summary = "Matrix",
      description =
          "Alle paren langs twee assen, één regel per cel waar iets in staat, met het aantal per soort verband gezien vanuit de rij."
              + " Wat niet vergeleken is, staat apart en is geen “geen verband”.")
  ResponseEntity<Lijst<CelView>> matrix(ApiRequest request) {
    As rijen = as("rijen", request);
    As kolommen = as("kolommen", request);
    String onderwerp = request.keuze("onderwerp");
    request.klopt();
    Overlap all = overlap.of(request.publication());
    Matrix matrix =
        onderwerp.isEmpty() ? all.matrix(rijen, kolommen) : all.matrix(rijen, kolommen, request.catalogue().begrip("onderwerpen", onderwerp));
    return request.lijst(matrix.cellen(), CelView.class, CelView::of);
  }

  private static As as(String naam, ApiRequest request) {
    return As.van(request.keuze(naam)).orElse(As.INSTRUMENT);
  }

  private static Facetten facetten(ApiRequest request) {
    return new Facetten(request.catalogue());
  }

  /** Whether one of these norms is in it. */
  private interface Met<T> {
    boolean een(T thing, Set<String> normen);
  }

  private <T> List<T> gefilterd(List<T> alle, List<Facet<T>> facetten, ApiRequest request, Met<T> met) {
    Set<String> normen = request.normen();
    Zoekvraag vraag = request.lees((invoer, vandaag) -> Zoekvraag.lees(invoer, vandaag, facetten, new ArrayList<>()));
    List<T> some = normen.isEmpty() ? alle : alle.stream().filter(thing -> met.een(thing, normen)).toList();
    return Selectie.treffers(some, facetten, vraag);
  }
}
