package nl.kaderwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.Publications;
import org.jsoup.Jsoup;
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

  @Test
  void pictureShowsWhatPointsToOneOfTwo() {
    assertThat(pagina("/def").select("#beeld ~ .kw-tabel tbody tr").eachText().stream().map(row -> row.replaceFirst("\\d+ ", "")).toList())
        .contains("Verband van Norm", "Verband naar Instrument", "Norm instrument Instrument");
  }

  @Test
  void arrowsStayClearOfBoxesAndOfEachOther() {
    assertThat(touching(pagina("/def"))).isEmpty();
  }

  /** The bad example: two arrows that cross, and a number on a box. */
  @Test
  void arrowsThatTouchAreSeen() {
    Document crooked =
        Jsoup.parse(
            "<svg class='kw-model'><line x1='0' y1='0' x2='99' y2='99'/><line x1='99' y1='0' x2='0' y2='99'/><rect x='40' y='45' width='9' height='9'/>"
                + "<g class='kw-model__nummer'><text x='44' y='50'>1, 2</text></g></svg>");
    assertThat(touching(crooked)).containsExactlyInAnyOrder("two arrows", "an arrow and a box", "an arrow and a box", "a number and a box");
  }

  /** An arrow ends at the border of a box; a step inside it is a box that is passed. */
  private static List<String> touching(Document page) {
    List<Line2D> arrows = page.select(".kw-model line").stream().map(l -> (Line2D) new Line2D.Double(at(l, "x1"), at(l, "y1"), at(l, "x2"), at(l, "y2"))).toList();
    List<Rectangle2D> boxes = page.select(".kw-model rect").stream().map(r -> (Rectangle2D) new Rectangle2D.Double(at(r, "x") + 2, at(r, "y") + 2, at(r, "width") - 4, at(r, "height") - 4)).toList();
    List<Rectangle2D> numbers = page.select(".kw-model__nummer text").stream().map(t -> (Rectangle2D) new Rectangle2D.Double(at(t, "x") - 20, at(t, "y") - 14, 40, 18)).toList();
    assertThat(List.of(arrows, boxes, numbers)).allSatisfy(parts -> assertThat(parts).isNotEmpty());
    List<String> touching = new ArrayList<>();
    for (int i = 0; i < arrows.size(); i++) {
      Line2D arrow = arrows.get(i);
      arrows.subList(i + 1, arrows.size()).stream().filter(other -> arrow.intersectsLine(other)).forEach(other -> touching.add("two arrows"));
      boxes.stream().filter(box -> arrow.intersects(box)).forEach(box -> touching.add("an arrow and a box"));
    }
    numbers.forEach(number -> boxes.stream().filter(number::intersects).forEach(box -> touching.add("a number and a box")));
    return touching;
  }

  private static double at(Element part, String attribute) {
    return Double.parseDouble(part.attr(attribute));
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
