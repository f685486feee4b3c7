package nl.kaderwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.kaderwijzer.web.RealSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The editor at {@code /sparql} as someone with a browser and a keyboard meets it. */
class SparqlEditorTest extends RealSite {

  private static final By EDITOR = By.cssSelector(".yasqe .CodeMirror");
  private static final By ROWS = By.cssSelector("#antwoord tbody tr");

  private final Chromium browser = Chromium.get();
  private final ChromeDriver driver = browser.driver();

  @BeforeEach
  void open() {
    browser.open(adres("/sparql"), 1280);
    until(EDITOR);
    driver.manage().logs().get("browser");
  }

  private WebElement until(By found) {
    return new WebDriverWait(driver, Duration.ofSeconds(20)).until(ExpectedConditions.presenceOfElementLocated(found));
  }

  private void untilToldThat(String text) {
    new WebDriverWait(driver, Duration.ofSeconds(20)).until(ExpectedConditions.textToBePresentInElementLocated(By.id("stand"), text));
  }

  private void query(String text) {
    driver.executeScript("const e = document.querySelector('.yasqe .CodeMirror').CodeMirror; e.setValue(arguments[0]); e.focus(); e.execCommand('goDocEnd')", text);
  }

  private void type(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  private String focused() {
    return driver.switchTo().activeElement().getAttribute("id");
  }

  /** What the browser refused or could not find. */
  private List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream().map(Object::toString).toList();
  }

  @Test
  void theAnswerIsATableWithLinksUnderAnAddressToShare() {
    query("SELECT ?norm ?opschrift { ?norm kw:opschrift ?opschrift } ORDER BY ?norm LIMIT 3".replace("kw:opschrift", "<https://w3id.org/kaderwijzer/def#opschrift>"));
    type(Keys.chord(Keys.CONTROL, Keys.ENTER));
    until(ROWS);
    assertThat(driver.findElements(ROWS)).hasSize(3);
    WebElement link = driver.findElement(By.cssSelector("#antwoord tbody a"));
    assertThat(link.getText()).startsWith("normen/").as("in short form").doesNotContain("://");
    assertThat(haal(link.getAttribute("href").substring(adres("").length())).statusCode()).isEqualTo(303);
    String shared = driver.getCurrentUrl();
    assertThat(URLDecoder.decode(shared, StandardCharsets.UTF_8)).contains("/sparql?query=SELECT ?norm");
    browser.open(shared, 1280);
    until(ROWS);
    assertThat(driver.findElements(ROWS)).hasSize(3);
    assertThat(browser.overflow()).isZero();
    assertThat(browser.violations()).isEmpty();
    browser.open(shared, 320);
    until(ROWS);
    assertThat(browser.overflow()).isZero();
    assertThat(browser.violations()).isEmpty();
    assertThat(complaints()).isEmpty();
  }

  @Test
  void statementsYesOrNoAndNothingAreShownToo() {
    query("ASK { ?s ?p ?o }");
    driver.findElement(By.id("uitvoeren")).click();
    untilToldThat(": ja.");
    query("CONSTRUCT { ?s a ?o } WHERE { ?s a ?o } LIMIT 2");
    driver.findElement(By.id("uitvoeren")).click();
    assertThat(until(By.cssSelector("#antwoord pre")).getText()).contains("rdf:type");
    query("SELECT * { ?s ?p 'nergens' }");
    driver.findElement(By.id("uitvoeren")).click();
    untilToldThat("0 rijen");
  }

  @Test
  void anErrorIsToldAndItsLineMarked() {
    query("SELECT *\nWHERE { ?s ?p }");
    driver.findElement(By.id("uitvoeren")).click();
    untilToldThat("Regel 2, teken 15");
    assertThat(driver.findElements(By.cssSelector(".kw-foutregel"))).hasSize(1);
    assertThat(browser.violations()).isEmpty();
  }

  @Test
  void theKeyboardIsNeverCaught() {
    query("ASK { }");
    type(Keys.TAB);
    assertThat(focused()).isEqualTo("uitvoeren");
    query("ASK { }");
    type(Keys.ESCAPE);
    assertThat(focused()).isEqualTo("uitvoeren");
    type(Keys.TAB);
    assertThat(driver.switchTo().activeElement().getText()).contains("CSV");
  }

  @Test
  void ourTermsAreCompletedAndTheirPrefixAdded() {
    query("SELECT * { ?norm ");
    type("kw:opsch");
    WebElement hint = until(By.cssSelector(".CodeMirror-hint"));
    assertThat(hint.getText()).isEqualTo("kw:opschrift");
    type(Keys.ENTER);
    assertThat((String) driver.executeScript("return document.querySelector('.yasqe .CodeMirror').CodeMirror.getValue()"))
        .startsWith("PREFIX kw: <https://w3id.org/kaderwijzer/def#>").contains("?norm kw:opschrift");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void classesAndConceptsAreCompletedWhereAnObjectStands() {
    query("SELECT * { ?x a ");
    type("kw:Nor");
    assertThat(until(By.cssSelector(".CodeMirror-hint")).getText()).isEqualTo("kw:Norm");
    query("SELECT * { ?norm kw:adressaat ");
    type("adressaat:coll");
    new WebDriverWait(driver, Duration.ofSeconds(20))
        .until(ExpectedConditions.textToBe(By.cssSelector(".CodeMirror-hint"), "adressaat:college"));
  }

  @Test
  void whatIsNotOursIsRefusedAndSeen() {
    driver.executeScript("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">x</p>')");
    assertThat(complaints()).anyMatch(complaint -> complaint.contains("Content Security Policy"));
  }
}
