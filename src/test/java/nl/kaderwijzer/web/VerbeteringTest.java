package nl.kaderwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form with something wrong in it comes back filled in, with what is wrong at the field. */
class VerbeteringTest extends RealSite {

  @ParameterizedTest
  @CsvSource({
    "/normen?soort=wett&q=plan,                               soort",
    "/normen?bindendheid=advies&bindendheid=advijs&q=plan,    bindendheid",
    "/normen?peildatum=morgen&q=plan,                         peildatum",
    "/instrumenten?status=weg&q=plan,                         status",
    "/wijzigingen?sinds=maart&q=plan,                         sinds",
    "/overlap?onderwerp=meldkode&soort=wet,                   onderwerp",
    "/overlap?soort=wett&onderwerp=meldcode,                  soort",
    "/overlap/clusters?onderwerp=meldkode,                    onderwerp",
    "/strijdigheden?onderwerp=meldkode,                       onderwerp",
    "/vereenvoudiging?onderwerp=meldkode&zonder=jeugdwet,     onderwerp",
    "/vereenvoudiging?zonder=jeugdwett&onderwerp=meldcode,    zonder",
    "/vragen?doelgroep=iedereen&trefwoord=toezicht,           doelgroep",
    "/vragen/normen-in-situatie?leeftijd=oud&situatie=crisis, leeftijd",
    "/vragen/normen-in-situatie?situatie=krisis&leeftijd=9,   situatie",
    "/vragen/nieuw-in-werking?sinds=morgen,                   sinds",
    "/toepassing/vergelijk?links=onzin&rechts=?leeftijd=9,    links",
    "/toepassing/vergelijk?links=?leeftijd=9&rechts=?taak=x,  rechts"
  })
  void theMessageStandsAtTheField(String pad, String parameter) {
    Document page = fout(pad);
    String message = page.getElementById("fout-" + parameter).text();
    assertThat(message).isNotBlank();
    assertThat(page.select("[role=alert]").text()).contains(message);
    assertThat(page.select("[aria-describedby~=(^| )fout-" + parameter + "( |$)]")).hasSize(1);
  }

  @Test
  void whatWasRightStaysAndWhatWasTypedTooWhereItCan() {
    Document page = fout("/normen?q=plan&bindendheid=advies&bindendheid=advijs&peildatum=morgen");
    assertThat(page.getElementById("q").val()).isEqualTo("plan");
    assertThat(page.getElementById("peildatum").val()).isEqualTo("morgen");
    assertThat(page.getElementById("peildatum").attr("aria-invalid")).isEqualTo("true");
    assertThat(page.select("input[name=bindendheid][checked]").eachAttr("value")).containsExactly("advies");
    assertThat(page.select("ul.kw-chips li").eachText()).hasSize(2);
    assertThat(page.select("article.kw-norm")).isNotEmpty();
  }

  @Test
  void aQuestionComesBackAsItWasFilledIn() {
    Document page = fout("/vragen/normen-in-situatie?leeftijd=oud&situatie=crisis");
    assertThat(page.getElementById("leeftijd").val()).isEqualTo("oud");
    assertThat(page.select("#situatie option[selected]").eachAttr("value")).containsExactly("crisis");
  }

  /** An addressee has the same slug. */
  @Test
  void theChoicesHaveTheNamesOfTheirOwnList() {
    assertThat(fout("/vragen?doelgroep=iedereen").getElementById("fout-doelgroep").text()).contains("voor wie", "Lokale teams").doesNotContain("Professional");
  }

  @Test
  void theSkipLinkLeadsToWhatIsWrong() {
    assertThat(fout("/normen?soort=wett").selectFirst("a.utrecht-skip-link").attr("href")).isEqualTo("#klopt-niet");
    assertThat(fout("/normen?soort=wett").getElementById("klopt-niet").attr("tabindex")).isEqualTo("-1");
    assertThat(pagina("/normen").selectFirst("a.utrecht-skip-link").attr("href")).isEqualTo("#inhoud");
  }

  @Test
  void theOtherChoicesOfAListStay() {
    assertThat(fout("/overlap?onderwerp=meldkode&soort=wet").select("#soort option[selected]").eachAttr("value")).containsExactly("wet");
  }

  @Test
  void whatHasNoFieldIsSaidAboveThePage() {
    for (String pad : List.of("/normen?pagina=9999", "/werkproces?fase=plann", "/overlap?vorm=cirkel", "/toezicht/igj?deel=x", "/overlap/jeugdwet/wmo-2015?verband=x")) {
      assertThat(fout(pad).select("[role=alert] li").eachText()).as(pad).hasSize(1);
    }
  }

  @Test
  void wrongAnswersComeBackInTheQuestions() {
    assertThat(fout("/werkproces?taak=preventie&leeftijd=veertien").getElementById("leeftijd").val()).isEqualTo("veertien");
    assertThat(fout("/vereenvoudiging?taak=preventie&leeftijd=veertien").select("input[name=taak][value=preventie][checked]")).hasSize(1);
  }

  @Test
  void aLongSearchComesBackShortened() {
    Document page = fout("/normen?q=" + "a".repeat(7_000));
    assertThat(page.getElementById("fout-q").text()).contains("te lang");
    assertThat(page.getElementById("q").val()).hasSize(200);
  }

  /** The good page was kept first, and is kept still after. */
  @Test
  void aPageWithAMistakeIsNotKept() {
    String good = haal("/strijdigheden").body();
    assertThat(fout("/strijdigheden?onderwerp=meldkode").select("[role=alert]")).hasSize(1);
    assertThat(haal("/strijdigheden").body()).isEqualTo(good).doesNotContain("role=\"alert\"");
  }

  @Test
  void aMistakeIsToldInOneSentenceToWhoWantsNoPage() {
    HttpResponse<String> response = stuur(verzoek("/normen?soort=wett").setHeader("Accept", "text/plain"));
    assertThat(response.body()).doesNotContain("<");
    assertThat(response.statusCode()).isGreaterThanOrEqualTo(400);
  }

  /** A table without what was asked for would be taken for the table that was asked for. */
  @Test
  void noTableIsMadeWithoutWhatWasWrong() {
    HttpResponse<String> response = haal("/overlap/igj/gemeentelijk-wmo-toezicht?onderwerp=zzz&formaat=csv");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("zzz").doesNotStartWith("norm");
  }

  private Document fout(String pad) {
    HttpResponse<String> response = haal(pad);
    assertThat(response.statusCode()).as(pad).isEqualTo(400);
    assertThat(response.headers().firstValue("etag")).isEmpty();
    assertThat(response.headers().firstValue("cache-control")).hasValue("no-store");
    assertThat(response.headers().allValues("content-security-policy")).hasSize(1);
    Document page = Jsoup.parse(response.body(), adres(pad));
    assertThat(new Paginacontrole(catalogue()).fouten(pad, page)).isEmpty();
    return page;
  }
}
