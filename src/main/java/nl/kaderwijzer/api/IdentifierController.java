package nl.kaderwijzer.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.RdfFormat;
import nl.kaderwijzer.vocabulary.Kw;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Lets identifiers resolve: {@code /id/…} sends on to the page or to the data, {@code /doc/…} is the data. */
@Hidden
@RestController
class IdentifierController {

  /** Media types of data to the suffix that asks for them, the preferred first. */
  private static final Map<MediaType, String> SUFFIXES = new LinkedHashMap<>();

  static {
    for (RdfFormat format : RdfFormat.values()) {
      SUFFIXES.put(MediaType.parseMediaType(format.mediaType()), format.suffix());
    }
    SUFFIXES.put(MediaType.APPLICATION_JSON, "json");
  }

  private static final Pattern WITH_SUFFIX = Pattern.compile("(.+)\\.(" + String.join("|", SUFFIXES.values()) + ")");
  private static final Pattern PAGE = Pattern.compile("(?:begrippen/)?((?:instrumenten|onderwerpen)/[^/]+|normen/[^/]+/[^/]+)");

  private final Served served;
  private final Derived<Catalogue> catalogue;

  IdentifierController(Served served, Derived<Catalogue> catalogue) {
    this.served = served;
    this.catalogue = catalogue;
  }

  @GetMapping("/id/{*path}")
  ResponseEntity<Void> identifier(@PathVariable String path, HttpServletRequest request)
      throws HttpMediaTypeNotAcceptableException {
    String id = known(withoutSlash(path), request);
    Matcher page = PAGE.matcher(id);
    List<MediaType> offers = new ArrayList<>(SUFFIXES.keySet());
    if (page.matches()) {
      offers.add(0, MediaType.TEXT_HTML);
    }
    MediaType chosen = choose(request, offers);
    String target = chosen.equals(MediaType.TEXT_HTML) ? "/" + page.group(1) : "/doc/" + id + "." + SUFFIXES.get(chosen);
    URI location = UriComponentsBuilder.fromPath(request.getContextPath() + target).build().encode().toUri();
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(location).build();
  }

  @GetMapping("/doc/{*path}")
  ResponseEntity<byte[]> document(@PathVariable String path, HttpServletRequest request)
      throws HttpMediaTypeNotAcceptableException {
    String id = withoutSlash(path);
    Matcher named = WITH_SUFFIX.matcher(id);
    if (named.matches()) {
      return data(known(named.group(1), request), named.group(2), request);
    }
    return data(known(id, request), SUFFIXES.get(choose(request, List.copyOf(SUFFIXES.keySet()))), request);
  }

  @GetMapping("/def")
  ResponseEntity<byte[]> ontology(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
    String suffix = SUFFIXES.get(choose(request, List.copyOf(SUFFIXES.keySet())));
    return data(Kw.DEF.substring(0, Kw.DEF.length() - 1), suffix, request);
  }

  private ResponseEntity<byte[]> data(String id, String suffix, HttpServletRequest request) {
    MediaType type =
        SUFFIXES.entrySet().stream().filter(e -> e.getValue().equals(suffix)).map(Map.Entry::getKey).findFirst().orElseThrow();
    RdfFormat format = RdfFormat.JSON_LD;
    for (RdfFormat candidate : RdfFormat.values()) {
      if (candidate.suffix().equals(suffix)) {
        format = candidate;
      }
    }
    String text = served.publication(request).describe(id, format).orElseThrow(Refusal.notFound("gegeven", id, List.of()));
    return ResponseEntity.ok()
        .contentType(new MediaType(type, StandardCharsets.UTF_8))
        .header(HttpHeaders.LINK, "<" + Kw.iri(id) + ">; rel=\"describes\"")
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String withoutSlash(String path) {
    return path.isEmpty() ? path : path.substring(1);
  }

  private String known(String id, HttpServletRequest request) {
    Publication publication = served.publication(request);
    if (id.contains("://") || publication.thing(id).isEmpty()) {
      Catalogue known = catalogue.of(publication);
      Stream<String> names =
          Stream.concat(
              known.instrumenten().stream().map(instrument -> "instrumenten/" + instrument),
              known.normen().stream().map(norm -> "normen/" + norm));
      throw Refusal.notFound("gegeven", id, names.toList()).get();
    }
    return id;
  }

  /** The offer that the caller likes best; the first when all are alike. */
  private static MediaType choose(HttpServletRequest request, List<MediaType> offers) throws HttpMediaTypeNotAcceptableException {
    @Nullable String header = request.getHeader(HttpHeaders.ACCEPT);
    try {
      List<MediaType> accepted = MediaType.parseMediaTypes(header == null || header.isBlank() ? "*/*" : header);
      MimeTypeUtils.sortBySpecificity(accepted);
      for (MediaType wish : accepted) {
        for (MediaType offer : offers) {
          if (wish.getQualityValue() > 0 && wish.includes(offer)) {
            return offer;
          }
        }
      }
    } catch (InvalidMediaTypeException | InvalidMimeTypeException e) {
      throw new HttpMediaTypeNotAcceptableException("Could not parse Accept");
    }
    throw new HttpMediaTypeNotAcceptableException(offers);
  }
}
