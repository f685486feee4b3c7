package nl.kaderwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** NL API Design Rules, HTTP methods and statelessness. */
class MethodRulesTest extends ApiTest {

  Stream<String> paths() {
    return Stream.concat(
        gets().map(Operation::example),
        Stream.of(API + "/openapi.json", "/doc/normen/jeugdwet/4.1.3", "/id/normen/jeugdwet/4.1.3", "/def", "/prefixes", "/shapes", "/graph/data/changes/2026", "/context/v1.jsonld", "/wijzigingen.atom"));
  }

  @ParameterizedTest
  @MethodSource("paths")
  @DisplayName("/core/http-methods: HEAD is GET without the body")
  void head(String path) {
    HttpResponse<String> get = get(path);
    HttpResponse<String> head = send("HEAD", path, null);
    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    assertThat(head.body()).isEmpty();
    for (String name : List.of("API-Version", "ETag", "Content-Type", "Link", "Location")) {
      assertThat(head.headers().firstValue(name)).as(name).isEqualTo(get.headers().firstValue(name));
    }
  }

  @ParameterizedTest
  @MethodSource("paths")
  @DisplayName("/core/http-methods: OPTIONS tells the methods")
  void options(String path) {
    HttpResponse<String> response = send("OPTIONS", path, null);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Allow").orElseThrow()).contains("GET", "HEAD", "OPTIONS");
    HttpResponse<String> preflight = send("OPTIONS", path, null, "Origin", "https://voorbeeld.nl", "Access-Control-Request-Method", "GET");
    assertThat(preflight.statusCode()).isEqualTo(204);
  }

  @ParameterizedTest
  @MethodSource("paths")
  @DisplayName("/core/http-methods: another method is 405 with Allow")
  void otherMethods(String path) {
    for (String method : List.of("PUT", "PATCH", "DELETE", "TRACE", "ONZIN")) {
      HttpResponse<String> response = send(method, path, null);
      assertProblem(response, 405);
      assertThat(response.headers().firstValue("Allow").orElseThrow()).contains("GET");
    }
  }

  @Test
  @DisplayName("/core/http-methods: the document knows only get and post")
  void documentedMethods() {
    assertThat(operations().stream().map(Operation::method)).containsOnly("GET", "POST");
  }

  @Test
  @DisplayName("/core/http-safety /core/stateless: the same call gives the same answer, and nothing is kept of the caller")
  void stateless() {
    gets().forEach(operation -> {
      HttpResponse<String> first = get(operation.example());
      assertThat(get(operation.example()).body()).isEqualTo(first.body());
      assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
    });
    HttpResponse<String> post = post(API + "/toepassing", "{\"leeftijd\":14}");
    assertThat(post(API + "/toepassing", "{\"leeftijd\":14}").body()).isEqualTo(post.body());
    assertThat(post.headers().firstValue("Set-Cookie")).isEmpty();
  }
}
