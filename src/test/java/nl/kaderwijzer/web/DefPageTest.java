package nl.kaderwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.Publications;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The documentation of the ontology, made from the ontology. */
class DefPageTest extends RealSite {

  @Autowired private Publications publications;

  @Test
  void everyTermHasItsPlaceInBothLanguages() {
    Document page = pagina("/def");
    Publication publication = publications.current();
    Set<String> terms =
        List.of("owl:Class", "owl:ObjectProperty", "owl:DatatypeProperty").stream()
            .flatMap(type -> publication.things(type).stream())
            .map(thing -> thing.id())
            .filter(id -> id.contains("/def#"))
            .map(id -> id.substring(id.indexOf('#') + 1))
            .collect(Collectors.toSet());
    assertThat(terms).hasSizeGreaterThan(80).contains("Norm", "voorwaarde");
    assertThat(page.select(".kw-term h3").eachAttr("id")).containsExactlyInAnyOrderElementsOf(terms);
    assertThat(page.select(".kw-term p[lang=en]")).hasSameSizeAs(terms);
  }

  @Test
  void classTellsWhatTheShapesAskAndGivesAnExample() {
    Element norm = pagina("/def").selectFirst("#Norm").closest(".kw-term");
    assertThat(norm.text()).contains("Noem het ene instrument waarin deze norm staat.").contains("(verplicht)");
    assertThat(norm.select("pre").text()).contains("a kw:Norm");
    assertThat(haal(norm.select("a[href^=/doc/]").attr("href")).statusCode()).isEqualTo(200);
  }

  /** Each number at a line is a row of the table, and each row is at a line. */
  @Test
  void pictureAndTableSayTheSame() {
    Document page = pagina("/def");
    List<String> rows = page.select("#beeld ~ .kw-tabel tbody th").eachText();
    assertThat(rows).hasSizeGreaterThan(10);
    assertThat(page.select(".kw-model__nummer text").eachText().stream().flatMap(text -> List.of(text.split(", ")).stream()).toList())
        .containsExactlyInAnyOrderElementsOf(rows);
  }

  /** Programs get stricter headers at this address; the page needs its style, also when it was kept. */
  @Test
  void pageMayUseItsStyle() {
    var response = haal("/def");
    assertThat(response.headers().firstValue("Content-Security-Policy").orElse("")).contains("style-src 'self'");
    var kept = stuur(verzoek("/def").header("If-None-Match", response.headers().firstValue("ETag").orElseThrow()));
    assertThat(kept.statusCode()).isEqualTo(304);
    assertThat(kept.headers().firstValue("Content-Security-Policy").orElse("")).contains("style-src 'self'");
  }

  @Test
  void addressGivesPageOrOntology() {
    assertThat(haal("/def").headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    for (String accept : List.of("text/turtle", "application/ld+json", "*/*")) {
      var response = stuur(HttpRequest.newBuilder(URI.create(adres("/def"))).header("Accept", accept));
      assertThat(response.headers().firstValue("Content-Type").orElse("")).as(accept).doesNotContain("html");
      assertThat(response.body()).contains("Norm");
    }
    assertThat(haal("/def?formaat=ttl").headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
  }
}
