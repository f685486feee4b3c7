package nl.kaderwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kaderwijzer.web.RealSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page, in each state, on a phone and on a screen: no violation of WCAG 2.2 AA, nothing beside the window. */
class AccessibilityTest extends RealSite {

  private static final int[] WIDTHS = {320, 1280};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/instrumenten",
        "/instrumenten/jeugdwet",
        "/instrumenten/verordening-jeugdhulp-voorschoten-2015",
        "/normen?bindendheid=advies",
        "/normen?q=xyzzy",
        "/normen/jeugdwet/4.1.3",
        "/normen/igj-toetsingskader-lokale-teams/thema-integraal",
        "/onderwerpen",
        "/onderwerpen/een-plan",
        "/toepassing",
        "/toepassing?taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling&situatieNiet=klacht",
        "/toepassing?taak=toegang-jeugd&leeftijd=14&situatieNiet=klacht&oordeel=zodra",
        "/toepassing?taak=toegang-jeugd&mandaat=ja&oordeel=mogelijk&onderwerp=meldcode",
        "/werkproces",
        "/werkproces?fase=melding&taak=toegang-jeugd&leeftijd=14",
        "/def",
        "/zoeken",
        "/zoeken?q=klachten",
        "/zoeken?q=klachten&soort=normen&pagina=2",
        "/zoeken?q=meldkode",
        "/zoeken?q=xyzzyqqq",
        "/dataset",
        "/over",
        "/toegankelijkheid",
        "/wijzigingen?sinds=2026-03-01",
        "/melden?over=normen/jeugdwet/4.1.3",
        "/begrippen",
        "/begrippen/situaties",
        "/organisaties",
        "/organisaties/igj",
        "/sparql",
        "/toepassing/uitleg/jeugdwet/4.1.3?taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling&situatieNiet=klacht&peildatum=2026-11-01",
        "/toepassing/uitleg/jeugdwet/4.1.3",
        "/toepassing/eenmaal?taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling&situatieNiet=klacht&peildatum=2026-11-01",
        "/toepassing/watals?taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling&situatieNiet=klacht&peildatum=2026-11-01&vraag=crisis",
        "/toepassing/vergelijk?links=%3Fregio%3Damersfoort&rechts=%3Fregio%3Dridderkerk",
        "/toepassing/dossier?taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling&situatieNiet=klacht&peildatum=2026-11-01",
        "/toepassing/vragen",
        "/toepassing/vragen?stap=veiligheid&weetNiet=crisis",
        "/toepassing/vragen?stap=datum&fase=melding",
        "/toepassing/eenmaal?leeftijd=veertien&peildatum=morgen",
        "/toepassing/tijd?taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling&situatieNiet=klacht&peildatum=2026-11-01",
        "/toepassing/lokaal?gemeente=voorschoten",
        "/overlap",
        "/overlap?vorm=tabel",
        "/overlap?rijen=onderwerp&kolommen=fase",
        "/overlap/jeugdwet/wmo-2015",
        "/overlap/jeugdwet/wmo-2015?deel=afgeleid",
        "/overlap/igj/ap?deel=niet-beoordeeld",
        "/overlap/clusters",
        "/overlap/clusters/een-plan-1",
        "/strijdigheden",
        "/vereenvoudiging?onderwerp=meldcode",
        "/vereenvoudiging?zonder=besluit-jeugdwet",
        "/vereenvoudiging?taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling&peildatum=2026-11-01",
        "/toezicht",
        "/toezicht/igj",
        "/toezicht/igj?deel=anderen",
        "/toezicht/igj?deel=niet-getoetst"
      })
  void pageIsAccessible(String pad) {
    assertThat(haal(pad).statusCode()).isEqualTo(200);
    check(pad);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/toepassing?leeftijd=veertien&peildatum=morgen&situatie=crisis&situatieNiet=crisis&mandaat=ja&mandaat=nee&taak=x",
        "/normen/jeugdwet/4.1.33",
        "/zoeken?soort=wett",
        "/normen?soort=wett"
      })
  void pageOfAnErrorIsAccessible(String pad) {
    assertThat(haal(pad).statusCode()).isBetween(400, 404);
    check(pad);
  }

  private void check(String pad) {
    Chromium browser = Chromium.get();
    List<String> wrong = new ArrayList<>();
    for (int width : WIDTHS) {
      browser.open(adres(pad), width);
      check(browser, width + " px", wrong);
      browser.unfold();
      check(browser, width + " px, uitgeklapt", wrong);
    }
    assertThat(wrong).isEmpty();
  }

  private static void check(Chromium browser, String state, List<String> wrong) {
    if (browser.overflow() > 0) {
      wrong.add(state + ": " + browser.overflow() + " pixels naast het venster");
    }
    browser.violations().forEach(violation -> wrong.add(state + ": " + violation));
  }
}
