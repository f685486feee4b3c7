package nl.kaderwijzer.api.catalogue;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import nl.kaderwijzer.api.ApiPaths;
import nl.kaderwijzer.api.ApiRequest;
import nl.kaderwijzer.api.Formaat;
import nl.kaderwijzer.api.Lijst;
import nl.kaderwijzer.api.Parameters;
import nl.kaderwijzer.api.Takes;
import nl.kaderwijzer.catalogue.Begrippenlijst;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The concept lists, and the features that use them. */
@RestController
@RequestMapping(path = ApiPaths.API, produces = {Formaat.JSON, Formaat.CSV, Formaat.XLSX})
class BegrippenController {

  /** A concept list in JSON, without its concepts. */
  record LijstView(String slug, String titel, String toelichting, int aantal) {

    static LijstView of(Begrippenlijst lijst) {
      return new LijstView(lijst.slug(), lijst.titel(), lijst.toelichting(), lijst.begrippen().size());
    }
  }

  @GetMapping("/kenmerken")
  @Takes(value = Parameters.Set.LIJST, voorbeeld = "perPagina=1")
  @Operation(
      summary = "Kenmerken",
      description = "De kenmerken waarnaar /toepassing vraagt, met de vraag, de mogelijke waarden en hun groepen.")
  ResponseEntity<Lijst<KenmerkView>> kenmerken(ApiRequest request) {
    return request.lijst(request.catalogue().kenmerken(), KenmerkView.class, KenmerkView::of);
  }

  @GetMapping("/onderwerpen")
  @Takes(value = Parameters.Set.LIJST, voorbeeld = "perPagina=2")
  @Operation(summary = "Onderwerpen", description = "De onderwerpen waarover normen gaan; hetzelfde als /begrippen/onderwerpen.")
  ResponseEntity<Lijst<BegripView>> onderwerpen(ApiRequest request) {
    return begrippen("onderwerpen", request);
  }

  @GetMapping("/begrippen")
  @Takes(value = Parameters.Set.LIJST, voorbeeld = "perPagina=2")
  @Operation(summary = "Begrippenlijsten", description = "De lijsten van begrippen, zonder de begrippen zelf.")
  ResponseEntity<Lijst<LijstView>> lijsten(ApiRequest request) {
    return request.lijst(List.copyOf(request.catalogue().lijsten()), LijstView.class, LijstView::of);
  }

  @GetMapping("/begrippen/{lijst}")
  @Takes(value = Parameters.Set.LIJST, voorbeeld = "lijst=situaties&perPagina=2")
  @Operation(summary = "Begrippen", description = "De begrippen van één lijst, met definitie en uitleg.")
  ResponseEntity<Lijst<BegripView>> begrippen(@PathVariable String lijst, ApiRequest request) {
    Begrippenlijst gevonden =
        request.catalogue()
            .lijst(lijst)
            .orElseThrow(
                request.weg(
                    "begrippenlijst", lijst, "begrippen/" + lijst, request.catalogue().lijsten().stream().map(Begrippenlijst::slug).toList()));
    return request.lijst(gevonden.begrippen(), BegripView.class, BegripView::of);
  }
}
