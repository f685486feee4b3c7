package nl.kaderwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searching from the page, as people do. */
class ZoekenPageTest extends RealSite {

  @Test
  void whatIsFoundStandsPerKind() {
    Document page = pagina("/zoeken?q=klachten");
    assertThat(page.select("h3").eachAttr("id")).containsSubsequence("onderwerpen", "instrumenten", "normen", "verbanden");
    assertThat(page.selectFirst("#onderwerpen ~ ul a").attr("href")).isEqualTo("/onderwerpen/klachtrecht");
    assertThat(page.select("mark").eachText()).contains("Klacht");
    assertThat(page.selectFirst("#q").val()).isEqualTo("klachten");
  }

  @Test
  void oneKindCanBePagedToTheEnd() {
    String next = pagina("/zoeken?q=klachten").select("a:contains(Alle):contains(normen)").attr("href");
    int pages = 0;
    int found = 0;
    for (; !next.isEmpty(); next = pagina(next).select("nav.utrecht-pagination a[rel=next]").attr("href")) {
      pages++;
      found += pagina(next).select(".kw-vondst").size();
    }
    assertThat(pages).isGreaterThan(2);
    assertThat(pagina("/zoeken?q=klachten").selectFirst("#normen").text()).isEqualTo(found + " normen");
  }

  /** The list of norms and the search find the same. */
  @Test
  void listOfNormsFindsTheSame() {
    assertThat(pagina("/normen?q=klachten").selectFirst("#gevonden").text()).isEqualTo(pagina("/zoeken?q=klachten").selectFirst("#normen").text());
  }

  @Test
  void mistypedWordAsksWhatWasMeant() {
    Document page = pagina("/zoeken?q=meldkode");
    assertThat(page.select("a[href='/zoeken?q=meldcode']").text()).isEqualTo("meldcode");
    assertThat(page.select(".kw-vondst a").eachAttr("href")).contains("/onderwerpen/meldcode");
  }

  @ParameterizedTest
  @CsvSource({
    "toestemming 14 jaar gescheiden ouders, /normen/jeugdwet/7.3.4-lid-2",
    "wat mag ik delen met vader zonder gezag, /normen/bw-1/1:377c-lid-1",
    "hoe snel moet ik melden bij veilig thuis, /normen/wmo-2015/4.1.1-lid-3"
  })
  void wholeSentenceFindsTheNormItIsAboutAndSaysThatNotAllWordsCount(String vraag, String norm) {
    Document page = pagina("/zoeken?q=" + encoded(vraag));
    assertThat(page.select("#normen ~ ul").first().select(".kw-vondst a").eachAttr("href")).hasSizeLessThanOrEqualTo(5).contains(norm);
    assertThat(page.select("main").text()).contains("De rest heeft de meeste van uw woorden");
    assertThat(pagina("/zoeken?q=klachten").select("main").text()).doesNotContain("De rest heeft");
  }

  @Test
  void withdrawnNameFindsTheSuccessor() {
    assertThat(pagina("/zoeken?q=handelingsprotocol-veilig-thuis-2019").select(".kw-vondst a").eachAttr("href"))
        .contains("/instrumenten/handelingsprotocol-veilig-thuis");
  }

  @Test
  void nothingFoundHelps() {
    Document page = pagina("/zoeken?q=xyzzyqqq");
    assertThat(page.select("main").text()).contains("Niets gevonden").contains("Dit kan helpen");
    assertThat(page.select("main a[href^=/onderwerpen/]")).isNotEmpty();
  }

  @Test
  void htmlIsText() {
    HttpResponse<String> response = haal("/zoeken?q=" + encoded("<script>alert(1)</script>\"'"));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).doesNotContain("<script>alert");
    assertThat(Jsoup.parse(response.body()).selectFirst("#q").val()).isEqualTo("<script>alert(1)</script>\"'");
  }

  @Test
  void searchOfTenThousandCharactersIsRefusedWithTheForm() {
    HttpResponse<String> response = haal("/zoeken?q=" + "klacht+".repeat(1429));
    assertThat(response.statusCode()).isEqualTo(400);
    Document page = Jsoup.parse(response.body());
    assertThat(page.selectFirst("#fout-q").text()).contains("te lang").contains("200");
    assertThat(page.selectFirst("#q").val()).startsWith("klacht klacht").hasSize(200);
  }

  @Test
  void wrongKindOrPageIsRefusedWithTheRightOnes() {
    assertThat(haal("/zoeken?q=klacht&soort=norm").statusCode()).isEqualTo(400);
    assertThat(haal("/zoeken?q=klacht&soort=norm").body()).contains("normen");
    assertThat(haal("/zoeken?q=klacht&soort=normen&pagina=9999").statusCode()).isEqualTo(400);
  }

  @Test
  void everyPageHasTheSearchBox() {
    for (String pad : List.of("/", "/normen", "/over", "/bestaat-niet")) {
      assertThat(pagina(pad).select("header form[role=search][action=/zoeken] input[name=q]")).as(pad).hasSize(1);
    }
  }

  @Test
  void addressThatDoesNotExistShowsWhatIsMostLikeIt() {
    Document page = pagina("/meldkode");
    assertThat(haal("/meldkode").statusCode()).isEqualTo(404);
    assertThat(page.select("main a").eachAttr("href")).contains("/onderwerpen/meldcode");
  }

  /** In the order of the list, whatever the words: a filter does not shuffle. */
  @Test
  void filteredListKeepsItsOrder() {
    List<String> all = pagina("/normen?instrument=jeugdwet").select("h3 a").eachAttr("href");
    List<String> some = pagina("/normen?instrument=jeugdwet&q=plan").select("h3 a").eachAttr("href");
    assertThat(all).containsAnyElementsOf(some);
    assertThat(all.stream().filter(some::contains)).containsExactlyElementsOf(some.stream().filter(all::contains).toList());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
