package nl.kaderwijzer.api.catalogue;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kaderwijzer.api.Adressen;
import nl.kaderwijzer.api.ApiRequest;
import nl.kaderwijzer.api.Beschrijver;
import nl.kaderwijzer.api.Formaat;
import nl.kaderwijzer.api.FormaatStrategy;
import nl.kaderwijzer.api.Parameters;
import nl.kaderwijzer.api.Refusal;
import nl.kaderwijzer.api.Served;
import nl.kaderwijzer.api.Takes;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Wijzigingen;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.vocabulary.Kw;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * Lets every address in the graph resolve: {@code /id/…} sends on to the page or to the data, {@code /doc/…} is the data, {@code
 * /def}, {@code /prefixes} and {@code /shapes} are the ontology, its prefixes and its shapes, {@code /graph/…} is one file, {@code
 * /context/…} is the context of JSON-LD.
 */
@Hidden
@RestController
class IdentifierController {

  private static final String BASE = Kw.DEF.substring(0, Kw.DEF.indexOf("def#"));
  private static final Pattern PAGE = Pattern.compile("(?:begrippen/(?=onderwerpen/))?((?:instrumenten|onderwerpen|vragen|organisaties)/[^/]+|normen/[^/]+/[^/]+|begrippen/[^/]+(?:/[^/]+)?)");

  private final Served served;
  private final Derived<Catalogue> catalogue;
  private final Derived<Wijzigingen> wijzigingen;
  private final Beschrijver beschrijver;
  private final Adressen adressen;

  IdentifierController(
      Served served, Derived<Catalogue> catalogue, Derived<Wijzigingen> wijzigingen, Beschrijver beschrijver, Adressen adressen) {
    this.served = served;
    this.catalogue = catalogue;
    this.wijzigingen = wijzigingen;
    this.beschrijver = beschrijver;
    this.adressen = adressen;
  }

  @GetMapping("/id/{*path}")
  @Takes(Parameters.Set.DING)
  ResponseEntity<Void> identifier(@PathVariable String path, ApiRequest asked, NativeWebRequest web, HttpServletRequest request)
      throws HttpMediaTypeNotAcceptableException {
    asked.klopt();
    String id = known(withoutSlash(path), request);
    Matcher page = PAGE.matcher(id);
    Optional<Formaat> formaat = page.matches() ? FormaatStrategy.dataOrPage(web) : Optional.of(FormaatStrategy.data(web));
    return Adressen.seeOther(formaat.map(f -> "/doc/" + id + "." + f.slug()).orElseGet(() -> "/" + page.group(1)), null, request);
  }

  @GetMapping("/doc/{*path}")
  @Takes(Parameters.Set.DING)
  ResponseEntity<byte[]> document(@PathVariable String path, ApiRequest asked, NativeWebRequest web, HttpServletRequest request)
      throws HttpMediaTypeNotAcceptableException {
    asked.klopt();
    String id = withoutSlash(path);
    Optional<Formaat> named = exists(id, request) ? Optional.empty() : Formaat.aanEinde(id);
    String thing = known(named.map(f -> f.zonder(id)).orElse(id), request);
    Formaat formaat = named.isPresent() ? named.get() : FormaatStrategy.data(web);
    return data(formaat, thing, beschrijver.beschrijf(thing, formaat.rdf(), request), request);
  }

  @GetMapping({"/def", "/prefixes"})
  @Takes(Parameters.Set.DING)
  ResponseEntity<byte[]> ontology(ApiRequest asked, NativeWebRequest web, HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
    asked.klopt();
    Formaat formaat = FormaatStrategy.data(web);
    String iri = BASE + request.getRequestURI().substring(request.getContextPath().length() + 1);
    return data(formaat, iri, beschrijver.beschrijf(iri, formaat.rdf(), request), request);
  }

  @GetMapping("/shapes")
  @Takes(Parameters.Set.DING)
  ResponseEntity<byte[]> shapes(ApiRequest asked, NativeWebRequest web, HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
    asked.klopt();
    Formaat formaat = FormaatStrategy.data(web);
    String text = served.publication(request).shapes(formaat.rdf(), adressen.base(request));
    return data(formaat, BASE + "shapes", Optional.of(text), request);
  }

  @GetMapping("/graph/{*path}")
  @Takes(Parameters.Set.DING)
  ResponseEntity<byte[]> file(@PathVariable String path, ApiRequest asked, NativeWebRequest web, HttpServletRequest request)
      throws HttpMediaTypeNotAcceptableException {
    asked.klopt();
    Formaat formaat = FormaatStrategy.data(web);
    String iri = Kw.GRAPH + withoutSlash(path);
    return data(formaat, iri, served.publication(request).file(iri, formaat.rdf(), adressen.base(request)), request);
  }

  /** Each version stays as it is; terms that are added to one change nothing in what was written with it. */
  @GetMapping("/context/{name}")
  ResponseEntity<byte[]> context(@PathVariable String name, ApiRequest asked) throws IOException {
    asked.klopt();
    ClassPathResource file = new ClassPathResource("context/" + name);
    if (!name.matches("v\\d+\\.jsonld") || !file.exists()) {
      throw Refusal.notFound("context", name, List.of("v1.jsonld")).get();
    }
    return ResponseEntity.ok().contentType(Formaat.JSONLD_VORM.type()).body(file.getContentAsByteArray());
  }

  private ResponseEntity<byte[]> data(Formaat formaat, String id, Optional<String> text, HttpServletRequest request) {
    byte[] body = text.orElseThrow(weg(id, request)).getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(new MediaType(formaat.type(), StandardCharsets.UTF_8))
        .header(HttpHeaders.LINK, "<" + Kw.iri(id) + ">; rel=\"describes\"")
        .body(body);
  }

  private static String withoutSlash(String path) {
    return path.isEmpty() ? path : path.substring(1);
  }

  private boolean exists(String id, HttpServletRequest request) {
    return !id.contains("://") && served.publication(request).thing(id).isPresent();
  }

  private String known(String id, HttpServletRequest request) {
    if (!exists(id, request)) {
      throw weg(id, request).get();
    }
    return id;
  }

  private Supplier<Refusal> weg(String id, HttpServletRequest request) {
    Publication publication = served.publication(request);
    Catalogue known = catalogue.of(publication);
    List<String> names =
        Stream.concat(
                known.instrumenten().stream().map(instrument -> "instrumenten/" + instrument),
                known.normen().stream().map(norm -> "normen/" + norm))
            .toList();
    return Refusal.weg("gegeven", id, id, names, wijzigingen.of(publication));
  }
}
