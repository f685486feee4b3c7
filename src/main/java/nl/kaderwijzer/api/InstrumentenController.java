package nl.kaderwijzer.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
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

  @GetMapping(produces = {APPLICATION_JSON_VALUE, CsvConverter.MEDIA_TYPE})
  @Takes(Parameters.Set.INSTRUMENTEN)
  @Operation(
      summary = "Instrumenten",
      description = "Alle wetten, richtlijnen en andere kaders, op naam. Met peildatum: wat die dag geldt of kan gelden.")
  ResponseEntity<Lijst<InstrumentView>> instrumenten(ApiRequest request) {
    Catalogue catalogue = request.catalogue();
    Selectie<Instrument> selectie = request.lees(catalogue::instrumenten);
    LocalDate peildatum = selectie.vraag().peildatum();
    return request.lijst(selectie.treffers(), InstrumentView.class, i -> InstrumentView.of(i, catalogue, peildatum));
  }

  @GetMapping(path = "/{slug}", produces = {APPLICATION_JSON_VALUE, "text/turtle", "application/ld+json"})
  @Takes(Parameters.Set.DING)
  @Operation(summary = "Instrument", description = "Eén instrument met alles wat we ervan weten, ook als Turtle en JSON-LD.")
  Beschrijving<InstrumentView> instrument(@PathVariable String slug, ApiRequest request) {
    LocalDate peildatum = request.peildatum();
    Instrument instrument = find(slug, request.catalogue());
    return new Beschrijving<>(
        request.publication(),
        "instrumenten/" + instrument.slug(),
        InstrumentView.of(instrument, request.catalogue(), peildatum));
  }

  /** The instrument with this slug, or known under it before. */
  static Instrument find(String slug, Catalogue catalogue) {
    return catalogue
        .instrument(slug)
        .orElseThrow(
            Refusal.notFound("instrument", slug, catalogue.instrumenten().stream().map(Instrument::slug).toList()));
  }
}
