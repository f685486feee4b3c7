package nl.kaderwijzer.api.catalogue;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kaderwijzer.api.ApiPaths;
import nl.kaderwijzer.api.ApiRequest;
import nl.kaderwijzer.api.Beschrijving;
import nl.kaderwijzer.api.Formaat;
import nl.kaderwijzer.api.Lijst;
import nl.kaderwijzer.api.Parameters;
import nl.kaderwijzer.api.Takes;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Selectie;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.overlap.Verbanden;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The norms of all instruments. */
@RestController
@RequestMapping(ApiPaths.API)
class NormenController {

  private final Derived<Verbanden> verbanden;

  NormenController(Derived<Verbanden> verbanden) {
    this.verbanden = verbanden;
  }

  @GetMapping(path = "/normen", produces = {Formaat.JSON, Formaat.CSV, Formaat.XLSX})
  @Takes(value = Parameters.Set.NORMEN, voorbeeld = "onderwerp=meldcode&fase=signalering&perPagina=1")
  @Operation(
      summary = "Normen",
      description =
          "Alle normen, per instrument en in de volgorde van de tekst. Een norm die alleen het opschrift is van andere normen,"
              + " staat er niet bij. Met peildatum: wat die dag geldt of kan gelden.")
  ResponseEntity<Lijst<NormView>> normen(ApiRequest request) {
    return lijst(request.lees(request.catalogue()::normen), request);
  }

  @GetMapping(path = "/instrumenten/{slug}/normen", produces = {Formaat.JSON, Formaat.CSV, Formaat.XLSX})
  @Takes(value = Parameters.Set.NORMEN_VAN_INSTRUMENT, voorbeeld = "slug=jeugdwet&fase=plan&perPagina=1")
  @Operation(summary = "Normen van een instrument", description = "De normen van één instrument, in de volgorde van de tekst.")
  ResponseEntity<Lijst<NormView>> normenVanInstrument(@PathVariable String slug, ApiRequest request) {
    Catalogue catalogue = request.catalogue();
    Instrument instrument = request.instrument(slug);
    return lijst(request.lees((invoer, vandaag) -> catalogue.normen(with(invoer, instrument), vandaag)), request);
  }

  @GetMapping(path = "/normen/{instrument}/{plaats}", produces = {Formaat.JSON, Formaat.TURTLE, Formaat.JSON_LD, Formaat.N_TRIPLES, Formaat.RDF_XML})
  @Takes(value = Parameters.Set.DING_OP_DAG, voorbeeld = "instrument=jeugdwet&plaats=4.1.3")
  @Operation(
      summary = "Norm",
      description = "Eén norm met voorwaarden, grondslag, bronnen en onze oordelen erover, ook als Turtle en JSON-LD.")
  Beschrijving<NormView> norm(@PathVariable String instrument, @PathVariable String plaats, ApiRequest request) {
    LocalDate peildatum = request.peildatum();
    Norm norm = request.norm(instrument, plaats);
    return request.ding("normen/" + norm, view(norm, peildatum, request));
  }

  private ResponseEntity<Lijst<NormView>> lijst(Selectie<Norm> selectie, ApiRequest request) {
    LocalDate peildatum = selectie.vraag().peildatum();
    return request.lijst(selectie.treffers(), NormView.class, norm -> view(norm, peildatum, request));
  }

  private NormView view(Norm norm, LocalDate peildatum, ApiRequest request) {
    return NormView.of(norm, request.catalogue(), verbanden.of(request.publication()), peildatum);
  }

  private static Map<String, List<String>> with(Map<String, List<String>> invoer, Instrument instrument) {
    Map<String, List<String>> all = new LinkedHashMap<>(invoer);
    all.put("instrument", List.of(instrument.slug()));
    return all;
  }
}
