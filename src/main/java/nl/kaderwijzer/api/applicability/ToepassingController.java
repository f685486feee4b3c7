package nl.kaderwijzer.api.applicability;

import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kaderwijzer.api.ApiPaths;
import nl.kaderwijzer.api.ApiRequest;
import nl.kaderwijzer.api.Formaat;
import nl.kaderwijzer.api.Parameters;
import nl.kaderwijzer.api.Takes;
import nl.kaderwijzer.applicability.Beoordeling;
import nl.kaderwijzer.applicability.Oordeel;
import nl.kaderwijzer.applicability.Profiel;
import nl.kaderwijzer.applicability.ProfielLezer;
import nl.kaderwijzer.applicability.Toepassing;
import nl.kaderwijzer.applicability.Uitkomst;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Facet;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Selectie;
import nl.kaderwijzer.catalogue.Zoekvraag;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.overlap.Overlap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which norms apply to a team in a situation, and why. */
@RestController
@RequestMapping(path = ApiPaths.API + "/toepassing", produces = {Formaat.JSON, Formaat.CSV, Formaat.XLSX})
class ToepassingController {

  private static final String MEANING =
      "Per norm: van toepassing, mogelijk of niet van toepassing, met uitleg, bron en grondslag. Wat u niet beantwoordt, blijft"
          + " open. Van een lijst die u geeft, geldt wat u niet noemt als niet zo; elke situatie is een vraag apart. Alle normen"
          + " staan in het antwoord, tenzij u filtert met onderwerp, fase, instrument of oordeel.";

  private final Derived<Toepassing> toepassing;
  private final Derived<Overlap> overlap;

  ToepassingController(Derived<Toepassing> toepassing, Derived<Overlap> overlap) {
    this.toepassing = toepassing;
    this.overlap = overlap;
  }

  @GetMapping
  @Takes(value = Parameters.Set.TOEPASSING, voorbeeld = "taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling&peildatum=2026-11-25&instrument=jeugdwet&fase=melding")
  @Operation(summary = "Welke normen gelden, en waarom", description = MEANING)
  ToepassingView toepassing(ApiRequest request) {
    return answer(request);
  }

  @PostMapping
  @Takes(value = Parameters.Set.TOEPASSING, voorbeeld = "taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling&peildatum=2026-11-25&instrument=jeugdwet&fase=melding")
  @Operation(
      summary = "Welke normen gelden, met de antwoorden als JSON",
      description = MEANING + " De inhoud is één JSON-object met dezelfde namen; elke waarde is een tekst, een getal of een lijst.")
  ToepassingView toepassingMetInhoud(ApiRequest request) {
    return answer(request);
  }

  private ToepassingView answer(ApiRequest request) {
    Catalogue catalogue = request.catalogue();
    List<Facet<Beoordeling>> facetten = Beoordeling.facetten(catalogue);
    Profiel gelezen = request.probeer((invoer, vandaag) -> ProfielLezer.lees(catalogue, invoer, vandaag));
    Zoekvraag vraag = request.lees((invoer, vandaag) -> Zoekvraag.lees(invoer, vandaag, facetten, new ArrayList<>()));
    Profiel profiel = Objects.requireNonNull(gelezen);
    Toepassing rules = toepassing.of(request.publication());
    Uitkomst uitkomst = rules.beoordeel(profiel);
    List<Beoordeling> shown = Selectie.treffers(uitkomst.beoordelingen().toList(), facetten, vraag);
    List<Norm> holding = shown.stream().filter(b -> b.oordeel() == Oordeel.VAN_TOEPASSING).map(Beoordeling::norm).toList();
    return new ToepassingView(
        profiel.peildatum(),
        catalogue.version(),
        ToepassingView.Aantallen.of(uitkomst.aantallen()),
        shown.stream().map(b -> ToepassingView.Resultaat.of(b, catalogue)).toList(),
        rules.volgendeVragen(uitkomst).stream().findFirst().map(ToepassingView.VolgendeVraag::of).orElse(null),
        overlap.of(request.publication()).bundels(holding).stream().map(BundelView::of).toList(),
        request.opmaak());
  }
}
