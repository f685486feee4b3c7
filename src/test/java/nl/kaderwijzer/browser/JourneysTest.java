package nl.kaderwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.kaderwijzer.web.RealSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;

/** What six kinds of people come for, from the first page on, by clicking and typing what they see; without JavaScript. */
class JourneysTest extends RealSite {

  private static final int PHONE = 360;
  private static final int SCREEN = 1280;

  private final Chromium browser = Chromium.get();
  private final ChromeDriver driver = browser.driver();

  @BeforeEach
  void withoutScripts() {
    browser.scripts(false);
  }

  @AfterEach
  void asUsual() {
    browser.scripts(true);
    browser.emulate(Map.of());
  }

  /** A girl of fourteen, worries about abuse, parents divorced: what first, why, by when, and what to share with whom. */
  @Test
  void aProfessionalWithAPhone() {
    browser.open(adres("/"), PHONE);
    click("Beantwoord de vragen");
    label("Toegang tot jeugdhulp");
    driver.findElement(By.id("leeftijd")).sendKeys("14");
    yes("vermoeden-kindermishandeling");
    yes("scheiding");
    press("Toon wat geldt");
    assertThat(heading()).isEqualTo("Dit geldt voor u");
    String answer = driver.getCurrentUrl();

    List<WebElement> first = driver.findElements(By.cssSelector("#juist-nu li a"));
    assertThat(first).as("what to do first").hasSizeGreaterThan(2);
    String norm = first.get(0).getText();
    first.get(0).click();
    assertThat(heading()).isEqualTo(norm);
    assertThat(driver.findElement(By.cssSelector("main")).getText()).as("why").contains("Waarom");

    driver.navigate().back();
    assertThat(driver.getCurrentUrl()).isEqualTo(answer);
    click("Werkproces en termijnen");
    assertThat(driver.findElements(By.cssSelector("main td")).stream().filter(WebElement::isDisplayed).map(WebElement::getText))
        .as("by when").anyMatch(text -> text.matches("(?s).*\\d+ (uur|dag|dagen|week|weken|maand|maanden|jaar).*"));

    driver.navigate().back();
    clickWhatBeginsWith("Gegevens delen met Veilig Thuis");
    WebElement sharing = driver.findElement(By.cssSelector("section:target"));
    assertThat(sharing.getText()).contains("Veilig Thuis");
    assertThat(sharing.findElements(By.cssSelector("article"))).as("what to share").isNotEmpty();
    assertThat(browser.overflow()).isZero();
  }

  /** Everything for our team, what is double, what to do once, printed for the meeting. */
  @Test
  void aTeamLeadWithAMeeting() {
    browser.open(adres("/toepassing"), SCREEN);
    label("Toegang tot jeugdhulp");
    label("Toegang tot de Wmo");
    press("Toon wat geldt");
    assertThat(driver.findElements(By.cssSelector("ul.kw-stand a"))).hasSizeGreaterThan(3);
    click("Eén keer doen");
    assertThat(driver.findElement(By.tagName("main")).getText()).containsPattern("\\d+ daarvan vragen dat u iets doet of laat. Dan is ook aan \\d+ andere voldaan");
    click("Dossier");
    browser.emulate(Map.of("media", "print"));
    String paper = driver.findElement(By.tagName("body")).getText();
    assertThat(paper).contains("Bronnen", "versie", "geen juridisch advies").doesNotContain("Afdrukken doet u");
    assertThat(driver.findElements(By.cssSelector(".kw-niet-afdrukken"))).noneMatch(WebElement::isDisplayed);
    assertThat((String) driver.executeCdpCommand("Page.printToPDF", Map.of()).get("data")).hasSizeGreaterThan(50_000);
  }

  /** What two supervisors both ask on complaints and on safety, side by side, to take along. */
  @Test
  void anInspectorBeforeAVisit() {
    browser.open(adres("/"), SCREEN);
    click("Wie let waarop");
    click("Inspectie Gezondheidszorg en Jeugd");
    clickWhatHas("Wie er ook op let");
    click("Gemeentelijk Wmo-toezicht");
    for (String topic : List.of("Klacht en bezwaar", "Veiligheid inschatten en bevorderen")) {
      new Select(driver.findElement(By.id("onderwerp"))).selectByVisibleText(topic);
      press("Toon");
      assertThat(driver.findElements(By.cssSelector("article.kw-paar"))).as(topic).isNotEmpty();
      assertThat(driver.findElement(By.cssSelector("ul.kw-chips")).getText()).contains(topic);
      HttpResponse<String> table = haal(driver.findElement(By.linkText("Deze lijst als CSV")).getAttribute("href").substring(adres("").length()));
      assertThat(table.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
      assertThat(table.body().lines()).hasSizeGreaterThan(driver.findElements(By.cssSelector("article.kw-paar")).size());
    }
  }

  /** What conflicts around one plan and one coordinator, and what could be simplified at which level. */
  @Test
  void aPolicyOfficerWithAnIdea() {
    browser.open(adres("/"), SCREEN);
    click("Kies een onderwerp");
    click("Eén plan");
    String topic = driver.getCurrentUrl();
    click("Wat botst");
    click("Regie en coördinatie");
    assertThat(driver.findElements(By.cssSelector("article.kw-paar"))).isNotEmpty();
    assertThat(driver.findElement(By.tagName("main")).getText()).contains("Wat hier het zwaarst kan wegen", "Voorstel, niet door een jurist bevestigd");
    browser.open(topic, SCREEN);
    click("Wat eenvoudiger kan");
    assertThat(driver.findElement(By.tagName("main")).getText()).contains("Wat er te winnen is", "Toezicht en bestuurslaag", "Landelijk");
  }

  /** From a page to its data and to a query in two clicks. */
  @Test
  void aResearcherWithAQuestion() {
    browser.open(adres("/normen/jeugdwet/4.1.3"), SCREEN);
    click("JSON");
    assertThat(driver.getCurrentUrl()).endsWith("/doc/normen/jeugdwet/4.1.3.json");
    driver.navigate().back();
    click("Vraag in SPARQL");
    assertThat(driver.findElement(By.tagName("textarea")).getAttribute("value")).contains("/id/normen/jeugdwet/4.1.3>");
    press("Als JSON");
    assertThat(driver.getPageSource()).contains("Werken met een plan in samenspraak");
  }

  /** What changed since March. */
  @Test
  void someoneWhoComesBack() {
    browser.open(adres("/"), PHONE);
    click("wat er is veranderd");
    driver.findElement(By.cssSelector("details.kw-filter > summary")).click();
    type(driver.findElement(By.id("sinds")), "2026-03-01", "01032026", "03012026");
    press("Toon");
    assertThat(driver.getCurrentUrl()).contains("sinds=2026-03-01");
    assertThat(driver.findElement(By.id("gevonden")).getText()).matches("\\d+ wijzigingen");
    assertThat(driver.findElement(By.cssSelector("ul.kw-chips")).getText()).contains("1 maart 2026");
    assertThat(driver.findElements(By.cssSelector("main time")).stream().map(t -> t.getAttribute("datetime"))).allMatch(day -> day.compareTo("2026-03-01") >= 0);
    assertThat(browser.overflow()).isZero();
  }

  /** Types a day as the language of this browser has it: day or month first. */
  private static void type(WebElement field, String day, String... ways) {
    for (String way : ways) {
      field.clear();
      field.sendKeys(way);
      if (field.getAttribute("value").equals(day)) {
        return;
      }
    }
    throw new AssertionError("The field has " + field.getAttribute("value") + " instead of " + day);
  }

  private String heading() {
    return driver.findElement(By.tagName("h1")).getText();
  }

  private void click(String link) {
    browser.leaveBy(driver.findElement(By.xpath("//main//a[normalize-space(.)='" + link + "']")));
  }

  private void clickWhatBeginsWith(String link) {
    browser.leaveBy(driver.findElement(By.xpath("//main//a[starts-with(normalize-space(.), '" + link + "')]")));
  }

  private void clickWhatHas(String link) {
    browser.leaveBy(driver.findElement(By.xpath("//main//a[contains(., '" + link + "')]")));
  }

  private void press(String button) {
    browser.leaveBy(
        driver.findElements(By.xpath("//main//button[normalize-space(.)='" + button + "']")).stream()
            .filter(WebElement::isDisplayed).findFirst().orElseThrow());
  }

  private void label(String label) {
    driver.findElement(By.xpath("//label[normalize-space(.)='" + label + "']")).click();
  }

  /** Answers a question on the situation, of which one may have to open the group first. */
  private void yes(String situation) {
    WebElement label = driver.findElement(By.cssSelector("label[for='s." + situation + "-ja']"));
    if (!label.isDisplayed()) {
      label.findElement(By.xpath("ancestor::details[1]/summary")).click();
    }
    label.click();
  }
}
