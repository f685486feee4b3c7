package nl.kaderwijzer.api.catalogue;

import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kaderwijzer.api.ApiPaths;
import nl.kaderwijzer.api.ApiRequest;
import nl.kaderwijzer.api.Beschrijving;
import nl.kaderwijzer.api.Formaat;
import nl.kaderwijzer.api.Lijst;
import nl.kaderwijzer.api.Parameters;
import nl.kaderwijzer.api.Takes;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Facet;
import nl.kaderwijzer.catalogue.Organisatie;
import nl.kaderwijzer.catalogue.Selectie;
import nl.kaderwijzer.catalogue.Vindsoort;
import nl.kaderwijzer.catalogue.Zoekvraag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who makes, holds and supervises. */
@RestController
@RequestMapping(ApiPaths.API)
class OrganisatiesController {

  @GetMapping(path = "/organisaties", produces = {Formaat.JSON, Formaat.CSV, Formaat.XLSX})
  @Takes(value = Parameters.Set.ORGANISATIES, voorbeeld = "toezichthouder=true&perPagina=1")
  @Operation(summary = "Organisaties", description = "Wie kaders maakt, beheert of er toezicht op houdt, op naam.")
  ResponseEntity<Lijst<OrganisatieView>> organisaties(ApiRequest request) {
    Catalogue catalogue = request.catalogue();
    List<Facet<Organisatie>> facetten = catalogue.organisatiefacetten();
    Zoekvraag vraag = request.lees((invoer, vandaag) -> Zoekvraag.lees(invoer, vandaag, facetten, new ArrayList<>()));
    List<Organisatie> treffers =
        Selectie.uit(
                catalogue.organisaties(), facetten, vraag, catalogue.heeftWoorden(vraag.q(), Vindsoort.ORGANISATIE, Organisatie::slug))
            .treffers();
    return request.lijst(treffers, OrganisatieView.class, o -> OrganisatieView.of(o, catalogue));
  }

  @GetMapping(path = "/organisaties/{slug}", produces = {Formaat.JSON, Formaat.TURTLE, Formaat.JSON_LD, Formaat.N_TRIPLES, Formaat.RDF_XML})
  @Takes(value = Parameters.Set.DING, voorbeeld = "slug=igj")
  @Operation(summary = "Organisatie", description = "Eén organisatie, met de instrumenten die zij maakt of waarop zij toezicht houdt.")
  Beschrijving<OrganisatieView> organisatie(@PathVariable String slug, ApiRequest request) {
    return find("organisatie", slug, request.catalogue().organisaties().stream(), request);
  }

  @GetMapping(path = "/toezichthouders/{slug}", produces = {Formaat.JSON, Formaat.TURTLE, Formaat.JSON_LD, Formaat.N_TRIPLES, Formaat.RDF_XML})
  @Takes(value = Parameters.Set.DING, voorbeeld = "slug=igj")
  @Operation(summary = "Toezichthouder", description = "Eén organisatie die toezicht houdt; hetzelfde als /organisaties/{slug}.")
  Beschrijving<OrganisatieView> toezichthouder(@PathVariable String slug, ApiRequest request) {
    return find("toezichthouder", slug, request.catalogue().organisaties().stream().filter(Organisatie::toezichthouder), request);
  }

  private static Beschrijving<OrganisatieView> find(String wat, String slug, Stream<Organisatie> onder, ApiRequest request) {
    request.klopt();
    List<Organisatie> bekend = onder.toList();
    return bekend.stream()
        .filter(organisatie -> organisatie.slug().equals(slug))
        .findFirst()
        .map(organisatie -> request.ding("organisaties/" + slug, OrganisatieView.of(organisatie, request.catalogue())))
        .orElseThrow(request.weg(wat, slug, "organisaties/" + slug, bekend.stream().map(Organisatie::slug).toList()));
  }
}
