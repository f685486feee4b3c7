package nl.kaderwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** NL API Design Rules, date and time. There are days here and no moments, so there is no time zone to convert. */
class DateRulesTest extends ApiTest {

  /** What we know of a source is written as its maker wrote it, also when that looks like a day. */
  private static final List<String> AS_WRITTEN = List.of("versie", "standaard");

  private Map<String, JsonNode> properties() {
    Map<String, JsonNode> all = new TreeMap<>();
    json(get(API + "/openapi.json")).path("components").path("schemas").propertyStream()
        .forEach(s -> s.getValue().path("properties").propertyStream().forEach(p -> all.put(s.getKey() + "." + p.getKey(), p.getValue())));
    return all;
  }

  @Test
  @DisplayName("/core/date-time/format: every value that is a day is documented as one")
  void format() {
    List<String> wrong = new ArrayList<>();
    for (Operation operation : gets().toList()) {
      collect(operation.path(), json(get(operation.example() + (operation.isList() ? "?perPagina=200" : ""))), wrong);
    }
    Map<String, JsonNode> properties = properties();
    assertThat(properties.entrySet()).filteredOn(p -> p.getValue().path("format").asString("").equals("date"))
        .extracting(Map.Entry::getKey)
        .contains("GeldigheidView.peildatum", "GeldigheidView.inwerking", "WijzigingView.datum", "ToepassingView.peildatum");
    List<String> documented =
        properties.entrySet().stream().filter(p -> p.getValue().path("format").asString("").equals("date")).map(p -> p.getKey().replaceFirst(".*\\.", "")).toList();
    assertThat(wrong).allMatch(name -> documented.contains(name) || AS_WRITTEN.contains(name));
  }

  /** Collects the names of keys whose value looks like a day or a moment. */
  private static void collect(String name, JsonNode node, List<String> found) {
    if (node.isString() && node.asString().matches("\\d{4}-\\d{2}-\\d{2}")) {
      found.add(name);
    }
    assertThat(node.isString() && node.asString().matches("\\d{4}-\\d{2}-\\d{2}T.*")).as(name).isFalse();
    node.propertyStream().forEach(p -> collect(p.getKey(), p.getValue(), found));
    if (node.isArray()) {
      node.forEach(one -> collect(name, one, found));
    }
  }

  @Test
  @DisplayName("/core/date-time/timezone /core/date-time/date-omit-time-portion: no date-time, no time; a day with a time is refused")
  void timezone() {
    assertThat(properties().values()).noneMatch(p -> p.path("format").asString("").matches("date-time.*|time.*"));
    gets().flatMap(Operation::queryParameters)
        .filter(p -> List.of("peildatum", "sinds").contains(p.path("name").asString()))
        .forEach(p -> assertThat(p.path("schema").path("format").asString()).isEqualTo("date"));
    assertProblem(get(API + "/normen?peildatum=2026-01-01T00:00:00%2B01:00"), 400);
  }

  @Test
  @DisplayName("/core/date-time/timezone: the moments of the feed are in UTC")
  void feedIsInUtc() {
    assertThat(get("/wijzigingen.atom").body()).contains("Z</updated>").doesNotContainPattern("<updated>[^<]*[^Z]</updated>");
  }
}
