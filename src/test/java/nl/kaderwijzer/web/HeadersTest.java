package nl.kaderwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every page says in its headers, and what a browser may keep. */
class HeadersTest extends RealSite {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/normen/jeugdwet/4.1.3", "/toepassing?taak=preventie", "/nergens", "/normen?soort=x", "/sparql"})
  void everyPageIsSafe(String pad) {
    HttpHeaders headers = haal(pad).headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    assertThat(headers.firstValue("Content-Type").orElseThrow()).isEqualToIgnoringCase("text/html;charset=UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/normen/jeugdwet/4.1.3", "/toepassing?taak=preventie"})
  void aPageThatDidNotChangeIsNotSentAgain(String pad) {
    HttpResponse<String> first = haal(pad);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
    HttpResponse<String> again = stuur(verzoek(pad).header("If-None-Match", tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(stuur(verzoek(pad).header("If-None-Match", "W/\"anders\"")).statusCode()).isEqualTo(200);
  }

  @Test
  void styleSheetsAreKeptAYearUnderAnAddressWithTheirHash() {
    for (String sheet : pagina("/").select("link[rel=stylesheet], link[rel=icon]").eachAttr("href")) {
      assertThat(sheet).matches("/.*-[0-9a-f]{32}\\.(css|svg)");
      HttpResponse<String> response = haal(sheet);
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=31536000", "immutable");
    }
  }

  @Test
  void pagesAndStyleSheetsAreCompressed() {
    for (String pad : java.util.List.of("/normen", pagina("/").select("link[rel=stylesheet]").attr("href"))) {
      HttpHeaders headers = stuur(verzoek(pad).header("Accept-Encoding", "gzip")).headers();
      assertThat(headers.firstValue("Content-Encoding")).as(pad).hasValue("gzip");
    }
  }
}
