package nl.kaderwijzer.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
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

  /** An address that nobody asked for yet, for its last character is no part of any other. */
  @ParameterizedTest
  @FieldSource("nl.kaderwijzer.web.Adressen#GOED")
  void theSecondReaderGetsWhatTheFirstGot(String pad) {
    String fresh = pad + (pad.contains("?") ? "&" : "?");
    HttpResponse<String> first = haal(fresh);
    HttpResponse<String> second = haal(fresh);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(saidBy(second)).isEqualTo(saidBy(first));
  }

  @Test
  void whatIsNoPageOrIsWrongIsNotKeptAsOne() {
    String table = "/toepassing/dossier?taak=toegang-jeugd&leeftijd=14&peildatum=2026-11-01";
    assertThat(haal(table).headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(stuur(verzoek(table).setHeader("Accept", "text/csv")).headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    for (int i = 0; i < 2; i++) {
      assertThat(haal("/toepassing?leeftijd=oud").statusCode()).isEqualTo(400);
      assertThat(haal("/normen?soort=x").statusCode()).isEqualTo(400);
    }
  }

  /** All that is said around a page but its length and the moment. */
  private static Map<String, List<String>> saidBy(HttpResponse<?> response) {
    Map<String, List<String>> said = new TreeMap<>(response.headers().map());
    said.keySet().removeAll(Set.of("date", "content-length", "transfer-encoding", "connection", "keep-alive"));
    return said;
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

  /** Of a page as it is kept, and of the one page that has the filters for data around it. */
  @ParameterizedTest
  @ValueSource(strings = {"/normen", "/def"})
  void whatABrowserUnpacksIsThePage(String pad) throws IOException {
    String page = haal(pad).body();
    HttpResponse<byte[]> packed = bytes(verzoek(pad).header("Accept-Encoding", "gzip, deflate, br, zstd"));
    assertThat(packed.headers().allValues("Content-Encoding")).containsExactly("gzip");
    try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(new String(unpacked.readAllBytes(), UTF_8)).isEqualTo(page);
    }
  }

  @Test
  void pagesAndStyleSheetsAreCompressed() {
    for (String pad : List.of("/normen", pagina("/").select("link[rel=stylesheet]").attr("href"))) {
      HttpHeaders headers = stuur(verzoek(pad).header("Accept-Encoding", "gzip")).headers();
      assertThat(headers.firstValue("Content-Encoding")).as(pad).hasValue("gzip");
    }
  }
}
