package nl.kaderwijzer.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class BadInputTest extends ApiTest {

  /** Parameters that take any words: of the search, and of a question. */
  private static final Set<String> FREE = Set.of("q", "begin");

  /** What nobody means; wrong for every parameter but free text. */
  private static final List<String> NONSENSE =
      List.of(
          "onzin", "-1", "0x1F", "999999999999999999999", "2026-13-45", "1e309", "NaN", "null", "' OR 1=1 --", "<script>", "../../etc/passwd",
          "${jndi:ldap://x}", "\u0000", "💥", "a".repeat(3000), "kw:x } UNION { ?s ?p ?o");

  @Test
  void getNormWithUnknownPlaceIs404() {
    JsonNode problem = assertProblem(get(API + "/normen/jeugdwet/4.1.33"), 404);
    assertThat(problem.path("detail").asString()).contains("jeugdwet/4.1.3");
    assertThat(problem.path("suggesties").path(0).asString()).startsWith("jeugdwet/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/instrumenten/jeugdwt", "/instrumenten/jeugdwt/normen", "/normen/jeugdwt/1.1", "/begrippen/situatie", "/organisaties/igg", "/toezichthouders/igg"})
  void getUnknownSlugIs404WithNearestNames(String path) {
    assertThat(assertProblem(get(API + path), 404).path("suggesties").valueStream()).isNotEmpty();
  }

  @Test
  void getToezichthouderThatSupervisesNothingIs404() {
    assertProblem(get(API + "/toezichthouders/vng"), 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/onzin", "/normen/", "/normen/a/b/c", "/", "/openapi", "/Normen"})
  void getUnknownPathIs404(String path) {
    assertProblem(get(API + path), 404);
  }

  @Test
  void getUnknownPathBesideTheVersionIs404() {
    assertProblem(get("/api"), 404);
    assertProblem(get("/api/v2/normen"), 404);
  }

  @Test
  void getUnknownFilterValueIs400NamingTheAllowed() {
    JsonNode fout = assertProblem(get(API + "/normen?fase=plann"), 400).path("fouten").path(0);
    assertThat(fout.path("parameter").asString()).isEqualTo("fase");
    assertThat(fout.path("waarde").asString()).isEqualTo("plann");
    assertThat(fout.path("melding").asString()).contains("plan");
    assertThat(fout.path("toegestaan").valueStream().map(v -> v.asString())).contains("plan", "besluit");
  }

  @Test
  void getManyMistakesIs400WithAllOfThem() {
    JsonNode problem = assertProblem(get(API + "/normen?fase=x&peildatum=gisteren&bestaatniet=1&pagina=0&perPagina=5001"), 400);
    assertThat(problem.path("fouten").valueStream().map(f -> f.path("parameter").asString()))
        .containsExactlyInAnyOrder("bestaatniet", "peildatum", "fase", "pagina", "perPagina");
  }

  @Test
  void getToepassingManyMistakesIs400WithAllOfThem() {
    JsonNode problem = assertProblem(get(API + "/toepassing?taak=x&leeftijd=oud&oordeel=x&onzin=1&situatie=crisis&situatieNiet=crisis"), 400);
    assertThat(problem.path("fouten").valueStream().map(f -> f.path("parameter").asString()))
        .containsExactlyInAnyOrder("onzin", "taak", "leeftijd", "oordeel", "situatieNiet");
  }

  Stream<Operation> allOperations() {
    return operations().stream();
  }

  @ParameterizedTest
  @MethodSource("gets")
  void everyOperationRefusesUnknownParameters(Operation operation) {
    JsonNode fout = assertProblem(get(operation.example() + "?zzz=1"), 400).path("fouten").path(0);
    assertThat(fout.path("parameter").asString()).isEqualTo("zzz");
  }

  @ParameterizedTest
  @MethodSource("gets")
  void everyParameterRefusesNonsense(Operation operation) {
    operation.queryParameters()
        .map(parameter -> parameter.path("name").asString())
        .forEach(
            naam ->
                NONSENSE.forEach(
                    value -> {
                      var response = get(operation.example() + "?" + naam + "=" + encode(value));
                      if (FREE.contains(naam)) {
                        assertThat(response.statusCode()).isEqualTo(value.length() > 200 ? 400 : 200);
                      } else {
                        JsonNode fouten = assertProblem(response, 400).path("fouten");
                        assertThat(fouten.path(0).path("parameter").asString()).isEqualTo(naam);
                      }
                    }));
  }

  @ParameterizedTest
  @MethodSource("gets")
  void everyPathVariableRefusesNonsense(Operation operation) {
    if (operation.path().contains("{")) {
      NONSENSE.stream()
          .filter(value -> !value.contains("/") && !value.contains("\u0000"))
          .forEach(
              value ->
                  assertProblem(get(API + operation.path().replaceAll("\\{[a-z]+}", java.util.regex.Matcher.quoteReplacement(encode(value).replace("+", "%20")))), 404));
    }
  }

  @Test
  void postEveryParameterRefusesNonsense() {
    JsonNode properties =
        operations().stream().filter(o -> o.method().equals("POST")).findFirst().orElseThrow()
            .json().path("requestBody").path("content").path("application/json").path("schema").path("properties");
    for (String naam : properties.propertyNames()) {
      for (String value : List.of("\"onzin\"", "[\"onzin\"]", "-1", "1.5", "true", "{}", "{\"a\":[]}", "[[1]]", "[null,\"x\"]", "1e400")) {
        JsonNode fouten = assertProblem(post(API + "/toepassing", "{\"" + naam + "\":" + value + "}"), 400).path("fouten");
        assertThat(fouten.path(0).path("parameter").asString()).isEqualTo(naam);
      }
    }
  }

  @Test
  void postMalformedJsonIs400WithPlace() {
    JsonNode problem = assertProblem(post(API + "/toepassing", "{\"taak\": [\"toegang-jeugd\"],\n \"leeftijd\" 14}"), 400);
    assertThat(problem.path("detail").asString()).contains("regel 2, kolom 13");
  }

  @Test
  void postBodyThatIsNoObjectIs400() {
    for (String body : List.of("", "[]", "14", "\"x\"", "null", "{} {}", "{\"taak\":\"x\",\"taak\":\"y\"}", "[".repeat(60_000), "{\"a\":".repeat(10_000))) {
      assertProblem(post(API + "/toepassing", body), 400);
    }
  }

  @Test
  void postDeepOrHugeJsonIs400() {
    String deep = "[".repeat(2000) + "]".repeat(2000);
    for (String body : List.of("{\"taak\":" + deep + "}", "{\"leeftijd\":" + "9".repeat(5000) + "}", "{\"" + "a".repeat(60_000) + "\":1}")) {
      assertProblem(post(API + "/toepassing", body), 400);
    }
    JsonNode many = assertProblem(post(API + "/toepassing", IntStream.range(0, 4000).mapToObj(i -> "\"k" + i + "\":1").collect(Collectors.joining(",", "{", "}"))), 400);
    assertThat(many.path("detail").asString()).contains("4000");
    assertThat(many.path("fouten").size()).isEqualTo(20);
  }

  /** JSON is UTF-8, whatever a parser would make of other bytes. */
  @Test
  void postInAnotherCharsetIs400() {
    String body = "{\"leeftijd\":14}";
    for (Charset charset : List.of(UTF_16, UTF_16LE, UTF_16BE, Charset.forName("UTF-32"))) {
      assertProblem(postBytes(body.getBytes(charset)), 400);
    }
    assertThat(assertProblem(postBytes("{\"taak\":\"é\"}".getBytes(ISO_8859_1)), 400).path("detail").asString()).contains("UTF-8");
    assertThat(postBytes(("\uFEFF" + body).getBytes(UTF_8)).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> postBytes(byte[] body, String... headers) {
    String[] all = Stream.concat(Stream.of("Content-Type", "application/json"), Stream.of(headers)).toArray(String[]::new);
    return exchange("POST", API + "/toepassing", BodyPublishers.ofByteArray(body), all);
  }

  @Test
  void postOfPackedContentIs415() {
    assertProblem(postBytes("{}".getBytes(UTF_8), "Content-Encoding", "gzip"), 415);
  }

  @Test
  void postThatDoesNotFitItsHeadersIs400() throws IOException {
    String post = "POST /api/v1/toepassing HTTP/1.1";
    assertRawProblem(raw(post, "Content-Type: application/json", "Transfer-Encoding: chunked", "", "zz"), 400);
    assertRawProblem(raw(post, "Content-Type: application/json", "Transfer-Encoding: onzin"), 400);
    assertRawProblem(raw(post, "Content-Type: application/json", "Content-Length: -5"), 400);
  }

  @Test
  void getInAnotherHttpIsRefused() throws IOException {
    assertRawProblem(raw("GET /api/v1/begrippen HTTP/9.9"), 400);
    assertRawProblem(raw("CONNECT localhost:80 HTTP/1.1"), 400);
    assertRawProblem(raw("GET http://elders.voorbeeld/api/v1/begrippen HTTP/1.1"), 400);
    assertThat(raw("GET /api/v1/begrippen HTTP/1.1", "X-HTTP-Method-Override: DELETE")).startsWith("HTTP/1.1 200");
  }

  /** Neither an answer nor a link can be bent by what pretends to be a proxy. */
  @ParameterizedTest
  @ValueSource(strings = {"X-Forwarded-Host: a b\"><x", "X-Forwarded-Port: abc", "X-Forwarded-Port: 99999999", "X-Forwarded-Proto: javascript", "Forwarded: host=\"[::;proto=?", "X-Forwarded-Prefix: /a/../..//%zz"})
  void getWithAnAbsurdForwardedHeaderIsAnswered(String header) throws IOException {
    assertThat(raw("GET /wijzigingen.atom HTTP/1.1", header)).startsWith("HTTP/1.1 200").contains("rel=\"self\" href=\"http://localhost");
  }

  @Test
  void getLinkedDataWithAnUnknownParameterOrFormIs400() {
    for (String path : List.of("/id/normen/jeugdwet/4.1.3", "/doc/normen/jeugdwet/4.1.3", "/doc/normen/jeugdwet/4.1.3.ttl", "/def", "/prefixes", "/shapes", "/graph/data/changes/2026", "/doc/uitleg/jeugdwet/4.1.3")) {
      JsonNode fouten = assertProblem(get(path + "?zzz=1&formaat=onzin"), 400).path("fouten");
      assertThat(fouten.valueStream().map(f -> f.path("parameter").asString())).as(path).containsExactlyInAnyOrder("zzz", "formaat");
    }
    assertProblem(get("/context/v1.jsonld?zzz=1"), 400);
  }

  @Test
  void getDoubledParameterThatCountsOnceIs400() {
    for (String query : List.of("pagina=1&pagina=2", "perPagina=1&perPagina=2", "formaat=csv&formaat=json", "bom=ja&bom=nee", "scheiding=tab&scheiding=komma")) {
      assertProblem(get(API + "/begrippen?" + query), 400);
    }
  }

  @Test
  void postTooLargeBodyIs413() {
    assertProblem(post(API + "/toepassing", "{\"taak\":\"" + "a".repeat(70_000) + "\"}"), 413);
  }

  @Test
  void postOtherThanJsonIs415() {
    for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "application/xml", "onzin", "application/json;charset=iso-8859-1", "application/json;charset=bestaatniet")) {
      assertProblem(send("POST", API + "/toepassing", "{}", "Content-Type", type), 415);
    }
    assertProblem(send("POST", API + "/toepassing", "{}"), 415);
  }

  @ParameterizedTest
  @MethodSource("allOperations")
  void everyOperationRefusesOtherForms(Operation operation) {
    for (String accept : List.of("image/png", "application/xml", "onzin", "text/html")) {
      assertProblem(send(operation.method(), operation.example(), operation.method().equals("POST") ? "{}" : null,
          "Accept", accept, "Content-Type", "application/json"), 406);
    }
  }

  @ParameterizedTest
  @MethodSource("gets")
  void everyOperationRefusesOtherMethods(Operation operation) {
    for (String method : List.of("PUT", "DELETE", "PATCH", "POST")) {
      if (!(method.equals("POST") && operation.path().equals("/toepassing"))) {
        var response = send(method, operation.example(), "{}", "Content-Type", "application/json");
        assertProblem(response, 405);
        assertThat(response.headers().firstValue("Allow").orElseThrow()).contains("GET");
      }
    }
  }

  @Test
  void getBadlyEncodedQueryIs400WithPlace() throws IOException {
    assertThat(raw("GET /api/v1/normen?q=%zz HTTP/1.1")).startsWith("HTTP/1.1 400").contains("\"parameter\":\"q\"");
    assertThat(raw("GET /api/v1/normen?q=%ff HTTP/1.1")).matches("(?s)HTTP/1.1 (200|400).*");
  }

  @Test
  void getUnreadableAddressIsRefused() throws IOException {
    for (String line : List.of("GET /api/v1/%zz HTTP/1.1", "GET /api/v1/a%2Fb HTTP/1.1", "GET /api/v1/{} HTTP/1.1", "GET /api/v1/normen?q=\u0001 HTTP/1.1", "onzin")) {
      assertRawProblem(raw(line), 400);
    }
    assertThat(raw("GET /api/v1/../../etc/passwd HTTP/1.1")).matches("(?s)HTTP/1.1 (400|404).*");
    assertThat(raw("ONZIN /api/v1/normen HTTP/1.1")).startsWith("HTTP/1.1 405");
  }

  /** What the container refuses is said as everything else. */
  private static void assertRawProblem(String answer, int status) {
    assertThat(answer).startsWith("HTTP/1.1 " + status).contains("API-Version: ", "application/problem+json", "\"status\":" + status, "\"title\":", "\"detail\":");
  }

  @Test
  void getTooLongAddressIs414() throws IOException {
    assertProblem(get(API + "/normen?q=" + "a".repeat(17_000)), 414);
    assertProblem(get("/id/" + "a".repeat(17_000)), 414);
    assertRawProblem(raw("GET /api/v1/normen?q=" + "a".repeat(120_000) + " HTTP/1.1"), 414);
  }

  @Test
  void getTooLongHeadersIs431() throws IOException {
    assertRawProblem(raw("GET /api/v1/begrippen HTTP/1.1", "X-Onzin: " + "a".repeat(120_000)), 431);
  }

  @Test
  void postDoubledContentTypeIs400() throws IOException {
    assertRawProblem(
        raw("POST /api/v1/toepassing HTTP/1.1", "Content-Type: application/json", "Content-Type: text/plain", "Content-Length: 0"), 400);
  }

  @Test
  void getDoubledHostOrLengthIs400() throws IOException {
    assertRawProblem(raw("GET /api/v1/begrippen HTTP/1.1", "Host: twee"), 400);
    assertRawProblem(raw("POST /api/v1/toepassing HTTP/1.1", "Content-Type: application/json", "Content-Length: 2", "Content-Length: 3"), 400);
  }

  /** There are no parts to be had: the whole comes, and says so. */
  @Test
  void getAbsurdRangeIsTheWhole() {
    for (String range : List.of("bytes=999999999999-", "bytes=-1", "bytes=5-2", "onzin", "bytes=0-0,0-0,0-0,0-0")) {
      var response = get(API + "/begrippen", "Range", range);
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("Accept-Ranges")).hasValue("none");
      assertThat(response.body()).isEqualTo(get(API + "/begrippen").body());
    }
  }

  @Test
  void getNegativeOrAbsurdPageIs400() {
    for (String pagina : List.of("-1", "0", "1.5", "1e3", "99999999999999999999", "1,2", "١")) {
      assertProblem(get(API + "/begrippen?pagina=" + encode(pagina)), 400);
      assertProblem(get(API + "/begrippen?perPagina=" + encode(pagina)), 400);
    }
  }

  @Test
  void getUnknownFormIs400NamingTheForms() {
    for (String formaat : List.of("onzin", "ttl", "atom")) {
      JsonNode fout = assertProblem(get(API + "/normen?formaat=" + formaat), 400).path("fouten").path(0);
      assertThat(fout.path("parameter").asString()).isEqualTo("formaat");
      assertThat(fout.path("toegestaan").valueStream().map(v -> v.asString())).containsExactly("json", "csv", "xlsx");
    }
  }

  @Test
  void getTooManyParametersIs400() {
    StringBuilder query = new StringBuilder("?");
    for (int i = 0; i < 1100; i++) {
      query.append("a=&");
    }
    assertProblem(get(API + "/normen" + query), 400);
    assertProblem(get(API + "/normen?fase=" + String.join("&fase=", java.util.Collections.nCopies(300, "x") )), 400);
  }

  @Test
  void getWithDoubledHeadersIsAnswered() throws IOException {
    assertThat(raw("GET /api/v1/begrippen HTTP/1.1", "Accept: text/csv", "Accept: application/json", "If-None-Match: onzin", "If-None-Match: \"x"))
        .startsWith("HTTP/1.1 200");
  }
}
