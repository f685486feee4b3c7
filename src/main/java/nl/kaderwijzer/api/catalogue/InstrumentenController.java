package nl.kaderwijzer.api.catalogue;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import nl.kaderwijzer.api.ApiPaths;
import nl.kaderwijzer.api.ApiRequest;
import nl.kaderwijzer.api.Beschrijving;
import nl.kaderwijzer.api.Formaat;
import nl.kaderwijzer.api.Lijst;
import nl.kaderwijzer.api.Parameters;
import nl.kaderwijzer.api.Takes;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Selectie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Laws, guidelines and other instruments. */
@RestController
@RequestMapping(ApiPaths.API + "/instrumenten")
class InstrumentenController {

  @GetMapping(produces = {Formaat.JSON, Formaat.CSV, Formaat.XLSX})
  @Takes(value = Parameters.Set.INSTRUMENTEN, voorbeeld = "soort=wet&perPagina=1")
  @Operation(
      summary = "Instrumenten",
      description = "Alle wetten, richtlijnen en andere kaders, op naam. Met peildatum: wat die dag geldt of kan gelden.")
  ResponseEntity<Lijst<InstrumentView>> instrumenten(ApiRequest request) {
    Catalogue catalogue = request.catalogue();
    Selectie<Instrument> selectie = request.lees(catalogue::instrumenten);
    LocalDate peildatum = selectie.vraag().peildatum();
    return request.lijst(selectie.treffers(), InstrumentView.class, i -> InstrumentView.of(i, catalogue, peildatum));
  }

  @GetMapping(path = "/{slug}", produces = {Formaat.JSON, Formaat.TURTLE, Formaat.JSON_LD, Formaat.N_TRIPLES, Formaat.RDF_XML})
  @Takes(value = Parameters.Set.DING_OP_DAG, voorbeeld = "slug=jeugdwet")
  @Operation(summary = "Instrument", description = "Eén instrument met alles wat we ervan weten, ook als Turtle en JSON-LD.")
  Beschrijving<InstrumentView> instrument(@PathVariable String slug, ApiRequest request) {
    LocalDate peildatum = request.peildatum();
    Instrument instrument = request.instrument(slug);
    return request.ding("instrumenten/" + instrument, InstrumentView.of(instrument, request.catalogue(), peildatum));
  }
}
