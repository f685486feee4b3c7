package nl.kaderwijzer.api.questions;

import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kaderwijzer.api.ApiPaths;
import nl.kaderwijzer.api.ApiRequest;
import nl.kaderwijzer.api.CsvColumn;
import nl.kaderwijzer.api.Formaat;
import nl.kaderwijzer.api.Lijst;
import nl.kaderwijzer.api.Parameters;
import nl.kaderwijzer.api.Takes;
import nl.kaderwijzer.catalogue.Zoekvraag;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.Row;
import nl.kaderwijzer.questions.Antwoorden;
import nl.kaderwijzer.questions.Vraag;
import nl.kaderwijzer.questions.Vragen;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The saved questions and their answers. */
@RestController
@RequestMapping(path = ApiPaths.API, produces = {Formaat.JSON, Formaat.CSV, Formaat.XLSX})
class VragenController {

  private final Derived<Vragen> vragen;
  private final Antwoorden antwoorden;

  VragenController(Derived<Vragen> vragen, Antwoorden antwoorden) {
    this.vragen = vragen;
    this.antwoorden = antwoorden;
  }

  @GetMapping("/vragen")
  @Takes(value = Parameters.Set.VRAGEN, voorbeeld = "trefwoord=termijnen&perPagina=1")
  @Operation(summary = "Vragen", description = "De opgeslagen vragen aan de gegevens: wat zij beantwoorden, voor wie, en wat u erbij kunt invullen.")
  ResponseEntity<Lijst<VraagView>> vragen(ApiRequest request) {
    Vragen alle = vragen.of(request.publication());
    Zoekvraag keuze = request.lees((invoer, vandaag) -> Zoekvraag.lees(invoer, vandaag, alle.facetten(), new ArrayList<>()));
    return request.lijst(alle.kies(keuze), VraagView.class, VraagView::of);
  }

  @GetMapping("/vragen/{naam}")
  @Takes(value = Parameters.Set.VRAAG, voorbeeld = "naam=termijnen&begin=melding&perPagina=1")
  @Operation(
      summary = "Antwoord op een vraag",
      description =
          "De rijen van het antwoord. Welke parameters bij een vraag horen en welke kolommen het antwoord heeft, staat in /vragen;"
              + " wat u niet invult, is zoals daar bij standaard.")
  ResponseEntity<Lijst<Map<String, Object>>> antwoord(@PathVariable String naam, ApiRequest request) {
    Vragen alle = vragen.of(request.publication());
    Vraag vraag =
        alle.vraag(naam).orElseThrow(request.weg("vraag", naam, "vragen/" + naam, alle.alle().stream().map(Vraag::naam).toList()));
    Map<String, String> gekozen = request.lees((invoer, vandaag) -> vraag.lees(invoer, ofNoQuestion(invoer, alle)));
    List<Row> rijen = antwoorden.van(request.publication(), vraag, gekozen, request.vrager());
    return request.lijst(rijen, CsvColumn.of(vraag.namen()), rij -> waarden(rij, vraag.namen()));
  }

  /** The parameters that are of no question at all: those are of every list, or refused already. */
  private static Set<String> ofNoQuestion(Map<String, List<String>> invoer, Vragen alle) {
    Set<String> namen = new HashSet<>(invoer.keySet());
    alle.parameters().forEach(parameter -> namen.remove(parameter.naam()));
    return namen;
  }

  /** What is empty is left out. */
  private static Map<String, Object> waarden(Row rij, List<String> namen) {
    Map<String, Object> waarden = new LinkedHashMap<>();
    for (String naam : namen) {
      Object waarde = rij.value(naam);
      if (waarde != null) {
        waarden.put(naam, waarde);
      }
    }
    return waarden;
  }
}
