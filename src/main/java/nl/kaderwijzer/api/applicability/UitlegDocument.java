package nl.kaderwijzer.api.applicability;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kaderwijzer.api.Adressen;
import nl.kaderwijzer.api.ApiRequest;
import nl.kaderwijzer.api.Formaat;
import nl.kaderwijzer.api.FormaatStrategy;
import nl.kaderwijzer.api.Parameters;
import nl.kaderwijzer.api.Takes;
import nl.kaderwijzer.applicability.Antwoord;
import nl.kaderwijzer.applicability.Beoordeling;
import nl.kaderwijzer.applicability.Profiel;
import nl.kaderwijzer.applicability.ProfielLezer;
import nl.kaderwijzer.applicability.Redenering;
import nl.kaderwijzer.applicability.Stap;
import nl.kaderwijzer.applicability.Toepassing;
import nl.kaderwijzer.applicability.Wording;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Grondslagketen;
import nl.kaderwijzer.catalogue.Kenmerk;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.graph.Beweringen;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.vocabulary.Kw;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Why one norm applies or not, as RDF: the verdict is a {@code prov:Entity} that was derived from the answers, the
 * conditions, the norm and what it rests on.
 */
@Hidden
@RestController
class UitlegDocument {

  private static final String DERIVED = "prov:wasDerivedFrom";

  private final Derived<Toepassing> toepassing;
  private final Adressen adressen;

  UitlegDocument(Derived<Toepassing> toepassing, Adressen adressen) {
    this.toepassing = toepassing;
    this.adressen = adressen;
  }

  @GetMapping("/id/uitleg/{instrument}/{plaats}")
  @Takes(Parameters.Set.UITLEG)
  ResponseEntity<Void> identifier(
      @PathVariable String instrument, @PathVariable String plaats, ApiRequest request, NativeWebRequest web, HttpServletRequest http)
      throws HttpMediaTypeNotAcceptableException {
    Profiel profiel = profiel(request);
    Norm norm = redenering(instrument, plaats, profiel, request).beoordeling().norm();
    String query = query(profiel, request);
    Optional<Formaat> formaat = FormaatStrategy.dataOrPage(web);
    return Adressen.seeOther(
        formaat.map(f -> "/doc/uitleg/" + norm + "." + f.slug()).orElse("/toepassing/uitleg/" + norm), query, http);
  }

  @GetMapping("/doc/uitleg/{instrument}/{plaats}")
  @Takes(Parameters.Set.UITLEG)
  ResponseEntity<byte[]> uitleg(
      @PathVariable String instrument, @PathVariable String plaats, ApiRequest request, NativeWebRequest web, HttpServletRequest http)
      throws HttpMediaTypeNotAcceptableException {
    Optional<Formaat> named = Formaat.aanEinde(plaats);
    Formaat formaat = named.isPresent() ? named.get() : FormaatStrategy.data(web);
    Profiel profiel = profiel(request);
    Redenering redenering = redenering(instrument, named.map(f -> f.zonder(plaats)).orElse(plaats), profiel, request);
    String id = "uitleg/" + redenering.beoordeling().norm() + "?" + query(profiel, request);
    String text = statements(id, redenering, profiel, request.catalogue(), request.publication()).schrijf(formaat.rdf(), adressen.base(http));
    return ResponseEntity.ok()
        .contentType(new MediaType(formaat.type(), StandardCharsets.UTF_8))
        .header(HttpHeaders.LINK, "<" + Kw.iri(id) + ">; rel=\"describes\"")
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The answers as a query, always in the same order and with the day: the same question has one identifier. */
  private static String query(Profiel profiel, ApiRequest request) {
    UriComponentsBuilder query = UriComponentsBuilder.newInstance();
    ProfielLezer.schrijf(profiel, request.catalogue(), LocalDate.MIN).forEach(query::queryParam);
    return String.valueOf(query.encode().build().getQuery());
  }

  private static Profiel profiel(ApiRequest request) {
    return request.lees((invoer, vandaag) -> ProfielLezer.lees(request.catalogue(), invoer, vandaag));
  }

  private Redenering redenering(String instrument, String plaats, Profiel profiel, ApiRequest request) {
    return UitlegController.redenering(instrument, plaats, profiel, request, toepassing.of(request.publication()));
  }

  private static Beweringen statements(
      String id, Redenering redenering, Profiel profiel, Catalogue catalogue, Publication publication) {
    Beoordeling b = redenering.beoordeling();
    Norm norm = b.norm();
    String normId = "normen/" + norm;
    Beweringen out = new Beweringen(publication);
    out.ding(id, "rdf:type", "prov:Entity")
        .ding(id, "kw:norm", normId)
        .ding(id, "kw:oordeel", "begrippen/oordelen/" + b.oordeel().slug())
        .waarde(id, "kw:peildatum", profiel.peildatum().toString(), "xsd:date")
        .ding(id, DERIVED, normId);
    for (Stap stap : b.uitleg()) {
      out.tekst(id, "kw:toelichting", stap.antwoord() == null ? stap.tekst() : stap.tekst() + " " + stap.antwoord());
    }
    conditions(norm, publication).forEach(condition -> out.ding(id, DERIVED, condition));
    catalogue.grondslagketen(norm).stream()
        .map(Grondslagketen.Schakel::id)
        .forEach(link -> out.ding(id, DERIVED, (link.contains("/") ? "normen/" : "instrumenten/") + link));
    publication.thing(normId).ifPresent(thing -> thing.texts("kw:gezien").forEach(bron -> out.ding(id, DERIVED, bron)));
    int number = 0;
    for (Antwoord antwoord : redenering.antwoorden()) {
      number++;
      answer(id + "#antwoord-" + number, antwoord, profiel, out);
      out.ding(id, DERIVED, id + "#antwoord-" + number);
    }
    return out;
  }

  /** The conditions of the norm and of its instrument, as they are named in the graph. */
  private static List<String> conditions(Norm norm, Publication publication) {
    List<String> all = new ArrayList<>();
    for (String holder : List.of("instrumenten/" + norm.instrument(), "normen/" + norm)) {
      publication.thing(holder).ifPresent(thing -> all.addAll(thing.texts("kw:voorwaarde")));
    }
    return all;
  }

  private static void answer(String id, Antwoord antwoord, Profiel profiel, Beweringen out) {
    out.ding(id, "rdf:type", "prov:Entity").tekst(id, "kw:toelichting", Wording.van(antwoord, profiel));
    Begrip situatie = antwoord.situatie();
    if (antwoord.kenmerk().equals(Antwoord.ROL)) {
      profiel.rollen().forEach(rol -> out.ding(id, "kw:adressaat", "begrippen/" + rol));
      return;
    }
    out.ding(id, "rdf:type", "kw:Antwoord").ding(id, "kw:kenmerk", "begrippen/kenmerken/" + antwoord.kenmerk());
    if (situatie != null) {
      out.ding(id, antwoord.waar() ? "kw:waarde" : "kw:nietWaarde", "begrippen/" + situatie);
    } else if (antwoord.kenmerk().equals(Kenmerk.LEEFTIJD)) {
      profiel.leeftijden().forEach(age -> out.waarde(id, "kw:leeftijd", String.valueOf(age), "xsd:integer"));
    } else {
      profiel.lijsten().get(antwoord.kenmerk()).forEach(waarde -> out.ding(id, "kw:waarde", "begrippen/" + waarde));
    }
  }
}
