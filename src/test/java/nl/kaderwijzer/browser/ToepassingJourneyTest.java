package nl.kaderwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kaderwijzer.web.RealSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** A professional with a phone and no JavaScript: from the first page to the rules of this case, and why. */
class ToepassingJourneyTest extends RealSite {

  private static final int PHONE = 360;

  private final ChromeDriver driver = Chromium.get().driver();

  @BeforeEach
  void withoutJavaScript() {
    Chromium.get().scripts(false);
  }

  @AfterEach
  void withJavaScript() {
    Chromium.get().scripts(true);
  }

  @Test
  void fromHomeToTheAnswer() {
    Chromium.get().open(adres("/"), PHONE);
    Chromium.get().leaveBy(driver.findElement(By.linkText("Beantwoord de vragen")));
    click("Toegang tot jeugdhulp");
    driver.findElement(By.id("leeftijd")).sendKeys("14, 39");
    driver.findElement(By.xpath("//summary[span='Veiligheid']")).click();
    driver.findElement(By.cssSelector("label[for='s.vermoeden-kindermishandeling-ja']")).click();
    Chromium.get().leaveBy(driver.findElement(By.xpath("//button[.='Toon wat geldt']")));

    assertThat(driver.getCurrentUrl())
        .endsWith("/toepassing?taak=toegang-jeugd&leeftijd=14&leeftijd=39&situatie=vermoeden-kindermishandeling");
    assertThat(driver.findElement(By.tagName("h1")).getText()).isEqualTo("Dit geldt voor u");
    assertThat(driver.findElements(By.cssSelector("#juist-nu li"))).isNotEmpty();
    assertThat(driver.findElements(By.cssSelector("article a[href*='/toepassing/uitleg/']"))).isNotEmpty();
    Chromium.get().leaveBy(driver.findElement(By.xpath("//section[@id='meldcode']//a[starts-with(., 'Met uitleg bij elke norm')]")));
    List<WebElement> norms = driver.findElements(By.cssSelector("article.kw-norm details.kw-waarom"));
    assertThat(norms).isNotEmpty();
    norms.get(0).findElement(By.tagName("summary")).click();
    assertThat(norms.get(0).findElement(By.cssSelector("ol.kw-keten li")).isDisplayed()).isTrue();
  }

  @Test
  void theNextQuestionIsAnsweredOnTheSpot() {
    Chromium.get().open(adres("/toepassing?taak=toegang-jeugd&leeftijd=14"), PHONE);
    WebElement panel = driver.findElement(By.cssSelector("section[aria-labelledby=volgende]"));
    Chromium.get().leaveBy(panel.findElement(By.xpath("./p[contains(@class, 'kw-acties')]/a[1]")));
    assertThat(driver.getCurrentUrl()).contains("taak=toegang-jeugd").contains("leeftijd=14").hasSizeGreaterThan(adres("/toepassing?taak=toegang-jeugd&leeftijd=14").length());
  }

  @Test
  void theFirstKeyReachesTheContent() {
    Chromium.get().open(adres("/normen"), PHONE);
    driver.findElement(By.tagName("body")).sendKeys(Keys.TAB);
    WebElement first = driver.switchTo().activeElement();
    assertThat(first.getText()).isEqualTo("Direct naar de inhoud");
    first.sendKeys(Keys.ENTER);
    assertThat(driver.getCurrentUrl()).endsWith("#inhoud");
  }

  private void click(String label) {
    driver.findElement(By.xpath("//label[.='" + label + "']")).click();
  }
}
