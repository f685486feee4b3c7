package nl.kaderwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document is true: its examples are sent, and what comes back, right or wrong, is what the document says. */
class ExamplesTest extends ApiTest {

  private Document document;

  @BeforeAll
  void readDocument() {
    document = new Document(json(get(API + "/openapi.json")));
  }

  Stream<Operation> all() {
    return operations().stream();
  }

  private JsonNode ok(Operation operation) {
    return operation.json().path("responses").path("200");
  }

  private void assertAsDocumented(Operation operation, HttpResponse<String> response) {
    JsonNode responses = operation.json().path("responses");
    String status = String.valueOf(response.statusCode());
    assertThat(responses.has(status)).as("%s %s is documented", operation, status).isTrue();
    JsonNode documented = document.resolved(responses.path(status));
    String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    assertThat(documented.path("content").propertyNames()).as(operation.toString()).contains(type);
    documented.path("headers").propertyNames().stream()
        .filter(name -> !name.equals("Link") || operation.isList())
        .filter(name -> !name.equals("ETag") || operation.method().equals("GET"))
        .forEach(name -> assertThat(response.headers().firstValue(name)).as(name).isPresent());
    if (type.endsWith("json") && !type.contains("ld+json")) {
      assertThat(document.errors(documented.path("content").path(type).path("schema"), json(response)))
          .as("%s %s", operation, response.uri()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void answerOfTheExampleIsTheOneShown(Operation operation) {
    JsonNode shown = ok(operation).path("content").path("application/json").path("example");
    assertThat(shown.isObject()).isTrue();
    assertThat(document.errors(ok(operation).path("content").path("application/json").path("schema"), shown)).isEmpty();
    HttpResponse<String> response =
        operation.method().equals("POST") ? post(operation.example(), body(operation).toString()) : get(operation.json().path("x-voorbeeld").asString());
    assertAsDocumented(operation, response);
    assertThat(zonderDag(json(response))).isEqualTo(zonderDag(shown));
    if (shown.has("resultaten")) {
      assertThat(shown.path("resultaten").valueStream()).as("the example has results").isNotEmpty();
    }
  }

  /** The document is made once; it can be the next day by the time of the answer. */
  private static String zonderDag(JsonNode answer) {
    return answer.toString().replaceAll("\"peildatum\":\"[0-9-]{10}\"", "\"peildatum\":\"\"");
  }

  private JsonNode body(Operation operation) {
    return operation.json().path("requestBody").path("content").path("application/json").path("example");
  }

  @Test
  void bodyOfTheExampleFitsItsSchema() {
    Operation post = all().filter(o -> o.method().equals("POST")).findFirst().orElseThrow();
    JsonNode schema = post.json().path("requestBody").path("content").path("application/json").path("schema");
    assertThat(body(post).propertyNames()).contains("taak", "leeftijd", "situatie");
    assertThat(document.errors(schema, body(post))).isEmpty();
    assertThat(document.errors(schema, JsonMapper.shared().readTree("{\"onzin\": 1}"))).isNotEmpty();
  }

  /** Each parameter by itself, with the value that the document shows. */
  @ParameterizedTest
  @MethodSource("gets")
  void everyExampleOfAParameterIsAnswered(Operation operation) {
    operation.queryParameters()
        .forEach(
            parameter -> {
              JsonNode example = parameter.path("example");
              assertThat(document.errors(parameter.path("schema"), example)).as(parameter.toString()).isEmpty();
              String query =
                  (example.isArray() ? example.valueStream() : Stream.of(example))
                      .map(value -> parameter.path("name").asString() + "=" + encode(value.asString()))
                      .collect(Collectors.joining("&"));
              assertAsDocumented(operation, get(operation.example() + "?" + query));
            });
  }

  /** Every form that an answer can have. */
  @ParameterizedTest
  @MethodSource("gets")
  void everyFormIsAnswered(Operation operation) {
    for (String type : ok(operation).path("content").propertyNames()) {
      HttpResponse<String> response = get(operation.example(), "Accept", type);
      assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
      assertAsDocumented(operation, response);
    }
    if (ok(operation).path("content").size() == 1) {
      return;
    }
    JsonNode formaat = operation.queryParameters().filter(p -> p.path("name").asString().equals("formaat")).findFirst().orElseThrow();
    assertThat(formaat.path("schema").path("enum").size()).isEqualTo(ok(operation).path("content").size());
    formaat.path("schema").path("enum").forEach(
        value -> assertAsDocumented(operation, get(operation.example() + "?formaat=" + value.asString(), "Accept", "image/png")));
  }

  /** Every error that the document names, provoked. */
  @ParameterizedTest
  @MethodSource("all")
  void everyErrorIsAsDocumented(Operation operation) {
    boolean post = operation.method().equals("POST");
    for (String status : operation.json().path("responses").propertyNames()) {
      HttpResponse<String> response =
          switch (status) {
            case "400" -> post ? post(operation.example(), "{\"onzin\":1}") : get(operation.example() + "?onzin=1");
            case "404" -> get(operation.example().replaceFirst("[^/]+(/normen)?$", "bestaat-niet$1"));
            case "406" -> send(operation.method(), operation.example(), post ? "{}" : null, "Accept", "image/png", "Content-Type", "application/json");
            case "413" -> post(operation.example(), " ".repeat(70_000));
            case "414" -> send(operation.method(), operation.example() + "?q=" + "a".repeat(17_000), post ? "{}" : null, "Content-Type", "application/json");
            case "415" -> send("POST", operation.example(), "{}", "Content-Type", "text/plain");
            default -> null;
          };
      if (response != null) {
        assertProblem(response, Integer.parseInt(status));
        assertAsDocumented(operation, response);
      }
    }
  }

  @Test
  void everyErrorHasAnExampleThatFits() {
    JsonNode responses = document.json().path("components").path("responses");
    assertThat(responses.propertyNames()).contains("400", "404", "406", "410", "413", "414", "415", "304", "default");
    responses.propertyStream().filter(r -> r.getKey().matches("4\\d\\d")).forEach(response -> {
      JsonNode content = response.getValue().path("content").path("application/problem+json");
      assertThat(content.path("example").path("status").asString()).isEqualTo(response.getKey());
      assertThat(document.errors(content.path("schema"), content.path("example"))).isEmpty();
    });
  }

  /** The validator sees what is wrong: otherwise the tests above say nothing. */
  @Test
  void aWrongAnswerIsSeen() {
    JsonNode schema = JsonMapper.shared().readTree("{\"$ref\":\"#/components/schemas/Verwijzing\"}");
    assertThat(document.errors(schema, JsonMapper.shared().readTree("{\"slug\":\"a\",\"naam\":\"b\"}"))).isEmpty();
    for (String wrong : List.of("{\"slug\":\"a\"}", "{\"slug\":1,\"naam\":\"b\"}", "{\"slug\":\"a\",\"naam\":\"b\",\"meer\":1}", "[]")) {
      assertThat(document.errors(schema, JsonMapper.shared().readTree(wrong))).as(wrong).isNotEmpty();
    }
    JsonNode dates = JsonMapper.shared().readTree("{\"$ref\":\"#/components/schemas/GeldigheidView\"}");
    for (String day : List.of("2026-01-31", "2026-13-45")) {
      JsonNode value = JsonMapper.shared().readTree("{\"peildatum\":\"" + day + "\",\"toestand\":{\"slug\":\"a\",\"naam\":\"b\"}}");
      assertThat(document.errors(dates, value).isEmpty()).as(day).isEqualTo(day.equals("2026-01-31"));
    }
  }
}
