package nl.kaderwijzer.api.applicability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kaderwijzer.api.ApiTest;
import nl.kaderwijzer.applicability.Oordeel;
import nl.kaderwijzer.applicability.ProfielLezer;
import nl.kaderwijzer.applicability.Toepassing;
import nl.kaderwijzer.applicability.Uitkomst;
import nl.kaderwijzer.graph.Derived;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ToepassingTest extends ApiTest {

  private static final String QUESTION =
      "?taak=toegang-jeugd&taak=jeugdhulp-zelf&leeftijd=14&situatie=vermoeden-kindermishandeling&situatieNiet=klacht&peildatum=2026-11-22";
  private static final String BODY =
      """
      {"taak": ["toegang-jeugd", "jeugdhulp-zelf"], "leeftijd": 14, "situatie": "vermoeden-kindermishandeling",
       "situatieNiet": ["klacht"], "peildatum": "2026-11-22"}""";

  @Autowired private Derived<Toepassing> toepassing;

  @Test
  void getGivesEveryNormTheVerdictOfJava() {
    Map<String, List<String>> invoer =
        Map.of(
            "taak", List.of("toegang-jeugd", "jeugdhulp-zelf"),
            "leeftijd", List.of("14"),
            "situatie", List.of("vermoeden-kindermishandeling"),
            "situatieNiet", List.of("klacht"),
            "peildatum", List.of("2026-11-22"));
    Uitkomst uitkomst = toepassing.get().beoordeel(ProfielLezer.lees(catalogue.get(), invoer, LocalDate.EPOCH));
    Map<String, String> expected = new TreeMap<>();
    uitkomst.oordelen().forEach((norm, oordeel) -> expected.put(norm.toString(), oordeel.slug()));
    JsonNode answer = json(get(API + "/toepassing" + QUESTION));
    Map<String, String> given =
        answer.path("resultaten").valueStream()
            .collect(Collectors.toMap(r -> r.path("norm").asString(), r -> r.path("oordeel").asString(), (a, b) -> a + b, TreeMap::new));
    assertThat(given).isEqualTo(expected);
    assertThat(answer.path("aantallen").path("vanToepassing").asInt()).isEqualTo(uitkomst.aantallen().get(Oordeel.VAN_TOEPASSING));
    assertThat(answer.path("peildatum").asString()).isEqualTo("2026-11-22");
    assertThat(answer.path("datasetVersie").asString()).isEqualTo(catalogue.get().version());
    assertThat(answer.path("volgendeVraag").path("beslist").asInt()).isPositive();
  }

  @Test
  void postOfTheSameIsTheSame() {
    assertThat(json(post(API + "/toepassing", BODY))).isEqualTo(json(get(API + "/toepassing" + QUESTION)));
  }

  @Test
  void everyVerdictExplainsItself() {
    JsonNode answer = json(get(API + "/toepassing" + QUESTION));
    for (JsonNode result : answer.path("resultaten")) {
      assertThat(result.path("uitleg").valueStream()).as(result.toString()).isNotEmpty()
          .allMatch(step -> step.path("uitkomst").equals(result.path("oordeel")) && !step.path("tekst").asString().isBlank());
      assertThat(result.path("bron").has("adres") || result.path("controle").asString().equals("niet-gezien")).as(result.toString()).isTrue();
      boolean open = result.path("openKenmerken").size() > 0;
      assertThat(open && !result.path("oordeel").asString().equals("mogelijk")).isFalse();
    }
    assertThat(answer.path("resultaten").valueStream()).anyMatch(r -> r.path("zodra").path(0).path("slug").asString("").equals("klacht"));
    assertThat(answer.path("resultaten").valueStream()).anyMatch(r -> r.path("grondslag").size() > 1);
  }

  @Test
  void getWithFiltersGivesOnlyThoseAndCountsAll() {
    JsonNode all = json(get(API + "/toepassing" + QUESTION));
    JsonNode some = json(get(API + "/toepassing" + QUESTION + "&oordeel=van-toepassing&instrument=jeugdwet&fase=plan"));
    assertThat(some.path("aantallen")).isEqualTo(all.path("aantallen"));
    assertThat(some.path("resultaten").valueStream())
        .isNotEmpty()
        .allMatch(r -> r.path("oordeel").asString().equals("van-toepassing") && r.path("instrument").asString().equals("jeugdwet"));
  }

  @Test
  void getWithNothingAnsweredLeavesOpenWhatTheTeamDoes() {
    assertThat(json(get(API + "/toepassing")).path("aantallen").path("mogelijk").asInt()).isPositive();
    assertThat(json(post(API + "/toepassing", "{}"))).isEqualTo(json(get(API + "/toepassing")));
  }

  @Test
  void getWithWeetNietSaysSo() {
    JsonNode answer = json(get(API + "/toepassing?taak=jeugdhulp-zelf&weetNiet=crisis&oordeel=mogelijk"));
    assertThat(answer.path("resultaten").valueStream().flatMap(r -> r.path("openKenmerken").valueStream()))
        .anyMatch(open -> open.path("waarde").asString("").equals("crisis") && open.path("weetNiet").asBoolean());
  }
}
