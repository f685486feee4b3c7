package nl.kaderwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in an address gives a page that helps, with the status that fits, and never a failure of ours. */
class BadInputTest extends RealSite {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nergens", "/instrumenten/jeugdwett", "/normen/jeugdwet/4.1.33", "/normen/jeugdwett/4.1.3", "/normen/jeugdwett", "/onderwerpen/een-plann",
        "/begrippen/situatie", "/begrippen/situaties/krisis", "/organisaties/igjj", "/sparql?voorbeeld=geen", "/normen/jeugdwet/4.1.3/verder"
      })
  void unknownAddressIs404(String pad) {
    Document page = fout(pad, 404);
    assertThat(page.select("form[role=search] input[name=q]")).hasSize(1);
  }

  /** Those of programs are left as they are: there a slash more is another address, which does not exist. */
  @Test
  void aSlashAtTheEndOfAPageLeadsToThePage() {
    List<String> paden = Adressen.GOED.stream().map(pad -> pad.replaceFirst("\\?.*", "")).distinct().filter(pad -> !pad.equals("/")).toList();
    for (String pad : paden) {
      HttpResponse<String> response = haal(pad + "/");
      if (List.of("/def", "/sparql").contains(pad)) {
        assertThat(response.statusCode()).as(pad).isEqualTo(404);
      } else {
        assertThat(response.statusCode()).as(pad).isEqualTo(308);
        assertThat(response.headers().firstValue("location")).as(pad).hasValue(pad);
        assertThat(response.headers().map()).containsKey("content-security-policy");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/normen/?soort=wet&q=twee%20woorden, /normen?soort=wet&q=twee%20woorden",
    "/toepassing/?taak=preventie, /toepassing?taak=preventie"
  })
  void aSlashAtTheEndKeepsTheQuery(String pad, String zonder) {
    assertThat(haal(pad).headers().firstValue("location")).hasValue(zonder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/v1/normen/", "/sparql/", "/data/", "/id/normen/jeugdwet/4.1.3/", "/doc/normen/jeugdwet/4.1.3/", "/def/", "/dataset/kaderwijzer.xlsx/"})
  void aSlashAtTheEndOfWhatIsForProgramsIs404(String pad) {
    assertThat(haal(pad).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "/toepasing, Toepassing, /toepassing",
    "/Toepassing, Toepassing, /toepassing",
    "/normn, Normen, /normen",
    "/norm, Normen, /normen",
    "/werkprocess, Werkproces, /werkproces",
    "/toezichtt/igj, Toezicht, /toezicht",
    "/begripen, Begrippen, /begrippen",
    "/overlap/clustrs, Overlap, /overlap"
  })
  void mistypedPageIsNamedFirst(String pad, String naam, String juist) {
    Element eerste = fout(pad, 404).selectFirst("section[aria-labelledby=bedoelt] a");
    assertThat(eerste.text()).isEqualTo(naam);
    assertThat(eerste.attr("href")).isEqualTo(juist);
  }

  @Test
  void everyPageOfTheMenuAndTheFooterIsNamedWhenItIsMistyped() {
    List<String> paden =
        pagina("/").select(".kw-menu a, .kw-voet nav a").eachAttr("href").stream().filter(pad -> !pad.startsWith("/api/")).distinct().toList();
    assertThat(paden).hasSizeGreaterThan(10);
    for (String pad : paden) {
      assertThat(fout(pad + "n", 404).select("section[aria-labelledby=bedoelt] a").eachAttr("href")).as(pad).startsWith(pad);
    }
  }

  @Test
  void unknownInstrumentNamesTheNearest() {
    assertThat(fout("/instrumenten/jeugdwett", 404).select("section[aria-labelledby=bedoelt] a").eachAttr("href")).contains("/instrumenten/jeugdwet");
  }

  @Test
  void unknownNormNamesTheNearestOfItsInstrument() {
    assertThat(fout("/normen/jeugdwet/4.1.33", 404).select("section[aria-labelledby=bedoelt] a").eachAttr("href")).contains("/normen/jeugdwet/4.1.3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/normen?soort=wett", "/normen?bindendheid=x", "/normen?peildatum=31-12-2026", "/normen?peildatum=2026-02-30", "/normen?pagina=0",
        "/normen?pagina=9999", "/normen?pagina=-1", "/normen?pagina=abc", "/instrumenten?status=weg", "/instrumenten/jeugdwet?pagina=99",
        "/toepassing?taak=x", "/toepassing?leeftijd=abc", "/toepassing?leeftijd=-1", "/toepassing?leeftijd=121", "/toepassing?peildatum=morgen",
        "/toepassing?situatie=crisis&situatieNiet=crisis", "/toepassing?mandaat=ja&mandaat=jeugdwet", "/toepassing?oordeel=misschien&taak=preventie",
        "/toepassing?weetNiet=x", "/toepassing?rol=x", "/toepassing?onderwerp=x&taak=preventie", "/toepassing?taak=preventie&weetNiet=taak"
      })
  void unknownOrMalformedValueIs400(String pad) {
    fout(pad, 400);
  }

  /** A place in an instrument that was withdrawn; the old name of the instrument itself leads on to its successor. */
  @ParameterizedTest
  @ValueSource(strings = {"/normen/basisfuncties-lokale-teams/1", "/toepassing/uitleg/basisfuncties-lokale-teams/1"})
  void withdrawnIs410WithWhatTookItsPlace(String pad) {
    assertThat(fout(pad, 410).select("section[aria-labelledby=bedoelt] a").eachAttr("href"))
        .containsExactly("/id/instrumenten/kpmg-basisfuncties-lokale-teams");
  }

  @Test
  void unknownFilterNamesTheAllowedValuesByName() {
    assertThat(fout("/normen?bindendheid=bindend-regt", 400).text()).contains("Bindend recht", "Professionele standaard", "Advies");
  }

  @Test
  void aLongSearchIsRefusedKindly() {
    assertThat(fout("/normen?q=" + "a".repeat(10_000), 400).text()).contains("te lang");
  }

  @Test
  void manyRepeatedAnswersAreRefused() {
    fout("/toepassing?taak=preventie" + "&situatie=x".repeat(1) + seq("&leeftijd=", 150), 400);
  }

  @Test
  void theFormComesBackFilledInWithTheMessageAtTheField() {
    Document page = fout("/toepassing?taak=preventie&leeftijd=veertien&situatie=crisis&situatieNiet=klacht&weetNiet=adhd", 400);
    assertThat(page.getElementById("fout-leeftijd").text()).contains("veertien");
    assertThat(page.getElementById("leeftijd").val()).isEqualTo("veertien");
    assertThat(page.getElementById("leeftijd").attr("aria-describedby")).contains("fout-leeftijd");
    assertThat(page.select("input[name=taak][value=preventie][checked]")).hasSize(1);
    assertThat(page.getElementById("s.crisis-ja").hasAttr("checked")).isTrue();
    assertThat(page.getElementById("s.klacht-nee").hasAttr("checked")).isTrue();
    assertThat(page.getElementById("s.adhd-weet-niet").hasAttr("checked")).isTrue();
    assertThat(page.select("[role=alert] a").eachAttr("href")).contains("#leeftijd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/normen?q=%3Cscript%3Ealert(1)%3C/script%3E", "/normen?soort=%3Cb%20id%3Dkwaad%3E", "/toepassing?leeftijd=%3Cb%20id%3Dkwaad%3E",
        "/toepassing?peildatum=%22%3E%3Cb%20id%3Dkwaad%3E", "/instrumenten/%3Cb%20id%3Dkwaad%3E", "/melden?over=%3Cb%20id%3Dkwaad%3E",
        "/sparql?voorbeeld=%3Cb%20id%3Dkwaad%3E", "/zoeken?q=%3Cb%20id%3Dkwaad%3E", "/wijzigingen?sinds=%3Cb%20id%3Dkwaad%3E", "/overlap?onderwerp=%3Cb%20id%3Dkwaad%3E",
        "/werkproces?fase=%3Cscript%3Ealert(1)%3C/script%3E", "/onderwerpen/%3Cscript%3E"
      })
  void htmlInAnAddressIsShownAsText(String pad) {
    Document page = Jsoup.parse(haal(pad).body());
    assertThat(page.select("script, #kwaad")).isEmpty();
    assertThat(page.select("h1")).hasSize(1);
  }

  @Test
  void anotherMethodIs405WithWhatIsAllowed() {
    HttpResponse<String> response = stuur(verzoek("/normen").POST(HttpRequest.BodyPublishers.ofString("q=x")).header("Content-Type", "application/x-www-form-urlencoded"));
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).hasValueSatisfying(allow -> assertThat(allow).contains("GET"));
    assertThat(Jsoup.parse(response.body()).select("h1")).hasSize(1);
  }

  @Test
  void anotherFormIs406InOneSentence() {
    HttpResponse<String> response = stuur(HttpRequest.newBuilder(java.net.URI.create(adres("/normen"))).header("Accept", "application/pdf"));
    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(response.body()).doesNotContain("<").contains("HTML");
  }

  /** It is where the container sends what failed. */
  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/json", "*/*"})
  void theAddressOfErrorsIs404ForWhoAsksForIt(String accept) {
    assertThat(stuur(HttpRequest.newBuilder(java.net.URI.create(adres("/error"))).header("Accept", accept)).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/normen?q=%00", "/normen?q=%zz", "/instrumenten/%2e%2e%2f", "/normen//", "/normen/jeugdwet/", "/normen?soort", "/toepassing?=x", "/toepassing?s.=ja", "/toepassing?s.onbekend=ja"})
  void strangeAddressesNeverFail(String pad) {
    HttpResponse<String> response = stuur(HttpRequest.newBuilder(uriAsIs(pad)).header("Accept", "text/html"));
    assertThat(response.statusCode()).isLessThan(500);
    assertThat(response.body()).doesNotContain("Exception", "\tat ");
  }

  /** {@link java.net.URI} refuses a malformed escape, a browser does not; then the escape is sent escaped. */
  private java.net.URI uriAsIs(String pad) {
    try {
      return new java.net.URI(adres(pad));
    } catch (java.net.URISyntaxException e) {
      return java.net.URI.create(adres(pad.replace("%", "%25")));
    }
  }

  private Document fout(String pad, int status) {
    HttpResponse<String> response = haal(pad);
    assertThat(response.statusCode()).as(pad).isEqualTo(status);
    assertThat(response.headers().map()).containsKey("content-security-policy");
    assertThat(response.headers().firstValue("etag")).isEmpty();
    Document page = Jsoup.parse(response.body(), adres(pad));
    List<String> fouten =
        new Paginacontrole(catalogue()).fouten(pad, page).stream().filter(fout -> !fout.contains("slug in beeld")).toList();
    assertThat(fouten).isEmpty();
    return page;
  }

  private static String seq(String prefix, int count) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(prefix).append(i);
    }
    return all.toString();
  }

}
