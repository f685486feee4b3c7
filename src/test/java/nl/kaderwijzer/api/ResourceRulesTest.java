package nl.kaderwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** NL API Design Rules, resources: names of paths, parameters and keys. The names of the tests are the ids of the rules. */
class ResourceRulesTest extends ApiTest {

  /** Resources that no collection holds, and adjectives that say which part of a collection. */
  private static final Set<String> SINGULAR = Set.of("toepassing", "watals", "matrix", "vereenvoudiging", "afgeleid", "onbepaald");

  private Stream<String> segments() {
    return operations().stream().flatMap(o -> Stream.of(o.path().split("/"))).filter(s -> !s.isEmpty() && !s.startsWith("{")).distinct();
  }

  @Test
  @DisplayName("/core/naming-resources /core/naming-collections: collections are plural nouns")
  void namingCollections() {
    assertThat(segments()).isNotEmpty().allMatch(segment -> SINGULAR.contains(segment) || segment.matches("[a-z-]+(en|s)"));
    assertThat(segments()).doesNotContain("zoek", "haal-op", "get", "list");
  }

  @Test
  @DisplayName("/core/no-trailing-slash: a trailing slash is 404 and no redirect")
  void noTrailingSlash() {
    operations().forEach(operation -> {
      assertThat(operation.path()).doesNotEndWith("/");
      assertProblem(get(operation.example() + "/"), 404);
    });
    for (String path : List.of("/doc/normen/jeugdwet/4.1.3/", "/id/normen/jeugdwet/4.1.3/", "/def/", "/wijzigingen.atom/", API + "/openapi.json/")) {
      assertProblem(get(path), 404);
    }
  }

  @Test
  @DisplayName("/core/path-segments-kebab-case")
  void pathSegmentsKebabCase() {
    operations().forEach(operation -> assertThat(operation.path())
        .matches("(\\/|(\\/_[a-z0-9]+|\\/(([a-z0-9\\-]+|\\{[^}]+})(\\/([a-z0-9\\-\\.]+|\\{[^}]+}))*)(\\/_[a-z]+)?)\\/?)"));
    assertThat(segments()).allMatch(segment -> segment.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  @DisplayName("/core/query-keys-camel-case")
  void queryKeysCamelCase() {
    assertThat(operations().stream().flatMap(Operation::queryParameters).map(p -> p.path("name").asString()))
        .isNotEmpty().allMatch(name -> name.matches("[a-z][a-z\\d]*([A-Z][a-z\\d]*)*"));
  }

  @Test
  @DisplayName("/core/interface-language and lower camel case of keys; schemas in Pascal case")
  void keysAreLowerCamelCase() {
    JsonNode schemas = json(get(API + "/openapi.json")).path("components").path("schemas");
    assertThat(schemas.propertyNames()).allMatch(name -> name.matches("([A-Z][a-z]+)+"));
    schemas.forEach(schema -> assertThat(schema.path("properties").propertyNames()).allMatch(key -> key.matches("[a-z][a-z\\d]*([A-Z][a-z\\d]*)*")));
  }

  @Test
  @DisplayName("/core/hide-implementation: no header tells what the service is made of")
  void hideImplementation() {
    for (String path : List.of(API + "/normen", API + "/onzin", API + "/openapi.json")) {
      assertThat(get(path).headers().map().keySet().stream().map(String::toLowerCase)).doesNotContain("server", "x-powered-by");
    }
    assertThat(get(API + "/openapi.json").body()).doesNotContainIgnoringCase("spring").doesNotContainIgnoringCase("tomcat").doesNotContainIgnoringCase("jena");
  }

  @Test
  @DisplayName("/core/nested-child /core/resource-operations: the norms of an instrument are below it; an operation is a resource")
  void nestedChild() {
    assertThat(operations().stream().map(Operation::path)).contains("/instrumenten/{slug}/normen", "/normen/{instrument}/{plaats}", "/toepassing");
  }
}
