package nl.kaderwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class PagingTest extends ApiTest {

  @ParameterizedTest
  @MethodSource("lists")
  void everyListPagesToTheEndWithoutDoubles(Operation list) {
    int aantal = json(get(list.example() + "?perPagina=1")).path("aantal").asInt();
    assertThat(aantal).isPositive();
    int perPagina = Math.min(5000, aantal / 3 + 1);
    List<String> seen = new ArrayList<>();
    String next = list.example() + "?perPagina=" + perPagina;
    while (next != null) {
      HttpResponse<String> response = get(next);
      JsonNode page = json(response);
      assertThat(page.path("aantal").asInt()).isEqualTo(aantal);
      assertThat(page.path("resultaten").size()).isBetween(1, perPagina);
      page.path("resultaten").forEach(entry -> seen.add(entry.toString()));
      next = page.has("volgende") ? page.path("volgende").asString() : null;
      String link = response.headers().firstValue("Link").orElseThrow();
      assertThat(link).contains("rel=\"first\"", "rel=\"last\"");
      assertThat(link.contains("rel=\"next\"")).isEqualTo(next != null);
      if (next != null) {
        assertThat(link).contains("<" + next + ">; rel=\"next\"");
      }
    }
    assertThat(seen).hasSize(aantal).doesNotHaveDuplicates();
  }

  @Test
  void getNextPageKeepsTheFilters() {
    String next = json(get(API + "/normen?fase=plan&q=plan%20gezin&perPagina=1")).path("volgende").asString();
    assertThat(next).isEqualTo("/api/v1/normen?fase=plan&q=plan+gezin&perPagina=1&pagina=2");
    assertThat(get(next).statusCode()).isEqualTo(200);
  }

  @Test
  void getPageAfterTheLastIsEmpty() {
    JsonNode page = json(get(API + "/begrippen?pagina=1000"));
    assertThat(page.path("resultaten").size()).isZero();
    assertThat(page.path("aantal").asInt()).isPositive();
    assertThat(page.has("volgende")).isFalse();
  }
}
