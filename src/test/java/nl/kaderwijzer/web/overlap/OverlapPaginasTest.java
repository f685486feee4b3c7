package nl.kaderwijzer.web.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.overlap.As;
import nl.kaderwijzer.overlap.Cel;
import nl.kaderwijzer.overlap.Cluster;
import nl.kaderwijzer.overlap.Overlap;
import nl.kaderwijzer.overlap.Toezichthouder;
import nl.kaderwijzer.web.Paginacontrole;
import nl.kaderwijzer.web.RealSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages on overlap, simplification and supervision: they count what they list, and never mix what was judged with what was not. */
class OverlapPaginasTest extends RealSite {

  static final String TEAM = "taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling&peildatum=2026-11-01";

  @Autowired private Derived<Overlap> overlap;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/overlap", "/overlap?vorm=tabel", "/overlap?vorm=tabel&pagina=2", "/overlap?onderwerp=meldcode", "/overlap?soort=wet&soort=richtlijn",
        "/overlap?rijen=soort&kolommen=soort", "/overlap?rijen=toezichthouder&kolommen=toezichthouder", "/overlap?rijen=onderwerp&kolommen=fase",
        "/overlap?rijen=instrument&kolommen=onderwerp&onderwerp=een-plan", "/overlap?onderwerp=zelfdoding", "/overlap/jeugdwet/wmo-2015",
        "/overlap/jeugdwet/wmo-2015?deel=afgeleid", "/overlap/wmo-2015/jeugdwet?deel=onbepaald", "/overlap/jeugdwet/wmo-2015?deel=niet-beoordeeld&pagina=2", "/overlap/jeugdwet/wmo-2015?verband=overlapt",
        "/overlap/igj/ap", "/overlap/igj/igj", "/overlap/igj/geen", "/overlap/wet/richtlijn?onderwerp=meldcode", "/overlap/een-plan/plan", "/overlap/rekenkamer/nza",
        "/overlap/jeugdwet/meldcode?rijen=instrument&kolommen=onderwerp", "/overlap/clusters", "/overlap/clusters?onderwerp=meldcode", "/overlap/clusters?pagina=2",
        "/strijdigheden", "/strijdigheden?onderwerp=bewaartermijn", "/strijdigheden?onderwerp=meldcode", "/vereenvoudiging", "/vereenvoudiging?onderwerp=meldcode",
        "/vereenvoudiging?zonder=besluit-jeugdwet", "/vereenvoudiging?zonder=jeugdwet", "/vereenvoudiging?" + TEAM, "/vereenvoudiging?onderwerp=meldcode&" + TEAM,
        "/vereenvoudiging?zonder=besluit-jeugdwet&" + TEAM, "/toezicht"
      })
  void everyPageIsRight(String pad) {
    assertRight(pad);
  }

  @Test
  void everyGroupIsRight() {
    List<Cluster> all = overlap.get().clusters().alle();
    for (int i = 0; i < all.size(); i += 12) {
      assertRight("/overlap/clusters/" + all.get(i).id());
    }
  }

  @Test
  void everySupervisorIsRight() {
    for (Toezichthouder wie : overlap.get().toezicht().alle()) {
      for (String deel : List.of("", "?deel=anderen", "?deel=zonder-grondslag", "?deel=niet-getoetst")) {
        assertRight("/toezicht/" + wie.organisatie().slug() + deel);
      }
    }
  }

  private Document assertRight(String pad) {
    HttpResponse<String> response = haal(pad);
    assertThat(response.statusCode()).as(pad).isEqualTo(200);
    Document page = Jsoup.parse(response.body(), adres(pad));
    assertThat(new Paginacontrole(catalogue()).fouten(pad, page)).isEmpty();
    return page;
  }

  @Test
  void noLinkOfThesePagesIsDead() {
    Stream<Document> paginas = Stream.of("/overlap?onderwerp=meldcode", "/overlap?vorm=tabel", "/overlap?rijen=onderwerp&kolommen=fase", "/overlap/jeugdwet/wmo-2015",
        "/overlap/clusters", "/overlap/clusters/meldcode-1", "/strijdigheden", "/vereenvoudiging", "/vereenvoudiging?" + TEAM, "/toezicht", "/toezicht/igj",
        "/toezicht/igj?deel=anderen")
        .map(this::pagina);
    assertThat(dodeLinks(paginas, 70)).isEmpty();
  }

  @Test
  void everyCellSaysInWordsWhatItHoldsAndOpensThatList() {
    for (Element cell : pagina("/overlap?onderwerp=klachtrecht").select(".kw-matrix td a")) {
      Document list = pagina(cell.attr("href"));
      String naam = cell.select(".kw-onzichtbaar").text();
      List<String> counts = list.select(".kw-stand__getal").eachText();
      int beoordeeld = numbers(naam, "(\\d+) (?:strijdig|gelijk|deel van|omvat|overlapt|vergeleken, geen verband)");
      assertThat(List.of(counts.get(0), counts.get(1), counts.get(3))).as(naam).containsExactly(
          String.valueOf(beoordeeld), String.valueOf(numbers(naam, "(\\d+) afgeleid")), String.valueOf(numbers(naam, "(\\d+) nog niet beoordeeld")));
      assertThat(cell.select("[aria-hidden]").text()).isNotBlank();
    }
  }

  private static int numbers(String text, String pattern) {
    return java.util.regex.Pattern.compile(pattern).matcher(text).results().mapToInt(m -> Integer.parseInt(m.group(1))).sum();
  }

  @Test
  void whatNobodyJudgedIsNeverShownAsNoOverlap() {
    Cel cel = overlap.get().matrix(As.INSTRUMENT, As.INSTRUMENT).cellen().stream().filter(c -> c.aantal() == 0 && c.afgeleid().isEmpty()).findFirst().orElseThrow();
    Document page = pagina("/overlap/" + cel.rij().slug() + "/" + cel.kolom().slug());
    assertThat(page.select("article.kw-paar")).isNotEmpty().allSatisfy(paar ->
        assertThat(paar.text()).contains("Nog niet beoordeeld").doesNotContain("Geen verband", "Voorstel"));
  }

  @Test
  void judgedAndInferredAreApartAndEachSaysWhatItIs() {
    Document judged = pagina("/overlap/jeugdwet/wmo-2015?deel=beoordeeld");
    assertThat(judged.select("article.kw-paar")).isNotEmpty().allSatisfy(paar ->
        assertThat(paar.text()).contains("Grond:", "Gelezen:").containsPattern("Voorstel|bevestigd|Betwist").doesNotContain("Afgeleid"));
    Document inferred = pagina("/overlap/jeugdwet/wmo-2015?deel=afgeleid");
    assertThat(inferred.select("article.kw-paar")).isNotEmpty().allSatisfy(paar -> {
      assertThat(paar.text()).contains("Afgeleid, niet zelf beoordeeld", "Dit volgt uit deze oordelen:").doesNotContain("Grond:");
      assertThat(paar.select("ol li")).isNotEmpty();
    });
  }

  @Test
  void whatIsUndecidedNamesWhatIsLeftAndChoosesNothing() {
    assertThat(pagina("/overlap/jeugdwet/wmo-2015?deel=onbepaald").select("article.kw-paar")).isNotEmpty().allSatisfy(paar ->
        assertThat(paar.text()).contains("Onbepaald", "Dit kan nog, van links naar rechts:").doesNotContain("Voorstel", "Afgeleid"));
  }

  @Test
  void aPairIsTheSameFromTheOtherSide() {
    Document heen = pagina("/overlap/jeugdwet/wmo-2015?verband=deel-van");
    Document terug = pagina("/overlap/wmo-2015/jeugdwet?verband=omvat");
    assertThat(heen.select("article.kw-paar")).hasSameSizeAs(terug.select("article.kw-paar"));
    assertThat(pagina("/overlap/wmo-2015/jeugdwet").select(".kw-paar__kanten > div:first-child .kw-norm__plaats").eachText()).allMatch(plaats -> plaats.startsWith("Wmo 2015"));
  }

  @Test
  void thePictureOfAGroupHasAllThatItsTableHas() {
    Cluster cluster = overlap.get().clusters().alle().get(0);
    Document page = pagina("/overlap/clusters/" + cluster.id());
    int relaties = cluster.verbanden().size() + cluster.strijdig().size() + cluster.afgeleid().size() + cluster.strijdigAfgeleid().size();
    assertThat(page.select(".kw-net g.kw-net-lijn")).hasSize(relaties);
    assertThat(page.select("section[aria-labelledby=beoordeeld] tbody tr").size() + page.select("section[aria-labelledby=afgeleid] li.kw-verband").size()).isEqualTo(relaties);
    assertThat(page.select(".kw-net .kw-net-nummer").eachText()).isEqualTo(page.select(".kw-nummers-nr").eachText()).hasSize(cluster.normen().size());
  }

  @Test
  void aConflictStaysOpenAndNamesWhatSpeaksForEitherSide() {
    Document page = pagina("/strijdigheden");
    assertThat(page.select("section[aria-labelledby=beoordeeld] article")).hasSize(overlap.get().vereenvoudiging().geheel().conflicten().size());
    assertThat(page.select("section[aria-labelledby=beoordeeld] article").eachText()).allSatisfy(text -> assertThat(text).contains("Dit is geen beslissing."));
    assertThat(page.select("section[aria-labelledby=afgeleid] article")).hasSize(overlap.get().inference().strijdig().size());
  }

  @Test
  void theReportOfATeamIsAboutItsNorms() {
    int all = Integer.parseInt(pagina("/vereenvoudiging").select(".kw-stand__getal").first().text().replace(".", ""));
    Document team = pagina("/vereenvoudiging?" + TEAM);
    assertThat(team.select(".kw-stand__getal").first().text()).isEqualTo(pagina("/toepassing?" + TEAM).select(".kw-stand__getal").first().text());
    assertThat(all).isGreaterThan(1000);
    assertThat(team.select("form input[name=taak]").val()).isEqualTo("toegang-jeugd");
  }

  @Test
  void withoutAnInstrumentWhatDisappearsAndWhatStaysAddUp() {
    Document page = pagina("/vereenvoudiging?zonder=besluit-jeugdwet");
    int normen = numbers(page.select(".kw-inleiding").text(), "heeft hier (\\d+) normen");
    assertThat(page.select("section[aria-labelledby=verdwijnt] li.kw-verband").size() + page.select("section[aria-labelledby=blijft] li.kw-verband").size()).isEqualTo(normen).isPositive();
    assertThat(page.select("section[aria-labelledby=blijft] li").eachText()).allSatisfy(text -> assertThat(text).contains("Wordt ook gevraagd door:").containsPattern("Voorstel|bevestigd|Betwist"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/overlap?rijen=kleur", "/overlap?rijen=soort&soort=wet&kolommen=soort", "/overlap?onderwerp=x", "/overlap?onderwerp=meldcode&onderwerp=een-plan", "/overlap?q=1",
        "/overlap?vorm=tabel&pagina=9999", "/overlap/jeugdwet/wmo-2015?deel=alles", "/overlap/jeugdwet/wmo-2015?verband=vervangt", "/overlap/jeugdwet/wmo-2015?pagina=0",
        "/overlap/clusters?onderwerp=x", "/overlap/clusters/meldcode-1?x=1", "/strijdigheden?onderwerp=x", "/vereenvoudiging?zonder=x", "/vereenvoudiging?taak=x", "/vereenvoudiging?wat=1",
        "/toezicht?x=1", "/toezicht/igj?deel=x"
      })
  void whatIsWrongInTheAddressIsSaid(String pad) {
    HttpResponse<String> response = haal(pad);
    assertThat(response.statusCode()).as(pad).isEqualTo(400);
    assertThat(Jsoup.parse(response.body()).body().text()).containsAnyOf("kennen wij niet", "gaat niet samen", "geen bladzijde", "kunt u alleen kiezen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/overlap/jeugdwett/wmo-2015", "/overlap/jeugdwet/igj", "/overlap/jeugdwet", "/overlap/clusters/meldcode-99", "/toezicht/vng", "/toezicht/igjj"})
  void whatIsNotThereIsNotFound(String pad) {
    assertThat(haal(pad).statusCode()).as(pad).isEqualTo(404);
  }

  @Test
  void aKeptPageIsTheSameInEachCoding() throws Exception {
    HttpRequest.Builder request = verzoek("/overlap").header("Accept-Encoding", "gzip");
    HttpResponse<byte[]> first = java.net.http.HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    assertThat(first.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(first.headers().firstValue("ETag")).isPresent();
    assertThat(first.body()).hasSizeLessThan(100_000);
    String unpacked = new String(new GZIPInputStream(new java.io.ByteArrayInputStream(first.body())).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(haal("/overlap").body()).isEqualTo(unpacked);
    assertThat(stuur(verzoek("/overlap").header("Accept-Encoding", "br, gzip;q=0")).headers().firstValue("Content-Encoding")).isEmpty();
  }

  @Test
  void aJudgementCanBeCitedWithTheVersionOfTheData() {
    Document page = pagina("/overlap/jeugdwet/wmo-2015");
    int judged = page.select(".kw-paar__oordeel p.kw-verband__kop").size();
    assertThat(page.select(".kw-paar__oordeel span.kw-citaat").eachText())
        .hasSize(judged).doesNotHaveDuplicates().allSatisfy(cited -> assertThat(cited).matches("Oordeel over .+ en .+: .+, in: Kaderwijzer \\(20\\d\\d\\), gegevens [0-9a-f]{12}\\. https://w3id.org/kaderwijzer/id/verbanden/.+"));
    assertThat(page.select(".kw-paar__oordeel pre.kw-citaat").eachText()).hasSize(judged).allSatisfy(bibtex -> assertThat(bibtex).contains("/id/verbanden/"));
  }
}
