package nl.kaderwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kaderwijzer.web.RealSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Each kind of page with only the keyboard: everything can be reached, in the order of the page, with a visible focus, and left. */
class KeyboardTest extends RealSite {

  private static final int WIDTH = 1280;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/instrumenten/wmo-2015",
        "/normen?q=meldcode",
        "/normen/jeugdwet/4.1.3",
        "/onderwerpen",
        "/toepassing",
        "/toepassing/vragen?stap=veiligheid",
        "/toepassing/watals?taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling&peildatum=2026-11-01&vraag=crisis",
        "/werkproces",
        "/melden",
        "/sparql",
        "/normen/jeugdwet/4.1.33"
      })
  void everyPartCanBeReachedSeenAndLeft(String pad) {
    Chromium browser = Chromium.get();
    browser.open(adres(pad), WIDTH);
    List<Chromium.Stop> walk = browser.tabThrough();
    assertThat(walk).isNotEmpty();
    assertThat(walk.get(0).label()).as("the first stop of " + pad).isEqualTo("Direct naar de inhoud");
    assertThat(walk.stream().map(Chromium.Stop::place).toList()).as("order of " + pad).isSorted().doesNotHaveDuplicates();
    assertThat(walk.stream().filter(stop -> !stop.visible()).map(Chromium.Stop::label).toList()).as("stops that are not seen at " + pad).isEmpty();
    assertThat(browser.neverFocused()).as("what the keyboard does not reach at " + pad).isEmpty();
  }

  @Test
  void theSkipLinkGoesToTheContent() {
    Chromium browser = Chromium.get();
    browser.open(adres("/normen"), WIDTH);
    browser.tabThrough(1);
    WebElement skip = browser.driver().switchTo().activeElement();
    skip.sendKeys(Keys.ENTER);
    assertThat(browser.driver().switchTo().activeElement().getAttribute("id")).isEqualTo("inhoud");
    List<String> next = new ArrayList<>();
    browser.tabThrough(1);
    next.add(browser.driver().switchTo().activeElement().findElement(By.xpath("ancestor-or-self::main")).getTagName());
    assertThat(next).containsExactly("main");
  }

  /** The bad example: a link out of order, one without a visible focus, and a part that only a mouse reaches. */
  @Test
  void aPageThatOnlySuitsAMouseIsFound() {
    Chromium browser = Chromium.get();
    browser.open(
        "data:text/html,<style>:focus{outline:3px solid}</style><a href='/een'>een</a><a href='/twee' tabindex='1'>twee</a><a href='/drie' style='outline:none'>drie</a><button tabindex='-1'>vier</button>",
        WIDTH);
    List<Chromium.Stop> walk = browser.tabThrough();
    assertThat(walk.stream().map(Chromium.Stop::label)).containsExactly("twee", "een", "drie");
    assertThat(walk.stream().filter(stop -> !stop.visible()).map(Chromium.Stop::label)).containsExactly("drie");
    assertThat(browser.neverFocused()).hasSize(1).allSatisfy(part -> assertThat(part).contains("vier"));
  }
}
