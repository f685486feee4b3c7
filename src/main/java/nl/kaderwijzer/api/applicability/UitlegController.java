package nl.kaderwijzer.api.applicability;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kaderwijzer.api.ApiPaths;
import nl.kaderwijzer.api.ApiRequest;
import nl.kaderwijzer.api.Parameters;
import nl.kaderwijzer.api.Refusal;
import nl.kaderwijzer.api.Takes;
import nl.kaderwijzer.applicability.Profiel;
import nl.kaderwijzer.applicability.ProfielLezer;
import nl.kaderwijzer.applicability.Redenering;
import nl.kaderwijzer.applicability.Toepassing;
import nl.kaderwijzer.applicability.WatAls;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.graph.Derived;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Why one norm applies or not, and what another answer would change. */
@RestController
@RequestMapping(path = ApiPaths.API + "/toepassing", produces = APPLICATION_JSON_VALUE)
class UitlegController {

  private final Derived<Toepassing> toepassing;

  UitlegController(Derived<Toepassing> toepassing) {
    this.toepassing = toepassing;
  }

  @GetMapping("/{instrument}/{plaats}")
  @Takes(value = Parameters.Set.PROFIEL, voorbeeld = "instrument=jeugdwet&plaats=4.1.3&taak=jeugdhulp-zelf&leeftijd=14&peildatum=2026-11-25")
  @Operation(
      summary = "Waarom één norm geldt, of waarom niet",
      description =
          "De kleinste verzameling antwoorden die de uitkomst geeft, de stappen, de bron met versie en de grondslag. Geldt de norm"
              + " niet, dan staat bij omslag wat er allemaal anders moet zijn.")
  UitlegView uitleg(@PathVariable String instrument, @PathVariable String plaats, ApiRequest request) {
    Profiel profiel = request.lees((invoer, vandaag) -> ProfielLezer.lees(request.catalogue(), invoer, vandaag));
    return UitlegView.of(redenering(instrument, plaats, profiel, request), profiel, request.catalogue());
  }

  @GetMapping("/watals")
  @Takes(value = Parameters.Set.WATALS, voorbeeld = "vraag=crisis&taak=jeugdhulp-zelf&leeftijd=14&peildatum=2026-11-25")
  @Operation(
      summary = "Wat een ander antwoord verandert",
      description =
          "Voor één vraag (de parameter vraag: een kenmerk of een situatie) elk antwoord dat nu kan, met de normen die er dan"
              + " bij komen en af gaan. Zonder keuze: u legt niets vast.")
  WatAlsView watals(ApiRequest request) {
    WatAls.Vraag vraag = request.lees((invoer, vandaag) -> WatAls.vraag(request.catalogue(), invoer));
    Profiel profiel = request.lees((invoer, vandaag) -> ProfielLezer.lees(request.catalogue(), invoer, vandaag));
    List<WatAls.Keus> keuzen =
        request.lees(
            (invoer, vandaag) -> {
              Map<String, List<String>> antwoorden = new LinkedHashMap<>(invoer);
              antwoorden.remove(WatAls.PARAMETER);
              return WatAls.keuzen(toepassing.of(request.publication()), antwoorden, vraag, vandaag);
            });
    return new WatAlsView(
        profiel.peildatum(), request.catalogue().version(), vraag.slug(), vraag.tekst(), keuzen.stream().map(WatAlsView.Keus::of).toList());
  }

  private Redenering redenering(String instrument, String plaats, Profiel profiel, ApiRequest request) {
    return redenering(instrument, plaats, profiel, request, toepassing.of(request.publication()));
  }

  /** The reasoning about a norm; refuses one that we do not know, that was withdrawn, or that is only a heading. */
  static Redenering redenering(String instrument, String plaats, Profiel profiel, ApiRequest request, Toepassing rules) {
    Norm norm = request.norm(instrument, plaats);
    return rules.beoordeel(profiel).redenering(norm.id())
        .orElseThrow(Refusal.notFound("oordeel over", norm.toString(), norm.delen().stream().map(NormId::toString).toList()));
  }
}
