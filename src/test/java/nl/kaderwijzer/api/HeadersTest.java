package nl.kaderwijzer.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest extends ApiTest {

  Stream<String> paths() {
    return Stream.concat(
        gets().map(Operation::example),
        Stream.of(API + "/openapi.json", API + "/onzin", API + "/normen?onzin=1", "/doc/normen/jeugdwet/4.1.3", "/id/onzin", "/prefixes", "/shapes", "/context/v1.jsonld", "/wijzigingen.atom"));
  }

  @ParameterizedTest
  @MethodSource("paths")
  void everyAnswerHasVersionCorsAndSecurity(String path) {
    HttpHeaders headers = get(path, "Origin", "https://voorbeeld.nl").headers();
    assertThat(headers.firstValue("API-Version")).hasValue(ApiPaths.VERSION);
    assertThat(headers.firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(headers.firstValue("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(headers.firstValue("Access-Control-Expose-Headers").orElseThrow()).contains("API-Version", "Link", "ETag");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
    // in our own words, not in those of the pages
    assertThat(headers.allValues("Content-Security-Policy")).containsExactly("default-src 'none'; frame-ancestors 'none'");
    assertThat(headers.map()).doesNotContainKeys("permissions-policy", "cross-origin-opener-policy");
    assertThat(headers.firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(headers.allValues("Vary").toString()).contains("Accept");
  }

  @ParameterizedTest
  @ValueSource(strings = {API + "/normen", API + "/normen/jeugdwet/4.1.3", API + "/toepassing?leeftijd=14", API + "/openapi.json", API + "/normen?formaat=xlsx", API + "/wijzigingen?formaat=atom", "/doc/normen/jeugdwet/4.1.3", "/def", "/context/v1.jsonld", "/wijzigingen.atom"})
  void getWithTheETagOfTheAnswerIs304(String path) {
    HttpResponse<String> first = get(path);
    String etag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(etag).startsWith("\"");
    HttpResponse<String> again = get(path, "If-None-Match", etag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("ETag")).hasValue(etag);
    assertThat(get(path, "If-None-Match", "\"oud\"").statusCode()).isEqualTo(200);
  }

  @Test
  void getOfAnotherFormHasAnotherETag() {
    assertThat(get(API + "/normen").headers().firstValue("ETag"))
        .isNotEqualTo(get(API + "/normen", "Accept", "text/csv").headers().firstValue("ETag"));
  }

  /** Strong means the same bytes: asked twice, each form gives them. */
  @ParameterizedTest
  @ValueSource(strings = {API + "/normen?perPagina=50", API + "/normen?perPagina=50&formaat=csv", API + "/normen?perPagina=50&formaat=xlsx", API + "/normen/jeugdwet/4.1.3?formaat=ttl", API + "/normen/jeugdwet/4.1.3?formaat=jsonld", "/wijzigingen.atom"})
  void getOfTheSameETagIsTheSameBytes(String path) {
    HttpResponse<byte[]> first = bytes(path);
    HttpResponse<byte[]> second = bytes(path);
    assertThat(second.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
    assertThat(second.body()).isEqualTo(first.body());
  }

  /** Nothing in a workbook tells when it was made: neither the parts nor the properties of the document. */
  @Test
  void workbookHoldsNoMoment() throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(API + "/begrippen?formaat=xlsx").body()))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        assertThat(new String(zip.readAllBytes(), UTF_8)).as(part.getName()).doesNotContain("<dcterms:created", "<dcterms:modified");
        assertThat(part.getTime()).isZero();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {API + "/normen", API + "/normen?formaat=csv", API + "/normen/jeugdwet/4.1.3?formaat=ttl", API + "/onzin", "/context/v1.jsonld"})
  void getPackedIsTheSameInLess(String path) throws IOException {
    HttpResponse<byte[]> plain = bytes(path);
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    List<String> tags = new ArrayList<>(plain.headers().allValues("ETag"));
    for (String coding : List.of("gzip", "br")) {
      HttpResponse<byte[]> packed = bytes(path, "Accept-Encoding", coding);
      assertThat(packed.headers().firstValue("Content-Encoding")).hasValue(coding);
      assertThat(packed.headers().allValues("Vary").toString()).contains("Accept-Encoding");
      assertThat(unpacked(coding, packed.body())).isEqualTo(plain.body());
      tags.addAll(packed.headers().allValues("ETag"));
    }
    assertThat(tags).doesNotHaveDuplicates().allMatch(tag -> tag.startsWith("\""));
  }

  private static byte[] unpacked(String coding, byte[] body) throws IOException {
    ByteArrayInputStream bytes = new ByteArrayInputStream(body);
    try (InputStream unpacked = coding.equals("br") ? new BrotliInputStream(bytes) : new GZIPInputStream(bytes)) {
      return unpacked.readAllBytes();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'br, gzip;q=0.8', br", "'gzip, deflate, br, zstd', br", "'gzip;q=1.0, br;q=0.5', gzip", "'gzip, br;q=0', gzip", "'gzip;q=0, identity', ''",
    "'*', ''", "'zstd, deflate', ''", "'gzip;q=onzin', gzip", "'BR', br", "';;,,=', ''"
  })
  void codingIsTheOneLikedBest(String accepted, String coding) {
    assertThat(bytes(API + "/begrippen", "Accept-Encoding", accepted).headers().firstValue("Content-Encoding").orElse("")).isEqualTo(coding);
  }

  @Test
  void postHasNoETag() {
    assertThat(post(API + "/toepassing", "{}").headers().firstValue("ETag")).isEmpty();
  }

  @Test
  void headIsGetWithoutBody() {
    HttpResponse<String> head = send("HEAD", API + "/normen/jeugdwet/4.1.3", null);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag")).isEqualTo(get(API + "/normen/jeugdwet/4.1.3").headers().firstValue("ETag"));
  }

  @Test
  void optionsTellsTheMethods() {
    assertThat(send("OPTIONS", API + "/normen", null).headers().firstValue("Allow").orElseThrow()).contains("GET", "HEAD", "OPTIONS");
    assertThat(send("OPTIONS", API + "/toepassing", null).headers().firstValue("Allow").orElseThrow()).contains("POST");
  }

  @Test
  void preflightOfAnyOriginIsAllowed() {
    HttpResponse<String> response =
        send("OPTIONS", API + "/toepassing", null, "Origin", "https://voorbeeld.nl", "Access-Control-Request-Method", "POST");
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.headers().firstValue("Access-Control-Allow-Methods").orElseThrow()).contains("POST");
    assertThat(response.headers().firstValue("Access-Control-Allow-Headers").orElseThrow()).contains("Content-Type");
  }
}
