package nl.kaderwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What search engines and finders of holes read. */
class VindbaarheidTest extends RealSite {

  private static final int STEP = 40;

  @Test
  void theSitemapHasEveryPageOfAThingAndEachIsThere() {
    List<String> all = Jsoup.parse(haal("/sitemap.xml").body(), "", Parser.xmlParser()).select("urlset > url > loc").eachText();
    assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(catalogue().normen().size() + catalogue().instrumenten().size());
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < all.size(); i += STEP) {
      assertThat(all.get(i)).startsWith(adres("/"));
      if (haal(URI.create(all.get(i)).getRawPath()).statusCode() != 200) {
        wrong.add(all.get(i));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theSitemapHasThePageOfEverySavedQuestion() {
    List<String> all = Jsoup.parse(haal("/sitemap.xml").body(), "", Parser.xmlParser()).select("urlset > url > loc").eachText();
    List<String> vragen =
        pagina("/vragen").select("main a[href^=/vragen/]").eachAttr("href").stream().filter(pad -> !pad.contains("?")).distinct().map(this::adres).toList();
    assertThat(vragen).hasSizeGreaterThan(50).contains(adres("/vragen/leren"));
    assertThat(all).containsAll(vragen).contains(adres("/vragen"));
  }

  @Test
  void robotsFindTheSitemapAndKeepOutOfAnswers() {
    HttpResponse<String> robots = haal("/robots.txt");
    assertThat(robots.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    assertThat(robots.body()).contains("Sitemap: " + adres("/sitemap.xml"), "Disallow: /toepassing?");
  }

  @Test
  void securityTxtSaysWhereToReportAndIsNotOutdated() {
    String text = haal("/.well-known/security.txt").body();
    assertThat(text).contains("Contact: " + adres("/melden"));
    var expires = Pattern.compile("Expires: (\\S+)").matcher(text);
    assertThat(expires.find()).isTrue();
    assertThat(Instant.parse(expires.group(1))).isAfter(Instant.now()).isBefore(Instant.now().plus(Duration.ofDays(365)));
  }
}
