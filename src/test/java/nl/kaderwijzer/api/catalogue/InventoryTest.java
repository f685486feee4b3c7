package nl.kaderwijzer.api.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import nl.kaderwijzer.api.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class InventoryTest extends ApiTest {

  @Test
  void getInstrumentenIsTheWholeInventory() {
    assertThat(json(get(API + "/instrumenten")).path("aantal").asInt()).isEqualTo(catalogue.get().instrumenten().size());
  }

  @Test
  void getNormenLeavesHeadingsOut() {
    long normen = catalogue.get().normen().stream().filter(norm -> !norm.isHoofd()).count();
    assertThat(json(get(API + "/normen")).path("aantal").asLong()).isEqualTo(normen);
  }

  @Test
  void getNormShowsWhereItWasSeenAndWhyItBinds() {
    JsonNode norm = json(get(API + "/normen/jeugdwet/4.1.3"));
    assertThat(norm.path("slug").asString()).isEqualTo("jeugdwet/4.1.3");
    assertThat(norm.path("gezien").path(0).path("adres").asString()).startsWith("https://");
    assertThat(norm.path("controle").path("slug").asString()).isNotBlank();
    assertThat(norm.path("grondslag").path(0).path("slug").asString()).isEqualTo("jeugdwet/4.1.3");
    assertThat(norm.path("verbanden").isArray()).isTrue();
    assertThat(norm.path("voorwaarden").path(0).path("tekst").asString()).endsWith(".");
  }

  @Test
  void getNormLeavesOutWhatIsNotKnown() {
    assertThat(get(API + "/normen/jeugdwet/4.1.3").body()).doesNotContain("null");
  }

  @Test
  void getNormAsTurtleAndJsonLd() {
    HttpResponse<String> turtle = get(API + "/normen/jeugdwet/4.1.3", "Accept", "text/turtle");
    assertThat(turtle.headers().firstValue("Content-Type")).hasValue("text/turtle;charset=UTF-8");
    assertThat(turtle.body()).contains("kw:Norm");
    HttpResponse<String> jsonLd = get(API + "/instrumenten/jeugdwet", "Accept", "application/ld+json");
    assertThat(jsonLd.headers().firstValue("Content-Type")).hasValue("application/ld+json;charset=UTF-8");
    assertThat(json(jsonLd).has("@context")).isTrue();
  }

  @Test
  void getNormWithQualitiesIsTheBestOfThem() {
    String accept = "text/turtle;q=0.5, application/ld+json;q=0.9, */*;q=0.1";
    assertThat(get(API + "/normen/jeugdwet/4.1.3", "Accept", accept).headers().firstValue("Content-Type"))
        .hasValue("application/ld+json;charset=UTF-8");
  }

  @Test
  void getNormWithPeildatumBeforeItsStartIsNotInForce() {
    JsonNode norm = json(get(API + "/normen/jeugdwet/4.1.3?peildatum=2010-01-01"));
    assertThat(norm.path("geldigheid").path("toestand").path("slug").asString()).isEqualTo("nog-niet-in-werking");
  }

  @Test
  void getNormenOfInstrumentAreThoseOfTheFilter() {
    assertThat(json(get(API + "/instrumenten/jeugdwet/normen?fase=plan")))
        .isEqualTo(aPage(json(get(API + "/normen?instrument=jeugdwet&fase=plan"))));
  }

  private static JsonNode aPage(JsonNode list) {
    assertThat(list.path("aantal").asInt()).isBetween(1, 100);
    return list;
  }

  /** Every filter of every list with every value that the document allows: never more than without, and accepted. */
  @ParameterizedTest
  @MethodSource("lists")
  void everyAllowedFilterValueNarrows(Operation list) {
    int all = json(get(list.example())).path("aantal").asInt();
    list.queryParameters()
        .filter(parameter -> parameter.path("schema").path("items").has("enum"))
        .forEach(
            parameter -> {
              String naam = parameter.path("name").asString();
              Stream<JsonNode> values = parameter.path("schema").path("items").path("enum").valueStream();
              values.limit(12).forEach(value -> {
                HttpResponse<String> response = get(list.example() + "?perPagina=1&" + naam + "=" + encode(value.asString()));
                assertThat(response.statusCode()).as(naam + "=" + value).isEqualTo(200);
                // without a kind, links are only our judgements
                if (!list.path().equals("/verbanden")) {
                  assertThat(json(response).path("aantal").asInt()).isLessThanOrEqualTo(all);
                }
              });
            });
  }

  @Test
  void getOrganisatiesCanBeNarrowedToSupervisors() {
    JsonNode all = json(get(API + "/organisaties?toezichthouder=true"));
    assertThat(all.path("resultaten").valueStream()).isNotEmpty().allMatch(o -> o.path("toezichthouder").asBoolean());
    JsonNode igj = json(get(API + "/toezichthouders/igj"));
    assertThat(igj).isEqualTo(json(get(API + "/organisaties/igj")));
    assertThat(igj.path("toezichtOp").valueStream()).isNotEmpty();
  }

  @Test
  void getOrganisatiesFindsWordsWithoutAccents() {
    assertThat(json(get(API + "/organisaties?q=IGJ")).path("aantal").asInt()).isPositive();
  }

  @Test
  void getVerbandenIsJudgementsUntilAskedForAnotherKind() {
    JsonNode judgements = json(get(API + "/verbanden?perPagina=500"));
    assertThat(judgements.path("resultaten").valueStream()).isNotEmpty().allMatch(v -> v.path("herkomst").asString().equals("oordeel"));
    JsonNode texts = json(get(API + "/verbanden?soort=werkt-uit&perPagina=500"));
    assertThat(texts.path("resultaten").valueStream()).isNotEmpty().allMatch(v -> v.path("soort").path("slug").asString().equals("werkt-uit"));
  }

  @Test
  void getVerbandenOfNormHasItAtOneEnd() {
    String norm =
        json(get(API + "/verbanden")).path("resultaten").valueStream()
            .map(v -> v.path("naar").path("slug").asString())
            .filter(end -> end.contains("/"))
            .findFirst()
            .orElseThrow();
    JsonNode links = json(get(API + "/verbanden?norm=" + encode(norm)));
    assertThat(links.path("resultaten").valueStream())
        .isNotEmpty()
        .allMatch(v -> v.path("van").path("slug").asString().equals(norm) || v.path("naar").path("slug").asString().equals(norm));
  }

  @Test
  void getKenmerkenAsksForWhatToepassingTakes() {
    JsonNode kenmerken = json(get(API + "/kenmerken")).path("resultaten");
    assertThat(kenmerken.valueStream().map(k -> k.path("parameter").asString())).contains("taak", "leeftijd", "situatie", "mandaat");
    assertThat(kenmerken.valueStream().filter(k -> k.path("slug").asString().equals("situatie")).flatMap(k -> k.path("groepen").valueStream()))
        .isNotEmpty();
  }

  @Test
  void getOnderwerpenIsTheConceptList() {
    assertThat(json(get(API + "/onderwerpen?perPagina=500")).path("resultaten"))
        .isEqualTo(json(get(API + "/begrippen/onderwerpen?perPagina=500")).path("resultaten"));
  }
}
