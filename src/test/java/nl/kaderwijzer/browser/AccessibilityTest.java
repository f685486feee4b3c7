package nl.kaderwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kaderwijzer.web.RealSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every kind of page in each state, with everything unfolded: on a phone (and a screen enlarged four times), a tablet and a screen no
 * violation of WCAG 2.2 AA and nothing beside the window; in the dark, in forced colours and in print enough contrast.
 */
class AccessibilityTest extends RealSite {

  private static final int[] WIDTHS = {1280, 768, 320};
  private static final Map<String, Map<String, String>> MEDIA =
      Map.of(
          "donker", Map.of("prefers-color-scheme", "dark"),
          "eigen kleuren", Map.of("forced-colors", "active"),
          "afdruk", Map.of("media", "print"));

  private static final AtomicInteger STATES = new AtomicInteger();
  private static final AtomicInteger FOUND = new AtomicInteger();

  @ParameterizedTest
  @Execution(ExecutionMode.CONCURRENT)
  @FieldSource("nl.kaderwijzer.web.Adressen#GOED")
  void pageIsAccessible(String pad) {
    assertThat(haal(pad).statusCode()).isEqualTo(200);
    assertThat(wrong(adres(pad))).isEmpty();
  }

  @ParameterizedTest
  @Execution(ExecutionMode.CONCURRENT)
  @FieldSource("nl.kaderwijzer.web.Adressen#FOUT")
  void pageOfAnErrorIsAccessible(String pad) {
    assertThat(haal(pad).statusCode()).isBetween(400, 404);
    assertThat(wrong(adres(pad))).isEmpty();
  }

  /** The bad example: silver on white, grey on black in the dark only, and wider than a phone. */
  @Test
  void aPageThatIsNotAccessibleIsFound() {
    List<String> wrong =
        wrong(
            "data:text/html,<html lang='nl'><title>x</title><style>@media (prefers-color-scheme: dark) { p { color: dimgray; background: black } }</style>"
                + "<main><h1 style='color: silver; background: white'>Nauwelijks te lezen</h1><p style='width: 600px'>In het donker ook niet</p></main>");
    assertThat(wrong).anyMatch(w -> w.startsWith("1280 px: color-contrast")).anyMatch(w -> w.startsWith("320 px: 2"));
    assertThat(wrong).anyMatch(w -> w.startsWith("donker: color-contrast (2)"));
    STATES.decrementAndGet();
    FOUND.addAndGet(-wrong.size());
  }

  @AfterAll
  static void print() {
    System.out.printf(
        "Toegankelijkheid: %d toestanden van pagina's, elk op %d breedten en in %d weergaven: %d fouten%n", STATES.get(), WIDTHS.length, MEDIA.size(), FOUND.get());
  }

  /** Loads the page once and looks at it in each way. */
  private static List<String> wrong(String address) {
    Chromium browser = Chromium.get();
    List<String> wrong = new ArrayList<>();
    browser.open(address, WIDTHS[0]);
    browser.unfold();
    for (int width : WIDTHS) {
      browser.resize(width);
      if (browser.overflow() > 0) {
        wrong.add(width + " px: " + browser.overflow() + " pixels naast het venster");
      }
      browser.violations().forEach(violation -> wrong.add(width + " px: " + violation));
    }
    browser.resize(WIDTHS[0]);
    MEDIA.forEach(
        (name, media) -> {
          browser.emulate(media);
          browser.lowContrast().forEach(violation -> wrong.add(name + ": " + violation));
        });
    browser.emulate(Map.of());
    STATES.incrementAndGet();
    FOUND.addAndGet(wrong.size());
    return wrong;
  }
}
