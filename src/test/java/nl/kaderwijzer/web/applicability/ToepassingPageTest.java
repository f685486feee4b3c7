package nl.kaderwijzer.web.applicability;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kaderwijzer.applicability.Oordeel;
import nl.kaderwijzer.applicability.ProfielLezer;
import nl.kaderwijzer.applicability.Toepassing;
import nl.kaderwijzer.applicability.Uitkomst;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.web.RealSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page {@code /toepassing}: form, address and answer fit together. */
class ToepassingPageTest extends RealSite {

  private static final String VRAAG =
      "/toepassing?taak=toegang-jeugd&organisatievorm=gemeentelijke-dienst&leeftijd=14&situatie=vermoeden-kindermishandeling&situatieNiet=klacht&peildatum=2026-11-01";

  @Autowired private Derived<Toepassing> toepassing;

  @Test
  void theFormGoesToTheAddressThatOneKeeps() {
    HttpResponse<String> response =
        haal("/toepassing?taak=toegang-jeugd&organisatievorm=&leeftijd=14%2C+39&s.crisis=ja&s.klacht=nee&s.adhd=weet-niet&s.schulden=&peildatum=");
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location").orElseThrow())
        .endsWith("/toepassing?taak=toegang-jeugd&leeftijd=14&leeftijd=39&situatie=crisis&situatieNiet=klacht&weetNiet=adhd");
  }

  @Test
  void anEmptyFormGoesBackToTheQuestions() {
    HttpResponse<String> response = haal("/toepassing?organisatievorm=&leeftijd=&peildatum=");
    assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith("/toepassing");
  }

  @Test
  void theFormShowsTheAnswersOfTheAddress() {
    Document page = pagina(VRAAG);
    assertThat(page.select("#vraag-taak input[checked]").eachAttr("value")).containsExactly("toegang-jeugd");
    assertThat(page.getElementById("leeftijd").val()).isEqualTo("14");
    assertThat(page.getElementById("s.vermoeden-kindermishandeling-ja").hasAttr("checked")).isTrue();
    assertThat(page.getElementById("s.klacht-nee").hasAttr("checked")).isTrue();
    assertThat(page.getElementById("peildatum").val()).isEqualTo("2026-11-01");
  }

  @Test
  void theCountsAreThoseOfTheEngine() {
    Uitkomst uitkomst =
        toepassing.get().beoordeel(
            ProfielLezer.lees(
                catalogue(),
                Map.of(
                    "taak", List.of("toegang-jeugd"),
                    "organisatievorm", List.of("gemeentelijke-dienst"),
                    "leeftijd", List.of("14"),
                    "situatie", List.of("vermoeden-kindermishandeling"),
                    "situatieNiet", List.of("klacht"),
                    "peildatum", List.of("2026-11-01")),
                LocalDate.of(2026, 11, 1)));
    List<Integer> shown =
        pagina(VRAAG).select(".kw-stand__getal").eachText().stream().map(text -> Integer.valueOf(text.replace(".", ""))).toList();
    assertThat(shown).hasSize(4);
    assertThat(shown.get(0)).isEqualTo(uitkomst.aantallen().get(Oordeel.VAN_TOEPASSING));
    assertThat(shown.get(1)).isEqualTo(uitkomst.aantallen().get(Oordeel.MOGELIJK));
    assertThat(shown.get(2) + shown.get(3)).isEqualTo(uitkomst.aantallen().get(Oordeel.NIET_VAN_TOEPASSING));
    assertThat(shown.get(2)).isPositive();
  }

  @Test
  void everyNormSaysWhy() {
    for (String deel : List.of("", "&oordeel=mogelijk", "&oordeel=zodra", "&oordeel=niet-van-toepassing")) {
      Document alle = pagina(VRAAG + deel);
      assertThat(alle.select(".kw-groep article")).as(deel).isNotEmpty().allSatisfy(norm -> assertThat(norm.select("a[href^=/toepassing/uitleg/]")).hasSize(1));
      String onderwerp = deel.endsWith("zodra") ? "klachtrecht" : "meldcode";
      List<Element> normen = pagina(VRAAG + deel + "&onderwerp=" + onderwerp).select(".kw-groep article.kw-norm");
      assertThat(normen).as(deel).isNotEmpty();
      assertThat(normen).allSatisfy(norm -> assertThat(norm.select("details.kw-waarom ol.kw-keten > li")).isNotEmpty());
    }
  }

  @Test
  void theNextQuestionIsAnsweredWithOneLink() {
    Document page = pagina(VRAAG);
    Element vraag = page.selectFirst("section[aria-labelledby=volgende]");
    assertThat(vraag.text()).containsPattern("Deze vraag beslist over \\d+ norm");
    List<String> links = vraag.select("> p.kw-acties a").eachAttr("href");
    assertThat(links).isNotEmpty();
    Document next = pagina(links.get(0));
    assertThat(next.select(".kw-chips[aria-label='Uw antwoorden'] li")).hasSizeGreaterThan(page.select(".kw-chips[aria-label='Uw antwoorden'] li").size());
  }

  @Test
  void eachAnswerCanBeTakenAway() {
    Document page = pagina(VRAAG);
    List<String> ways = page.select(".kw-chips[aria-label='Uw antwoorden'] a").eachAttr("href");
    assertThat(ways).hasSize(6);
    assertThat(ways).allSatisfy(way -> assertThat(haal(way).statusCode()).isEqualTo(200));
  }

  @Test
  void theOldNameOfAPlaceIsUnderstood() {
    assertThat(haal("/toepassing?gemeente=amersfoort").statusCode()).isEqualTo(200);
    assertThat(pagina("/toepassing?gemeente=amersfoort").select("#vraag-regio input[checked]").eachAttr("value")).containsExactly("amersfoort");
  }
}
