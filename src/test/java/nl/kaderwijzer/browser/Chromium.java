package nl.kaderwijzer.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One headless Chromium for all browser tests, with axe-core. */
final class Chromium {

  private static final String HELP =
      "De browsertests hebben Chromium nodig. Installeer het met: apt-get install chromium chromium-driver. Of noem de plaats in de"
          + " omgevingsvariabelen CHROMIUM en CHROMEDRIVER.";
  private static final int HEIGHT = 900;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
  /** From where on a page is a long list: each Tab costs the browser up to 30 ms. */
  private static final int MOST_STOPS = 50;
  /** How many times Tab is pressed before one looks whether that led to something new: more than a date has parts. */
  private static final int TABS = 25;

  private static final ThreadLocal<Chromium> OF_THREAD = ThreadLocal.withInitial(Chromium::new);

  private final ChromeDriver driver;
  private final String axe;

  private Chromium() {
    try {
      Path profile = Files.createTempDirectory("kaderwijzer-chromium");
      ChromeOptions options = new ChromeOptions();
      options.setBinary(program("CHROMIUM", "/usr/bin/chromium"));
      options.addArguments(
          "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
          "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--lang=nl", "--user-data-dir=" + profile);
      ChromeDriverService service =
          new ChromeDriverService.Builder().usingDriverExecutable(new java.io.File(program("CHROMEDRIVER", "/usr/bin/chromedriver"))).build();
      this.driver = new ChromeDriver(service, options);
      this.driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2)).pageLoadTimeout(Duration.ofMinutes(2));
      // keys go to the page, also when a walk ended in the bar of the browser
      this.driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
      this.axe = Files.readString(Path.of("src/test/resources/axe/axe.min.js"), StandardCharsets.UTF_8);
    } catch (WebDriverException e) {
      throw new IllegalStateException(HELP, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
  }

  /** The browser of this thread, started at the first call; fails with what to install when there is none. */
  static Chromium get() {
    return OF_THREAD.get();
  }

  private static String program(String variable, String usual) {
    String path = System.getenv().getOrDefault(variable, usual);
    if (!Files.isExecutable(Path.of(path))) {
      throw new IllegalStateException(path + " is er niet. " + HELP);
    }
    return path;
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Shows an address at this width, as a phone or a screen would, and waits until one sees it: keys may get lost before. */
  void open(String address, int width) {
    resize(width);
    driver.get(address);
    new WebDriverWait(driver, PATIENCE, LOOK_AGAIN).until(painted -> driver.executeScript("return performance.getEntriesByType('paint').length > 0"));
  }

  /** Gives the window this width and leaves the page that is open as it is. */
  void resize(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Shows pages with these media features from now on ({@code media} is the medium itself); none is as usual. */
  void emulate(Map<String, String> media) {
    List<Map<String, String>> features =
        media.entrySet().stream().filter(e -> !e.getKey().equals("media")).map(e -> Map.of("name", e.getKey(), "value", e.getValue())).toList();
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media.getOrDefault("media", ""), "features", features));
  }

  /** Whether pages may run scripts from now on; the tests themselves still can. */
  void scripts(boolean on) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /** Presses a link or button that leads to another page, and waits until this one is gone: a form may be led on once more. */
  void leaveBy(WebElement way) {
    WebElement page = driver.findElement(By.tagName("html"));
    way.click();
    new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.stalenessOf(page));
  }

  /** Opens every part that can be folded, so that what is inside is looked at too. */
  void unfold() {
    driver.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
  }

  /** How many pixels the page is wider than the window. */
  long overflow() {
    return (Long)
        driver.executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  /** What of WCAG 2.2 AA the page violates: rule, number of places, first place. */
  List<String> violations() {
    return axe("{type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}");
  }

  /** Where text and background are too much alike. */
  List<String> lowContrast() {
    return axe("{type: 'rule', values: ['color-contrast']}");
  }

  @SuppressWarnings("unchecked")
  private List<String> axe(String runOnly) {
    if (!(Boolean) driver.executeScript("return 'axe' in window")) {
      driver.executeScript(axe);
    }
    return (List<String>)
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: %s, resultTypes: ['violations']})
              .then(r => done(r.violations.map(v => v.id + ' (' + v.nodes.length + '): ' + v.nodes[0].target.join(' ') + ' ' + v.nodes[0].failureSummary)))
              .catch(e => done(['axe: ' + e]));
            """.formatted(runOnly));
  }

  /**
   * A place where the focus stops.
   *
   * @param place its rank in the order of the page, -1 when it is gone from it
   * @param visible whether one sees that the focus is there: an outline, inside the page
   */
  record Stop(long place, String label, boolean visible) {}

  /**
   * Presses Tab from the top of the page until that leads nowhere new, or long enough to know a long list. Of a group of choices, and
   * of the parts of a date, only the first is a stop.
   */
  @SuppressWarnings("unchecked")
  List<Stop> tabThrough() {
    driver.executeScript(
        """
        window.kwSeen = new Map();
        document.addEventListener('focusin', ({target: e}) => {
          if (kwSeen.has(e)) return;
          const shown = e.closest('.yasqe') ?? e; // the editor has its field out of sight
          const style = getComputedStyle(shown), box = shown.getBoundingClientRect();
          kwSeen.set(e, e.matches(':focus-visible') && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && box.width > 0 && box.height > 0
            && box.right > 0 && box.left < innerWidth);
        });
        """);
    long before;
    long seen = 0;
    do {
      before = seen;
      press(Keys.TAB, TABS);
      seen = (Long) driver.executeScript("return kwSeen.size");
    } while (seen > before && seen < MOST_STOPS);
    driver.executeScript("window.kwAll = arguments[0]", seen == before);
    return ((List<Map<String, Object>>)
            driver.executeScript(
                """
                const order = new Map([...document.querySelectorAll('*')].map((e, place) => [e, place]));
                return [...kwSeen].map(([e, visible]) =>
                  ({place: order.get(e) ?? -1, label: (e.textContent.trim() || e.name || e.id || e.tagName).substring(0, 80), visible}));
                """))
        .stream()
        .map(stop -> new Stop((Long) stop.get("place"), (String) stop.get("label"), (Boolean) stop.get("visible")))
        .toList();
  }

  /** Presses a key so many times, where the focus is. */
  void press(Keys key, int times) {
    new Actions(driver).sendKeys(key.toString().repeat(times)).perform();
  }

  /**
   * What one can click or fill in and where {@link #tabThrough()} never stopped, or after the part that it walked never would; of a
   * group of choices one stop is enough.
   */
  @SuppressWarnings("unchecked")
  List<String> neverFocused() {
    return (List<String>)
        driver.executeScript(
            """
            const groups = new Set([...kwSeen.keys()].filter(e => e.type === 'radio').map(e => e.name));
            return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
              .filter(e => e.checkVisibility({contentVisibilityAuto: true}) && !e.disabled && !kwSeen.has(e) && (kwAll || e.tabIndex < 0) && !(e.type === 'radio' && groups.has(e.name)))
              .map(e => e.outerHTML.substring(0, 120));
            """);
  }
}
