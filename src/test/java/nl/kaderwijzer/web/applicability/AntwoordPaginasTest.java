package nl.kaderwijzer.web.applicability;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.web.Paginacontrole;
import nl.kaderwijzer.web.RealSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on one answer: why, do it once, what if, compare, dossier, step by step, time, and what a municipality regulates. */
class AntwoordPaginasTest extends RealSite {

  private static final String ANTWOORDEN =
      "taak=toegang-jeugd&organisatievorm=gemeentelijke-dienst&leeftijd=14&situatie=vermoeden-kindermishandeling&situatieNiet=klacht&peildatum=2026-11-01";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/toepassing?", "/toepassing/uitleg/jeugdwet/4.1.3?", "/toepassing/eenmaal?", "/toepassing/watals?vraag=crisis&", "/toepassing/watals?vraag=taak&",
        "/toepassing/watals?vraag=mandaat&", "/toepassing/watals?vraag=leeftijd&", "/toepassing/watals?", "/toepassing/tijd?", "/toepassing/lokaal?",
        "/toepassing/lokaal?regio=voorschoten&", "/toepassing/dossier?", "/toepassing/vragen?", "/toepassing/vragen?stap=gemeente&",
        "/toepassing/vragen?stap=veiligheid&weetNiet=crisis&", "/toepassing/vragen?stap=datum&", "/toepassing/vergelijk?"
      })
  void everyPageIsRight(String pad) {
    for (String vraag : List.of(pad + ANTWOORDEN, pad.substring(0, pad.length() - 1))) {
      HttpResponse<String> response = haal(vraag);
      if (response.statusCode() == 303) {
        continue;
      }
      assertThat(response.statusCode()).as(vraag).isEqualTo(200);
      assertThat(new Paginacontrole(catalogue()).fouten(vraag, Jsoup.parse(response.body(), adres(vraag)))).isEmpty();
    }
  }

  @Test
  void noLinkOfThesePagesIsDead() {
    Stream<Document> paginas = Stream.of("/toepassing", "/toepassing/uitleg/jeugdwet/4.1.3", "/toepassing/tijd", "/toepassing/lokaal", "/toepassing/vragen", "/toepassing/watals")
        .map(pad -> pagina(pad + "?" + ANTWOORDEN));
    assertThat(dodeLinks(paginas, 60)).isEmpty();
  }

  @Test
  void whatOneMayShareIsOneLinkAway() {
    String link = pagina("/toepassing?" + ANTWOORDEN).select("nav[aria-label='Meer met deze antwoorden'] a:contains(delen)").attr("href");
    assertThat(pagina(link).select("section.kw-groep h2, section.kw-groep h3").eachText()).anyMatch(kop -> kop.contains("Gegevens"));
  }

  /** In the order of the work, and what only says what a word means at the end. */
  @Test
  void whatToDoFirstComesFirst() {
    List<Norm> shown =
        pagina("/toepassing?taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling&situatie=scheiding").select("#juist-nu li > a").eachAttr("href").stream()
            .map(link -> catalogue().norm(NormId.of(link.substring("/normen/".length()))).orElseThrow())
            .toList();
    assertThat(shown).hasSizeGreaterThan(10);
    assertThat(shown.stream().map(norm -> norm.modaliteit().slug().equals("definitie")).toList()).isSorted().contains(true);
    assertThat(
            shown.stream()
                .filter(norm -> !norm.modaliteit().slug().equals("definitie"))
                .map(norm -> norm.fasen().stream().mapToInt(Begrip::volgorde).min().orElse(Integer.MAX_VALUE))
                .toList())
        .isSorted();
  }

  @Test
  void whyNotNamesTheAnswersAndWhatWouldFlipIt() {
    Document page = pagina("/toepassing/uitleg/jeugdwet/4.1.3?" + ANTWOORDEN);
    assertThat(page.selectFirst("h1").text()).isEqualTo("Waarom geldt dit niet voor u?");
    assertThat(page.select("section[aria-labelledby=antwoorden] li strong").eachText()).containsExactly("Het team doet toegang tot jeugdhulp.");
    assertThat(page.select("section[aria-labelledby=omslag] li")).isNotEmpty();
    assertThat(page.select("section[aria-labelledby=bron] a[rel=external]")).isNotEmpty();
  }

  @Test
  void openQuestionsOfANormAreAnsweredOnItsOwnPage() {
    Document page = pagina("/toepassing/uitleg/jeugdwet/4.1.3");
    assertThat(page.selectFirst("h1").text()).isEqualTo("Waarom geldt dit misschien?");
    assertThat(page.select("section[aria-labelledby=open-vragen]").text()).contains("Wie kan dit weten?");
    assertThat(page.select("section[aria-labelledby=open-vragen] a[href^=/toepassing/uitleg/jeugdwet/4.1.3], section[aria-labelledby=open-vragen] form[action^=/toepassing/uitleg/]"))
        .isNotEmpty();
  }

  @Test
  void aHeadingGoesToItsNorm() {
    String hoofd = catalogue().normen().stream().filter(norm -> norm.isHoofd()).findFirst().orElseThrow().id().toString();
    assertThat(haal("/toepassing/uitleg/" + hoofd).statusCode()).isEqualTo(302);
  }

  @Test
  void everyVerdictLinksToItsExplanation() {
    List<String> links = pagina("/toepassing?" + ANTWOORDEN).select("article a[href^=/toepassing/uitleg/]").eachAttr("href");
    assertThat(links).hasSizeGreaterThan(50);
    assertThat(pagina(links.get(0)).selectFirst("h1").text()).isEqualTo("Waarom geldt dit voor u?");
  }

  @Test
  void whatIfTellsWhatTheAnswerThenGives() {
    Element ja = pagina("/toepassing/watals?vraag=crisis&" + ANTWOORDEN).selectFirst("section[aria-labelledby=keus-1]");
    String gelden = ja.text().replaceAll("(?s).*Dan gelden er zeker (\\d+) normen.*", "$1");
    Document then = pagina(ja.selectFirst("p.kw-acties a").attr("href"));
    assertThat(then.select(".kw-stand__getal").first().text()).isEqualTo(gelden);
  }

  @Test
  void whatIsCoveredNamesWhatCoversItAndThatItIsAProposal() {
    List<String> covered = pagina("/toepassing/eenmaal?" + ANTWOORDEN).select("details li.kw-verband").eachText();
    assertThat(covered).isNotEmpty().allSatisfy(text -> assertThat(text).contains("Voldaan doordat u dit doet:").containsPattern("Zo beoordeeld\\.|Afgeleid uit \\d+ oordelen\\.").containsPattern("Voorstel|bevestigd|Betwist"));
  }

  @Test
  void whatFollowsIsToldApartWithItsWay() {
    List<Element> derived =
        pagina("/toepassing/eenmaal?peildatum=2026-11-01&taak=toegang-jeugd&taak=jeugdhulp-zelf&taak=toegang-wmo&mandaat=ja&organisatievorm=gemeentelijke-dienst&leeftijd=14&situatie=vermoeden-kindermishandeling")
            .select("details li.kw-verband").stream().filter(item -> item.text().contains("Afgeleid uit")).toList();
    assertThat(derived).isNotEmpty();
    for (Element item : derived) {
      List<String> way = item.select("ol.kw-keten > li > a").eachAttr("href");
      assertThat(way).hasSizeGreaterThan(1);
      assertThat(way.get(way.size() - 1)).isEqualTo(item.select("p a").get(1).attr("href"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dossier", "eenmaal", "watals", "tijd", "lokaal", "vragen", "uitleg/jeugdwet/4.1.3"})
  void wrongAnswersComeBackInTheFormThatGoesToTheSamePage(String deel) {
    HttpResponse<String> response = haal("/toepassing/" + deel + "?leeftijd=veertien&taak=preventie&peildatum=1812-01-01");
    assertThat(response.statusCode()).isEqualTo(400);
    Document page = Jsoup.parse(response.body());
    assertThat(page.getElementById("fout-leeftijd").text()).contains("veertien", "bijvoorbeeld");
    assertThat(page.getElementById("fout-peildatum").text()).contains("1812-01-01", "bijvoorbeeld");
    assertThat(page.getElementById("leeftijd").val()).isEqualTo("veertien");
    assertThat(page.select("input[name=taak][value=preventie][checked]")).hasSize(1);
    assertThat(page.getElementById("vragen").attr("action")).isEqualTo("/toepassing/" + deel);
  }

  @Test
  void theDossierIsTheSameEachTimeAndNamesItsVersion() {
    String pad = "/toepassing/dossier?" + ANTWOORDEN;
    HttpResponse<String> first = haal(pad);
    assertThat(haal(pad).body()).isEqualTo(first.body());
    assertThat(first.body()).contains(catalogue().version());
    assertThat(Jsoup.parse(first.body()).select("code.kw-citaat").text()).endsWith(pad);
    HttpResponse<String> csv = stuur(HttpRequest.newBuilder(java.net.URI.create(adres(pad))).header("Accept", "text/csv"));
    assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(haal(pad + "&formaat=csv").body()).isEqualTo(csv.body()).contains("te doen", "bron");
  }

  @Test
  void aDossierWithoutADayGetsOne() {
    assertThat(haal("/toepassing/dossier?taak=preventie").headers().firstValue("Location").orElseThrow()).contains("taak=preventie&peildatum=");
  }

  @Test
  void twoMunicipalitiesDifferByTheirOwnRules() {
    String pad = "/toepassing/vergelijk?links=" + encoded("/toepassing?regio=amersfoort&taak=toegang-jeugd") + "&rechts=" + encoded("?regio=ridderkerk&taak=toegang-jeugd");
    Document page = pagina(pad);
    assertThat(page.select("tbody tr")).isNotEmpty();
    assertThat(page.select("dl.kw-feiten").text()).contains("Amersfoort", "Ridderkerk");
    assertThat(haal(pad + "&formaat=csv").body()).startsWith("norm,opschrift,plaats,links,rechts,oorzaak");
    assertThat(haal("/toepassing/vergelijk?links=zomaar&rechts=").statusCode()).isEqualTo(400);
  }

  /** A norm of one municipality is ruled out in another; whatever else is open about it is no difference. */
  @Test
  void theCauseOfADifferenceIsWhatDiffers() {
    Document page = pagina("/toepassing/vergelijk?links=%3Fregio%3Damersfoort&rechts=%3Fregio%3Dridderkerk");
    assertThat(page.select("tbody tr")).isNotEmpty()
        .allSatisfy(row -> assertThat(row.select("[data-kop=Waardoor]").text()).startsWith("De gemeente of regio is").doesNotContain("niet ingevuld"));
  }

  @Test
  void aStepSendsOnToTheNextWithAllAnswers() {
    HttpResponse<String> response = haal("/toepassing/vragen?stap=inwoner&taak=preventie&leeftijd=14%2C+39&naar=veiligheid");
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith("/toepassing/vragen?taak=preventie&leeftijd=14&leeftijd=39&stap=veiligheid");
    Document wrong = Jsoup.parse(haal("/toepassing/vragen?stap=inwoner&leeftijd=200").body());
    assertThat(wrong.getElementById("fout-leeftijd").text()).contains("200");
    assertThat(wrong.getElementById("leeftijd").val()).isEqualTo("200");
  }

  @Test
  void notKnowingTellsWhoMay() {
    assertThat(pagina("/toepassing/vragen?stap=team&weetNiet=crisis").select("section[aria-labelledby=weet-niet] li")).hasSize(1);
  }

  @Test
  void theMunicipalityThatIsNotLoadedIsSaidSo() {
    String text = pagina("/toepassing/lokaal?regio=voorschoten").select("main").text();
    assertThat(text).contains("Ingevuld met:", "Uw gemeente regelt dit zelf: niet geladen.");
  }

  @Test
  void twoHundredRepeatedAnswersAreRefusedWithAnExample() {
    HttpResponse<String> response = haal("/toepassing?taak=preventie" + "&taak=preventie".repeat(199));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(response.body()).text()).contains("200 waarden");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
