package nl.kaderwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kaderwijzer.applicability.ProfielLezer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springdoc.core.service.OpenAPIService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

class OpenApiTest extends ApiTest {

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  @Autowired private OpenAPIService documents;

  private JsonNode document() {
    return json(get(API + "/openapi.json"));
  }

  @Test
  void documentIsOpenApi31WithAllThatTheRulesAsk() {
    JsonNode document = document();
    assertThat(document.path("openapi").asString()).startsWith("3.1.");
    JsonNode info = document.path("info");
    assertThat(List.of("title", "description", "version", "contact", "license")).allMatch(info::has);
    assertThat(info.path("version").asString()).matches("\\d+\\.\\d+\\.\\d+");
    assertThat(document.path("servers").path(0).path("url").asString()).isEqualTo("/api/v1");
  }

  /** As for new data: then the values of parameters may be others. */
  @Test
  void documentMadeAgainIsTheSame() {
    JsonNode before = document();
    documents.setCachedOpenAPI(null, Locale.getDefault());
    assertThat(document()).isEqualTo(before);
  }

  @Test
  void documentNamesEveryOperation() {
    Set<String> served =
        mappings.getHandlerMethods().entrySet().stream()
            .filter(e -> e.getValue().getBeanType().getPackageName().startsWith("nl.kaderwijzer.api"))
            .flatMap(
                e ->
                    e.getKey().getPatternValues().stream()
                        .filter(path -> path.startsWith(API))
                        .flatMap(path -> e.getKey().getMethodsCondition().getMethods().stream().map(m -> m + " " + path.substring(API.length()))))
            .collect(Collectors.toSet());
    assertThat(served).hasSizeGreaterThan(10);
    assertThat(operations().stream().map(Operation::toString)).containsExactlyInAnyOrderElementsOf(served);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyOperationDescribesItself(Operation operation) {
    JsonNode json = operation.json();
    assertThat(json.path("summary").asString()).isNotBlank();
    assertThat(json.path("description").asString()).matches(".*[.?]");
    assertThat(json.path("responses").propertyNames()).contains("200", "400", "406");
    json.path("parameters").forEach(parameter -> assertThat(parameter.path("description").asString()).as(parameter.toString()).matches(".*[.?]"));
    JsonNode ok = json.path("responses").path("200").path("content").path("application/json").path("schema");
    assertThat(ok.path("$ref").asString()).startsWith("#/components/schemas/");
  }

  @Test
  void operationIdsAreUnique() {
    assertThat(operations().stream().map(o -> o.json().path("operationId").asString()))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z][A-Za-z]*"));
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    JsonNode document = document();
    List<String> references = new ArrayList<>();
    collect(document, references);
    assertThat(references).isNotEmpty();
    for (String reference : references) {
      assertThat(reference).startsWith("#/");
      assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
  }

  private static void collect(JsonNode node, List<String> references) {
    if (node.has("$ref")) {
      references.add(node.path("$ref").asString());
    }
    node.forEach(child -> collect(child, references));
  }

  @Test
  void toepassingTakesTheProfileAndItsFilters() {
    Operation get = operations().stream().filter(o -> o.toString().equals("GET /toepassing")).findFirst().orElseThrow();
    List<String> names = get.queryParameters().map(p -> p.path("name").asString()).toList();
    assertThat(names).containsAll(ProfielLezer.PARAMETERS);
    assertThat(names).hasSize(ProfielLezer.PARAMETERS.size() + 7).contains("onderwerp", "fase", "oordeel", "instrument");
    JsonNode body =
        operations().stream().filter(o -> o.toString().equals("POST /toepassing")).findFirst().orElseThrow()
            .json().path("requestBody").path("content").path("application/json").path("schema");
    assertThat(body.path("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(names);
  }
}
