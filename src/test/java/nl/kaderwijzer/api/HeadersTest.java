package nl.kaderwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest extends ApiTest {

  Stream<String> paths() {
    return Stream.concat(
        gets().map(Operation::example),
        Stream.of(API + "/openapi.json", API + "/onzin", API + "/normen?onzin=1", "/doc/normen/jeugdwet/4.1.3", "/id/onzin", "/def"));
  }

  @ParameterizedTest
  @MethodSource("paths")
  void everyAnswerHasVersionCorsAndSecurity(String path) {
    HttpHeaders headers = get(path, "Origin", "https://voorbeeld.nl").headers();
    assertThat(headers.firstValue("API-Version")).hasValue("1.0.0");
    assertThat(headers.firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(headers.firstValue("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(headers.firstValue("Access-Control-Expose-Headers").orElseThrow()).contains("API-Version", "Link", "ETag");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'", "frame-ancestors 'none'");
    assertThat(headers.firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(headers.allValues("Vary").toString()).contains("Accept");
  }

  @ParameterizedTest
  @ValueSource(strings = {API + "/normen", API + "/normen/jeugdwet/4.1.3", API + "/toepassing?leeftijd=14", API + "/openapi.json", "/doc/normen/jeugdwet/4.1.3", "/def"})
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
