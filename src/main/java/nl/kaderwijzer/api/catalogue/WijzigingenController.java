package nl.kaderwijzer.api.catalogue;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import nl.kaderwijzer.api.ApiPaths;
import nl.kaderwijzer.api.ApiRequest;
import nl.kaderwijzer.api.Formaat;
import nl.kaderwijzer.api.Lijst;
import nl.kaderwijzer.api.Parameters;
import nl.kaderwijzer.api.Takes;
import nl.kaderwijzer.catalogue.Wijziging;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What changed and what is announced. */
@RestController
class WijzigingenController {

  @GetMapping(path = ApiPaths.API + "/wijzigingen", produces = {Formaat.JSON, Formaat.CSV, Formaat.XLSX, Formaat.ATOM})
  @Takes(value = Parameters.Set.WIJZIGINGEN, voorbeeld = "sinds=2026-01-01&instrument=jeugdwet&perPagina=2")
  @Operation(
      summary = "Wijzigingen",
      description =
          "Wat er is veranderd en wat is aangekondigd, het nieuwste eerst: regels die gingen gelden of vervielen (volgens hun eigen"
              + " datums), en wat aan de gegevens is toegevoegd, gecorrigeerd, beoordeeld of ingetrokken (volgens het logboek)."
              + " Ook als Atom-feed, op /wijzigingen.atom.")
  ResponseEntity<Lijst<WijzigingView>> wijzigingen(ApiRequest request) {
    var selectie = request.lees(request.wijzigingen()::selectie);
    return request.lijst(selectie.treffers(), WijzigingView.class, (Wijziging w) -> WijzigingView.of(w, request.vandaag()));
  }

  @Hidden
  @GetMapping(path = ApiPaths.FEED, produces = Formaat.ATOM)
  @Takes(Parameters.Set.WIJZIGINGEN)
  ResponseEntity<Lijst<WijzigingView>> feed(ApiRequest request) {
    return wijzigingen(request);
  }
}
