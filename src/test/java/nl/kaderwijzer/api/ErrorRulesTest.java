package nl.kaderwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** NL API Design Rules, error handling. What each wrong input gives is in {@link BadInputTest}. */
class ErrorRulesTest extends ApiTest {

  @ParameterizedTest
  @CsvSource({"GET, /normen?onzin=1, 400", "GET, /normen/jeugdwet/onzin, 404", "GET, /onzin, 404", "PUT, /normen, 405", "GET, /instrumenten/basisfuncties-lokale-teams, 410", "POST, /toepassing, 415"})
  @DisplayName("/core/error-handling/problem-details /core/http-response-code")
  void problemDetails(String method, String path, int status) {
    assertProblem(send(method, API + path, null), status);
  }

  @Test
  @DisplayName("/core/error-handling/invalid-input: every operation documents 400")
  void invalidInput() {
    assertThat(operations()).allMatch(operation -> operation.json().path("responses").has("400"));
    JsonNode problem = json(get(API + "/openapi.json")).path("components").path("schemas").path("Problem");
    assertThat(problem.path("required").valueStream().map(JsonNode::asString)).contains("status", "title", "detail");
  }

  @Test
  @DisplayName("/core/error-handling/all-errors: all of them at once")
  void allErrors() {
    assertThat(assertProblem(get(API + "/normen?fase=x&peildatum=x&pagina=x&formaat=x&scheiding=x&onzin=x"), 400).path("fouten").size()).isEqualTo(6);
  }
}
