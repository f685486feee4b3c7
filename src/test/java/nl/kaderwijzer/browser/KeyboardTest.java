package nl.kaderwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kaderwijzer.web.Adressen;
import nl.kaderwijzer.web.RealSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Each kind of page with only the keyboard: everything can be reached, in the order of the page, with a visible focus, and left. */
class KeyboardTest extends RealSite {

  private static final int WIDTH = 1280;

  /** One state of each page: the order does not depend on what was filled in. */
  static Collection<String> everyPartCanBeReachedSeenAndLeft() {
    return Stream.of(Adressen.GOED, Adressen.FOUT)
        .flatMap(List::stream)
        .collect(Collectors.toMap(address -> address.split("\\?")[0], address -> address, (first, next) -> first, LinkedHashMap::new))
        .values();
  }

  @ParameterizedTest
  @Execution(ExecutionMode.CONCURRENT)
  @MethodSource
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

  /** The first stop of every page, as the walk above tells. */
  @Test
  void theSkipLinkGoesToTheContent() {
    Chromium browser = Chromium.get();
    browser.open(adres("/normen"), WIDTH);
    browser.driver().findElement(By.cssSelector("a[href='#inhoud']")).sendKeys(Keys.ENTER);
    assertThat(browser.driver().switchTo().activeElement().getAttribute("id")).isEqualTo("inhoud");
    browser.press(Keys.TAB, 1);
    assertThat(browser.driver().switchTo().activeElement().findElements(By.xpath("ancestor::main"))).hasSize(1);
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
