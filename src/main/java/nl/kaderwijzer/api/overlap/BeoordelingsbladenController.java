package nl.kaderwijzer.api.overlap;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import nl.kaderwijzer.api.ApiPaths;
import nl.kaderwijzer.api.ApiRequest;
import nl.kaderwijzer.api.Formaat;
import nl.kaderwijzer.api.Lijst;
import nl.kaderwijzer.api.Parameters;
import nl.kaderwijzer.api.Refusal;
import nl.kaderwijzer.api.Takes;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.overlap.Verband;
import nl.kaderwijzer.overlap.Verbanden;
import nl.kaderwijzer.review.Beoordelingsregel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sheets with which experts confirm or dispute judgements. */
@RestController
@RequestMapping(path = ApiPaths.API + "/beoordelingsbladen", produces = {Formaat.JSON, Formaat.CSV, Formaat.XLSX})
class BeoordelingsbladenController {

  private final Derived<Verbanden> verbanden;

  BeoordelingsbladenController(Derived<Verbanden> verbanden) {
    this.verbanden = verbanden;
  }

  @GetMapping("/{slug}")
  @Takes(value = Parameters.Set.LIJST, voorbeeld = "slug=medezeggenschap&perPagina=1")
  @Operation(
      summary = "Beoordelingsblad",
      description =
          "Onze oordelen over één onderwerp, om na te kijken. Haal het op als XLSX, kies per rij eens, oneens of opmerking, vul naam en datum in"
              + " en stuur het terug naar wie de gegevens beheert. Wat u niet wilt beoordelen, laat u leeg. Verander de andere kolommen niet.")
  ResponseEntity<Lijst<Beoordelingsregel>> blad(@PathVariable String slug, ApiRequest request) {
    List<Begrip> onderwerpen = verbanden.of(request.publication()).alle().stream().map(Verband::onderwerp).distinct().toList();
    Begrip onderwerp =
        onderwerpen.stream()
            .filter(o -> o.slug().equals(slug))
            .findFirst()
            .orElseThrow(Refusal.notFound("onderwerp met oordelen", slug, onderwerpen.stream().map(Begrip::slug).toList()));
    List<Verband> oordelen = verbanden.of(request.publication()).alle().stream().filter(v -> v.onderwerp().equals(onderwerp)).toList();
    return request.lijst(oordelen, Beoordelingsregel.class, verband -> Beoordelingsregel.van(verband, request.catalogue()));
  }
}
