package nl.kaderwijzer.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Juriconnect;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.RdfFormat;
import nl.kaderwijzer.graph.Thing;
import org.springframework.stereotype.Component;

/**
 * Describes one thing in RDF, wherever it is asked for: what the graph says of it, with the same thing elsewhere
 * ({@code owl:sameAs}: a law at wetten.overheid.nl, a public body in TOOI, an ELI) and where to read it ({@code rdfs:seeAlso}: the
 * article itself).
 */
@Component
public final class Beschrijver {

  private final Served served;
  private final Derived<Catalogue> catalogue;
  private final Adressen adressen;

  Beschrijver(Served served, Derived<Catalogue> catalogue, Adressen adressen) {
    this.served = served;
    this.catalogue = catalogue;
    this.adressen = adressen;
  }

  /** The description in a format; empty when nothing is said of this id (a slug path or an IRI). */
  public Optional<String> beschrijf(String id, RdfFormat format, HttpServletRequest request) {
    return beschrijf(List.of(id), format, request);
  }

  /** The descriptions together; empty when nothing is said of one of these ids. */
  Optional<String> beschrijf(List<String> ids, RdfFormat format, HttpServletRequest request) {
    Publication publication = served.publication(request);
    Map<String, Map<String, List<String>>> things = new LinkedHashMap<>();
    ids.forEach(id -> things.put(id, links(id, catalogue.of(publication))));
    return publication.describe(things, format, adressen.base(request));
  }

  private static Map<String, List<String>> links(String id, Catalogue catalogue) {
    String slug = Thing.slug(id);
    Map<String, List<String>> links = new HashMap<>();
    if (id.startsWith("instrumenten/")) {
      catalogue.instrument(slug).ifPresent(instrument -> links.put("owl:sameAs", elsewhere(instrument).toList()));
    } else if (id.startsWith("organisaties/")) {
      catalogue.organisatie(slug).map(o -> o.tooi()).ifPresent(tooi -> links.put("owl:sameAs", List.of(tooi)));
    } else if (id.startsWith("normen/") && id.matches("normen/[^/]+/[^/]+")) {
      catalogue.norm(NormId.of(slug)).map(Juriconnect::van)
          .ifPresent(verwijzing -> links.put("rdfs:seeAlso", List.of(Juriconnect.adres(verwijzing))));
    }
    return links;
  }

  private static Stream<String> elsewhere(Instrument instrument) {
    return instrument.identificaties().stream()
        .filter(i -> i.soort().equals("bwb") || i.soort().equals("eli"))
        .flatMap(i -> Stream.ofNullable(i.adres()))
        .filter(adres -> adres.startsWith("http"));
  }
}
