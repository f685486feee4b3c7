package nl.kaderwijzer.api.applicability;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import nl.kaderwijzer.api.ApiTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Why one norm applies or not, what another answer changes, and do it once: as JSON and as RDF. */
class UitlegTest extends ApiTest {

  private static final String ANTWOORDEN = "taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling&peildatum=2026-11-01";

  @Test
  void theAnswersThatMatterAreNamed() {
    JsonNode uitleg = json(get(API + "/toepassing/jeugdwet/4.1.3?" + ANTWOORDEN));
    assertThat(uitleg.path("resultaat").path("oordeel").asString()).isEqualTo("niet-van-toepassing");
    assertThat(uitleg.path("antwoorden").valueStream().map(a -> a.path("kenmerk").asString())).containsExactly("taak");
    assertThat(uitleg.path("omslag").size()).isPositive();
  }

  @Test
  void theExplanationIsRdfByAcceptAndBySuffix() {
    String path = "/doc/uitleg/jeugdwet/4.1.3";
    HttpResponse<String> turtle = get(path + "?" + ANTWOORDEN, "Accept", "text/turtle");
    assertThat(turtle.statusCode()).isEqualTo(200);
    assertThat(turtle.body()).contains("prov:wasDerivedFrom", "oordeel:niet-van-toepassing", "taak:toegang-jeugd").doesNotContain("_:");
    assertThat(get(path + ".ttl?" + ANTWOORDEN).body()).isEqualTo(turtle.body());
    HttpResponse<String> jsonLd = get(path + "?" + ANTWOORDEN, "Accept", "application/ld+json");
    assertThat(jsonLd.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/ld+json");
    assertThat(json(jsonLd).path("@graph").size()).isEqualTo(2);
    assertThat(json(jsonLd).path("@context").asString()).isEqualTo(base() + "/context/v1.jsonld");
  }

  /** The same question has one identifier, in whatever order it is asked, and it resolves. */
  @Test
  void theExplanationHasAnIdentifier() {
    String link = get("/doc/uitleg/jeugdwet/4.1.3.nt?" + ANTWOORDEN).headers().firstValue("Link").orElseThrow();
    String id = link.substring(link.indexOf("/id/"), link.indexOf('>'));
    assertThat(get("/doc/uitleg/jeugdwet/4.1.3?formaat=nt&peildatum=2026-11-01&leeftijd=14&situatie=vermoeden-kindermishandeling&taak=toegang-jeugd")
        .headers().firstValue("Link")).hasValue(link);
    for (String accept : List.of("text/html", "text/turtle")) {
      HttpResponse<String> response = get(id, "Accept", accept);
      assertThat(response.statusCode()).isEqualTo(303);
      assertThat(get(response.headers().firstValue("Location").orElseThrow(), "Accept", accept).body()).contains("jeugdwet/4.1.3");
    }
  }

  @Test
  void whatIfGivesTheCountsOfThatAnswer() {
    JsonNode watAls = json(get(API + "/toepassing/watals?vraag=crisis&" + ANTWOORDEN));
    JsonNode ja = watAls.path("keuzen").path(0);
    assertThat(ja.path("antwoord").asString()).isEqualTo("Ja");
    JsonNode then = json(get(API + "/toepassing?situatie=crisis&" + ANTWOORDEN));
    assertThat(ja.path("aantallen")).isEqualTo(then.path("aantallen"));
    int now = json(get(API + "/toepassing?" + ANTWOORDEN)).path("aantallen").path("vanToepassing").asInt();
    assertThat(now + ja.path("erbij").size() - ja.path("eraf").size()).isEqualTo(then.path("aantallen").path("vanToepassing").asInt());
  }

  @Test
  void bundlesDivideWhatApplies() {
    JsonNode answer = json(get(API + "/toepassing?oordeel=van-toepassing&" + ANTWOORDEN));
    List<String> applies = answer.path("resultaten").valueStream().map(r -> r.path("norm").asString()).toList();
    List<String> bundled =
        answer.path("bundels").valueStream()
            .flatMap(
                b ->
                    java.util.stream.Stream.concat(
                        b.path("kern").valueStream().map(JsonNode::asString), b.path("gedekt").valueStream().map(g -> g.path("norm").asString())))
            .toList();
    assertThat(bundled).isNotEmpty().doesNotHaveDuplicates();
    assertThat(applies).containsAll(bundled);
  }

  @Test
  void whatIsWrongIsRefused() {
    for (String path : List.of(API + "/toepassing", "/doc/uitleg", "/id/uitleg")) {
      assertThat(assertProblem(get(path + "/basisfuncties-lokale-teams/1"), 410).path("opvolgers").path(0).path("slug").asString())
          .isEqualTo("instrumenten/kpmg-basisfuncties-lokale-teams");
    }
    assertProblem(get(API + "/toepassing/jeugdwet/9.99"), 404);
    assertProblem(get(API + "/toepassing/watals?vraag=krisis"), 400);
    assertProblem(get(API + "/toepassing/jeugdwet/4.1.3?leeftijd=200"), 400);
    assertProblem(get(API + "/toepassing?gemeente=atlantis"), 400);
    assertProblem(get(API + "/toepassing?peildatum=1899-12-31"), 400);
    assertProblem(get(API + "/toepassing?taak=preventie" + "&taak=preventie".repeat(199)), 400);
    assertProblem(get("/doc/uitleg/jeugdwet/4.1.3?situatie=crisis&situatieNiet=crisis"), 400);
  }
}
