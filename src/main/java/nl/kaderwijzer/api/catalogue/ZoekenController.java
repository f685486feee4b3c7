package nl.kaderwijzer.api.catalogue;

import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.List;
import nl.kaderwijzer.api.ApiPaths;
import nl.kaderwijzer.api.ApiRequest;
import nl.kaderwijzer.api.Formaat;
import nl.kaderwijzer.api.Lijst;
import nl.kaderwijzer.api.Parameters;
import nl.kaderwijzer.api.Takes;
import nl.kaderwijzer.catalogue.Ingang;
import nl.kaderwijzer.catalogue.Selectie;
import nl.kaderwijzer.catalogue.Vondst;
import nl.kaderwijzer.catalogue.Zoekindex;
import nl.kaderwijzer.catalogue.Zoekvraag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything that words find. */
@RestController
@RequestMapping(ApiPaths.API)
class ZoekenController {

  @GetMapping(path = "/zoeken", produces = {Formaat.JSON, Formaat.CSV, Formaat.XLSX})
  @Takes(value = Parameters.Set.ZOEKEN, voorbeeld = "q=klachten&soort=onderwerpen&perPagina=2")
  @Operation(
      summary = "Zoeken",
      description =
          "Alles waarin de woorden voorkomen, het beste eerst; meervoud en samenstellingen tellen mee. Heeft weinig al uw woorden, dan"
              + " komt daarna wat de meeste ervan heeft. Heeft niets al uw woorden, dan zoeken wij naar de woorden die u waarschijnlijk bedoelde, en"
              + " anders naar een deel ervan. Bij elk staat in wijze welk van de drie het is. Zonder q: alles.")
  ResponseEntity<Lijst<VondstView>> zoeken(ApiRequest request) {
    Zoekvraag vraag = request.lees((invoer, vandaag) -> Zoekvraag.lees(invoer, vandaag, Ingang.FACETTEN, new ArrayList<>()));
    Zoekindex index = request.catalogue().zoekindex();
    Vondst vondst = vraag.q().isEmpty() ? index.alles() : index.zoek(vraag.q());
    List<Ingang> found = Selectie.treffers(vondst.ingangen(), Ingang.FACETTEN, vraag);
    return request.lijst(found, VondstView.class, ingang -> VondstView.of(ingang, vondst));
  }
}
