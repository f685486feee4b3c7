package nl.kaderwijzer.web.catalogue;

import java.util.List;
import java.util.Map;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.vocabulary.Kw;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.Citaat;
import nl.kaderwijzer.web.Download;
import org.jspecify.annotations.Nullable;

/**
 * What one can take along from a page.
 *
 * @param citaat how to refer to it
 * @param melden the page that helps to report a mistake in it
 */
record Meenemen(Citaat citaat, List<Download> downloads, String melden) {

  private static final String VRAAG = "SELECT ?eigenschap ?waarde\nWHERE { <%s> ?eigenschap ?waarde }\nORDER BY ?eigenschap\n";

  static Meenemen van(Norm norm, Actueel nu) {
    return van("normen/" + norm.id(), norm.instrument().naam() + ", " + norm.plaats(), norm.instrument().versie(), nu);
  }

  static Meenemen van(Instrument instrument, Actueel nu) {
    return van("instrumenten/" + instrument.slug(), instrument.naam(), instrument.versie(), nu);
  }

  private static Meenemen van(String id, String naam, @Nullable String versie, Actueel nu) {
    return new Meenemen(
        Citaat.van(id, naam + (versie == null ? "" : " (versie " + versie + ")"), nu),
        List.of(
            new Download("JSON", "/doc/" + id + ".json", "application/json"),
            new Download("Turtle", "/doc/" + id + ".ttl", "text/turtle"),
            new Download("JSON-LD", "/doc/" + id + ".jsonld", "application/ld+json"),
            new Download("Vraag in SPARQL", new Adres("/sparql", Map.of("query", List.of(VRAAG.formatted(Kw.iri(id))))).toString(), "text/html")),
        new Adres("/melden", Map.of("over", List.of(id))).toString());
  }
}
