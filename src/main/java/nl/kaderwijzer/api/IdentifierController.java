package nl.kaderwijzer.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Wijzigingen;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.RdfFormat;
import nl.kaderwijzer.vocabulary.Kw;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Lets every address in the graph resolve: {@code /id/…} sends on to the page or to the data, {@code /doc/…} is the data, {@code
 * /def} and {@code /prefixes} are the ontology and its prefixes, {@code /graph/…} is one file, {@code /context/…} is the context of
 * JSON-LD.
 */
@Hidden
@RestController
class IdentifierController {

  private static final List<Formaat> DATA = Stream.of(Formaat.TTL_VORM, Formaat.JSONLD_VORM, Formaat.NT_VORM, Formaat.RDF_VORM, Formaat.JSON_VORM).toList();
  private static final Pattern WITH_SUFFIX =
      Pattern.compile("(.+)\\.(" + DATA.stream().map(Formaat::slug).collect(Collectors.joining("|")) + ")");
  private static final Pattern PAGE = Pattern.compile("(?:begrippen/)?((?:instrumenten|onderwerpen)/[^/]+|normen/[^/]+/[^/]+)");

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
  ResponseEntity<Void> identifier(@PathVariable String path, NativeWebRequest web, HttpServletRequest request)
      throws HttpMediaTypeNotAcceptableException {
    String id = known(withoutSlash(path), request);
    Matcher page = PAGE.matcher(id);
    List<MediaType> offers = new ArrayList<>(DATA.stream().map(Formaat::type).toList());
    if (page.matches()) {
      offers.add(0, MediaType.TEXT_HTML);
    }
    MediaType chosen = choose(web, offers);
    String target = chosen.equals(MediaType.TEXT_HTML) ? "/" + page.group(1) : "/doc/" + id + "." + of(chosen).slug();
    URI location = UriComponentsBuilder.fromPath(request.getContextPath() + target).build().encode().toUri();
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(location).build();
  }

  @GetMapping("/doc/{*path}")
  ResponseEntity<byte[]> document(@PathVariable String path, NativeWebRequest web, HttpServletRequest request)
      throws HttpMediaTypeNotAcceptableException {
    String id = withoutSlash(path);
    Matcher named = WITH_SUFFIX.matcher(id);
    boolean suffix = named.matches() && !exists(id, request);
    String thing = known(suffix ? named.group(1) : id, request);
    Formaat formaat = suffix ? Formaat.van(named.group(2)).orElseThrow() : of(choose(web, types()));
    return data(formaat, thing, beschrijver.beschrijf(thing, rdf(formaat), request), request);
  }

  @GetMapping({"/def", "/prefixes"})
  ResponseEntity<byte[]> ontology(NativeWebRequest web, HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
    Formaat formaat = of(choose(web, types()));
    String iri = BASE + request.getRequestURI().substring(request.getContextPath().length() + 1);
    return data(formaat, iri, beschrijver.beschrijf(iri, rdf(formaat), request), request);
  }

  @GetMapping("/graph/{*path}")
  ResponseEntity<byte[]> file(@PathVariable String path, NativeWebRequest web, HttpServletRequest request)
      throws HttpMediaTypeNotAcceptableException {
    Formaat formaat = of(choose(web, types()));
    String iri = Kw.GRAPH + withoutSlash(path);
    return data(formaat, iri, served.publication(request).file(iri, rdf(formaat), adressen.base(request)), request);
  }

  /** Each version stays as it is; terms that are added to one change nothing in what was written with it. */
  @GetMapping("/context/{name}")
  ResponseEntity<byte[]> context(@PathVariable String name) throws IOException {
    ClassPathResource file = new ClassPathResource("context/" + name);
    if (!name.matches("v\\d+\\.jsonld") || !file.exists()) {
      throw Refusal.notFound("context", name, List.of("v1.jsonld")).get();
    }
    return ResponseEntity.ok().contentType(Formaat.JSONLD_VORM.type()).body(file.getContentAsByteArray());
  }

  private static final String BASE = Kw.DEF.substring(0, Kw.DEF.indexOf("def#"));

  private ResponseEntity<byte[]> data(Formaat formaat, String id, Optional<String> text, HttpServletRequest request) {
    byte[] body = text.orElseThrow(weg(id, request)).getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(new MediaType(formaat.type(), StandardCharsets.UTF_8))
        .header(HttpHeaders.LINK, "<" + Kw.iri(id) + ">; rel=\"describes\"")
        .body(body);
  }

  /** In plain JSON an answer is the JSON-LD. */
  private static RdfFormat rdf(Formaat formaat) {
    return Stream.of(RdfFormat.values()).filter(f -> f.suffix().equals(formaat.slug())).findFirst().orElse(RdfFormat.JSON_LD);
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

  private static List<MediaType> types() {
    return DATA.stream().map(Formaat::type).toList();
  }

  private static Formaat of(MediaType type) {
    return DATA.stream().filter(formaat -> formaat.type().equals(type)).findFirst().orElseThrow();
  }

  /** The RDF format that the caller likes best. */
  static RdfFormat rdf(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
    List<MediaType> offers = DATA.stream().filter(formaat -> formaat != Formaat.JSON_VORM).map(Formaat::type).toList();
    return rdf(of(choose(new ServletWebRequest(request), offers)));
  }

  /** The offer that the caller likes best; the first when all are alike. */
  private static MediaType choose(NativeWebRequest request, List<MediaType> offers) throws HttpMediaTypeNotAcceptableException {
    List<MediaType> accepted = new ArrayList<>(new FormaatStrategy().resolveMediaTypes(request));
    MimeTypeUtils.sortBySpecificity(accepted);
    for (MediaType wish : accepted) {
      for (MediaType offer : offers) {
        if (wish.getQualityValue() > 0 && wish.includes(offer)) {
          return offer;
        }
      }
    }
    throw new HttpMediaTypeNotAcceptableException(offers);
  }
}
