package nl.kaderwijzer.api.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.kaderwijzer.api.ApiTest;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

class WijzigingenTest extends ApiTest {

  private static final String PATH = API + "/wijzigingen?perPagina=5000";

  private Stream<JsonNode> results(String query) {
    return json(get(PATH + query)).path("resultaten").valueStream();
  }

  @Test
  void getIsNewestFirstWithEveryKind() {
    List<String> days = results("").map(w -> w.path("datum").asString()).toList();
    assertThat(days).isNotEmpty().isSortedAccordingTo(java.util.Comparator.reverseOrder());
    assertThat(results("").map(w -> w.path("soort").path("slug").asString()))
        .contains("in-werking", "vervallen", "toegevoegd", "gecorrigeerd", "beoordeeld", "ingetrokken");
  }

  /** From the dates of the rules themselves, each once. */
  @Test
  void everyDayOfANormIsAChange() {
    catalogue.get().normen().stream()
        .filter(norm -> norm.geldigheid().inwerking() != null && norm.instrument().slug().equals("jeugdwet"))
        .forEach(
            norm -> {
              boolean own = !norm.geldigheid().inwerking().equals(norm.instrument().geldigheid().inwerking());
              long found =
                  results("&soort=in-werking&instrument=jeugdwet")
                      .filter(w -> w.path("datum").asString().equals(norm.geldigheid().inwerking().toString()))
                      .filter(w -> w.path("over").valueStream().anyMatch(o -> o.path("slug").asString().equals("normen/" + norm)))
                      .count();
              assertThat(found).as(norm.toString()).isEqualTo(own ? 1 : 0);
            });
  }

  @Test
  void getSindsCountsTheDayItselfAndWhatIsAnnounced() {
    assertThat(results("&sinds=2026-11-25")).isNotEmpty().allMatch(w -> w.path("datum").asString().compareTo("2026-11-25") >= 0)
        .anyMatch(w -> w.path("datum").asString().equals("2026-11-25"));
    assertThat(results("&sinds=2026-11-26")).noneMatch(w -> w.path("datum").asString().equals("2026-11-25"));
    assertThat(results("")).allMatch(w -> w.path("aangekondigd").asBoolean() == LocalDate.parse(w.path("datum").asString()).isAfter(LocalDate.now()));
  }

  @Test
  void getOfInstrumentOrTopicIsOnlyThose() {
    assertThat(results("&instrument=jeugdwet")).isNotEmpty()
        .allMatch(w -> w.path("over").valueStream().anyMatch(o -> o.path("slug").asString().matches("(instrumenten|normen)/jeugdwet(/.+)?")));
    long all = results("").count();
    assertThat(results("&onderwerp=een-plan").count()).isBetween(1L, all - 1);
  }

  @Test
  void getWithoutADayIs400() {
    for (String sinds : List.of("gisteren", "2026-02-30", "2026-11-25T00:00:00Z", "0001-01-01")) {
      assertThat(assertProblem(get(API + "/wijzigingen?sinds=" + sinds), 400).path("fouten").path(0).path("parameter").asString()).isEqualTo("sinds");
    }
  }

  @Test
  void feedIsAtomWithTheSameEntries() throws Exception {
    String query = "?instrument=jeugdwet&onderwerp=een-plan";
    for (String path : List.of("/wijzigingen.atom" + query, API + "/wijzigingen" + query + "&formaat=atom")) {
      var response = get(path);
      assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
      assertThat(response.headers().firstValue("ETag")).isPresent();
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      Element feed = factory.newDocumentBuilder().parse(new InputSource(new StringReader(response.body()))).getDocumentElement();
      assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
      List<String> titles = texts(feed, "entry", "title");
      List<String> expected =
          json(get(API + "/wijzigingen" + query)).path("resultaten").valueStream()
              .map(w -> (w.path("aangekondigd").asBoolean() ? "Aangekondigd. " : "") + w.path("titel").asString()).toList();
      assertThat(titles).isNotEmpty().isEqualTo(expected);
      assertThat(texts(feed, "entry", "id")).doesNotHaveDuplicates().allMatch(id -> id.startsWith("https://w3id.org/kaderwijzer/id/wijzigingen/") || id.startsWith("tag:"));
      assertThat(texts(feed, "entry", "updated")).allMatch(moment -> moment.matches("\\d{4}-\\d{2}-\\d{2}T00:00:00Z"));
      var links = feed.getElementsByTagNameNS("*", "link");
      for (int i = 0; i < links.getLength(); i++) {
        String href = ((Element) links.item(i)).getAttribute("href");
        assertThat(href).startsWith(base());
        assertThat(get(href.substring(base().length())).statusCode()).as(href).isIn(200, 303);
      }
    }
  }

  private static List<String> texts(Element feed, String parent, String name) {
    var found = feed.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .filter(node -> node.getParentNode().getLocalName().equals(parent))
        .map(node -> node.getTextContent())
        .toList();
  }
}
