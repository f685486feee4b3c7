package nl.kaderwijzer.api.overlap;

import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kaderwijzer.api.ApiPaths;
import nl.kaderwijzer.api.ApiRequest;
import nl.kaderwijzer.api.CsvColumn;
import nl.kaderwijzer.api.Formaat;
import nl.kaderwijzer.api.Parameters;
import nl.kaderwijzer.api.Takes;
import nl.kaderwijzer.applicability.Beoordeling;
import nl.kaderwijzer.applicability.Oordeel;
import nl.kaderwijzer.applicability.Profiel;
import nl.kaderwijzer.applicability.ProfielLezer;
import nl.kaderwijzer.applicability.Toepassing;
import nl.kaderwijzer.catalogue.Facet;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Selectie;
import nl.kaderwijzer.catalogue.Zoekvraag;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.overlap.Facetten;
import nl.kaderwijzer.overlap.Kandidaten;
import nl.kaderwijzer.overlap.Overlap;
import nl.kaderwijzer.overlap.Rapport;
import nl.kaderwijzer.overlap.Vereenvoudiging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What could be simplified, over everything or for one team. */
@RestController
@RequestMapping(path = ApiPaths.API + "/vereenvoudiging", produces = {Formaat.JSON, Formaat.CSV, Formaat.XLSX})
class VereenvoudigingController {

  private final Derived<Overlap> overlap;
  private final Derived<Toepassing> toepassing;

  VereenvoudigingController(Derived<Overlap> overlap, Derived<Toepassing> toepassing) {
    this.overlap = overlap;
    this.toepassing = toepassing;
  }

  @GetMapping
  @Takes(value = Parameters.Set.VEREENVOUDIGING, voorbeeld = "onderwerp=dossiervorming&taak=toegang-jeugd&leeftijd=14&peildatum=2026-11-25")
  @Operation(
      summary = "Wat er eenvoudiger kan",
      description =
          "Per onderwerp en bij elkaar: hoeveel normen er zijn, wat er overblijft als weggaat wat een andere norm ook vraagt (de kern),"
              + " welke strijdigheden open zijn, wie toezicht houdt en op welk niveau het eenvoudiger kan. Met antwoorden over een team, zoals"
              + " bij /toepassing: alleen de normen die voor dat team gelden. Met zonder: wat er verdwijnt als dat instrument wegvalt, en wat"
              + " een ander instrument ook vraagt; als CSV en XLSX zijn dat dan de rijen. Wat nog niet vergeleken is, telt niet mee.")
  ResponseEntity<VereenvoudigingView> vereenvoudiging(ApiRequest request) {
    List<Facet<Rapport>> facetten = new Facetten(request.catalogue()).rapporten();
    Optional<Profiel> profiel = Optional.ofNullable(request.probeer((invoer, vandaag) -> ProfielLezer.lees(request.catalogue(), invoer, vandaag)));
    String zonder = request.keuze("zonder");
    Zoekvraag vraag = request.lees((invoer, vandaag) -> Zoekvraag.lees(invoer, vandaag, facetten, new ArrayList<>()));
    Overlap all = overlap.of(request.publication());
    boolean team = request.heeft(ProfielLezer.PARAMETERS);
    Vereenvoudiging found = team ? all.vereenvoudiging(geldend(profiel.orElseThrow(), request)) : all.vereenvoudiging();
    @Nullable Kandidaten kandidaten = team ? null : all.kandidaten();
    return request.lijst(
        Selectie.treffers(found.perOnderwerp(), facetten, vraag),
        List.of(),
        CsvColumn.of(RapportView.class),
        rapport -> view(rapport, kandidaten, all, request),
        lijst ->
            new VereenvoudigingView(
                lijst.aantal(),
                lijst.resultaten(),
                lijst.volgende(),
                view(found.geheel(), kandidaten, all, request),
                request.catalogue().instrument(zonder).map(found::zonder).map(ZonderView::of).orElse(null),
                lijst.opmaak()));
  }

  private List<Norm> geldend(Profiel profiel, ApiRequest request) {
    return toepassing.of(request.publication()).beoordeel(profiel).beoordelingen()
        .filter(b -> b.oordeel() == Oordeel.VAN_TOEPASSING)
        .map(Beoordeling::norm)
        .toList();
  }

  private static RapportView view(Rapport rapport, @Nullable Kandidaten kandidaten, Overlap overlap, ApiRequest request) {
    Kandidaten.@Nullable Stand stand =
        kandidaten == null
            ? null
            : rapport.onderwerp() == null ? kandidaten.geheel() : kandidaten.stand(rapport.onderwerp()).orElseThrow();
    return RapportView.of(rapport, stand, overlap, request.catalogue());
  }
}
