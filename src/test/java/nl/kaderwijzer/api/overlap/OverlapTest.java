package nl.kaderwijzer.api.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kaderwijzer.api.ApiTest;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is made of the judgements, over REST: it adds up, and what was judged and what follows are never in one list. */
class OverlapTest extends ApiTest {

  private List<JsonNode> results(String path) {
    JsonNode answer = json(get(API + path));
    return answer.path("resultaten").valueStream().toList();
  }

  private static String pair(JsonNode relation) {
    String van = relation.path("van").path("slug").asString();
    String naar = relation.path("naar").path("slug").asString();
    return van.compareTo(naar) < 0 ? van + " " + naar : naar + " " + van;
  }

  @Test
  void whatFollowsStandsApart() {
    JsonNode without = json(get(API + "/verbanden?perPagina=5000"));
    JsonNode with = json(get(API + "/verbanden?perPagina=5000&afgeleid=true"));
    assertThat(without.has("afgeleid")).isFalse();
    assertThat(with.path("resultaten")).isEqualTo(without.path("resultaten"));
    JsonNode follows = with.path("afgeleid");
    assertThat(follows.path("resultaten").valueStream().toList()).isNotEmpty().isEqualTo(results("/verbanden/afgeleid?perPagina=5000"));
    assertThat(follows.path("onbepaald").asInt()).isEqualTo(json(get(API + "/verbanden/onbepaald")).path("aantal").asInt());
    Set<String> judged = new HashSet<>(without.path("resultaten").valueStream().map(v -> v.path("slug").asString()).toList());
    Set<String> relations = new HashSet<>(without.path("resultaten").valueStream().filter(v -> !v.path("soort").path("slug").asString().equals("strijdig")).map(OverlapTest::pair).toList());
    assertThat(follows.path("resultaten").valueStream()).allSatisfy(a -> {
      assertThat(a.path("pad").valueStream().map(s -> s.path("slug").asString())).isNotEmpty().isSubsetOf(judged);
      assertThat(a.path("soort").path("slug").asString().equals("strijdig") || !relations.contains(pair(a))).isTrue();
    });
  }

  @Test
  void pagesGoOnForAsLongAsEitherListDoes() {
    JsonNode first = json(get(API + "/strijdigheden?afgeleid=true&perPagina=5"));
    int most = Math.max(first.path("aantal").asInt(), first.path("afgeleid").path("aantal").asInt());
    int pages = 1;
    for (JsonNode page = first; page.has("volgende"); page = json(get(page.path("volgende").asString()))) {
      pages++;
    }
    assertThat(pages).isEqualTo((most + 4) / 5);
  }

  @Test
  void candidatesWereNotJudged() {
    Set<String> judged = new HashSet<>(results("/verbanden?perPagina=5000").stream().map(OverlapTest::pair).toList());
    assertThat(results("/verbanden/kandidaten?perPagina=5000")).hasSize(5000).noneMatch(k -> judged.contains(pair(k)));
    assertThat(results("/verbanden/kandidaten?onderwerp=meldcode&norm=basismodel-meldcode/vijf-stappen"))
        .allMatch(k -> pair(k).contains("basismodel-meldcode/vijf-stappen"));
  }

  @Test
  void clusterIsItsCoreAndWhatThatCovers() {
    assertThat(results("/clusters?perPagina=5000")).isNotEmpty().allSatisfy(cluster -> {
      assertThat(cluster.path("kern").size() + cluster.path("gedekt").size()).isEqualTo(cluster.path("aantal").asInt());
      assertThat(cluster.path("normen").size()).isEqualTo(cluster.path("aantal").asInt());
    });
  }

  @Test
  void everyConflictIsAJudgementOfThatKind() {
    assertThat(results("/strijdigheden").stream().map(s -> s.path("verband")).toList()).isEqualTo(results("/verbanden?soort=strijdig"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soort", "toezichthouder"})
  void matrixIsTheSameFromTheOtherSide(String axis) {
    List<JsonNode> cells = results("/matrix?rijen=" + axis + "&kolommen=" + axis + "&perPagina=5000");
    assertThat(cells).isNotEmpty().allSatisfy(cell -> {
      JsonNode other = cells.stream()
          .filter(c -> c.path("rij").equals(cell.path("kolom")) && c.path("kolom").equals(cell.path("rij"))).findFirst().orElseThrow();
      for (String kinds : List.of("oordelen", "afgeleid")) {
        assertThat(other.path(kinds).path("overlapt")).isEqualTo(cell.path(kinds).path("overlapt"));
        assertThat(contained(other.path(kinds))).isEqualTo(contained(cell.path(kinds)));
      }
      assertThat(other.path("nietVergeleken")).isEqualTo(cell.path("nietVergeleken"));
    });
  }

  /** In either direction: a pair with the same supervisors on both sides stands in a cell once. */
  private static int contained(JsonNode counts) {
    return counts.path("deelVan").asInt() + counts.path("omvat").asInt();
  }

  @Test
  void matrixOfATopicIsAboutThatTopicOnly() {
    List<JsonNode> cells = results("/matrix?rijen=onderwerp&kolommen=fase&onderwerp=meldcode");
    assertThat(cells).isNotEmpty().allSatisfy(cell -> assertThat(cell.path("rij").path("slug").asString()).isEqualTo("meldcode"));
  }

  @Test
  void wrongAxisAndWrongValueAreRefusedTogether() {
    JsonNode problem = assertProblem(get(API + "/matrix?rijen=kleur&kolommen=soort&kolommen=fase&x=1"), 400);
    assertThat(problem.path("fouten").valueStream().map(f -> f.path("parameter").asString())).containsExactlyInAnyOrder("rijen", "kolommen", "x");
    assertProblem(get(API + "/verbanden?afgeleid=misschien"), 400);
    assertProblem(get(API + "/vereenvoudiging?zonder=bestaat-niet"), 400);
    assertProblem(get(API + "/clusters?norm=bestaat/niet"), 400);
  }

  @Test
  void reportAddsUpAndKnowsHowMuchWasJudged() {
    JsonNode answer = json(get(API + "/vereenvoudiging?perPagina=5000"));
    Stream.concat(Stream.of(answer.path("geheel")), answer.path("resultaten").valueStream()).forEach(report -> {
      assertThat(report.path("kern").asInt() + report.path("weg").asInt()).isEqualTo(report.path("normen").asInt());
      assertThat(report.path("kernnormen").size()).isEqualTo(report.path("kern").asInt());
      assertThat(report.path("gedekt").size()).isEqualTo(report.path("weg").asInt());
      assertThat(report.path("beoordeeld").asInt()).isLessThanOrEqualTo(report.path("vergelijkbaar").asInt());
    });
    JsonNode whole = answer.path("geheel");
    assertThat(whole.path("vergelijkbaar").asInt() - whole.path("beoordeeld").asInt())
        .isEqualTo(json(get(API + "/verbanden/kandidaten?perPagina=1")).path("aantal").asInt());
  }

  @Test
  void reportOfATeamIsOverWhatHoldsForIt() {
    String profile = "taak=toegang-jeugd&leeftijd=14&peildatum=2026-11-25";
    JsonNode report = json(get(API + "/vereenvoudiging?" + profile)).path("geheel");
    JsonNode outcome = json(get(API + "/toepassing?oordeel=van-toepassing&" + profile));
    Set<String> holding = new HashSet<>(outcome.path("resultaten").valueStream().map(r -> r.path("norm").asString()).toList());
    assertThat(report.path("normen").asInt()).isEqualTo(holding.size()).isPositive();
    assertThat(Stream.concat(report.path("kernnormen").valueStream(), report.path("gedekt").valueStream().map(g -> g.path("norm"))).map(n -> n.path("slug").asString()))
        .hasSameElementsAs(holding);
    assertThat(report.has("vergelijkbaar")).isFalse();
  }

  @Test
  void withoutAnInstrumentEachOfItsNormsIsLostOrCovered() {
    JsonNode zonder = json(get(API + "/vereenvoudiging?zonder=jeugdwet&perPagina=1")).path("zonder");
    assertThat(zonder.path("verdwijnt").asInt() + zonder.path("gedekt").asInt()).isEqualTo(zonder.path("normen").size()).isPositive();
    assertThat(zonder.path("normen").valueStream()).allMatch(norm -> norm.path("verdwijnt").asBoolean() != norm.has("door"));
    String csv = get(API + "/vereenvoudiging?zonder=jeugdwet&formaat=csv").body();
    assertThat(csv.lines()).hasSize(zonder.path("normen").size() + 1);
  }

  @Test
  void judgementsAreThereAsSssom() {
    HttpResponse<String> response = get(API + "/verbanden?onderwerp=meldcode&formaat=sssom");
    assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/tab-separated-values");
    assertThat(response.body().lines().filter(line -> !line.startsWith("#")))
        .hasSize(json(get(API + "/verbanden?onderwerp=meldcode")).path("aantal").asInt() + 1);
  }

  @Test
  void judgementsAreThereAsRdf() {
    Graph graph = GraphMemFactory.createGraphMem2();
    RDFParser.fromString(get(API + "/verbanden?onderwerp=medezeggenschap", "Accept", "text/turtle").body(), Lang.TURTLE).parse(graph);
    Node kind = NodeFactory.createURI("https://w3id.org/kaderwijzer/def#Verband");
    assertThat(graph.find(Node.ANY, RDF.type.asNode(), kind).toList())
        .hasSize(json(get(API + "/verbanden?onderwerp=medezeggenschap")).path("aantal").asInt());
  }

  @Test
  void everyNormAndInstrumentHasALevelOfGovernment() {
    for (String list : List.of("/normen", "/instrumenten")) {
      assertThat(results(list + "?perPagina=5000")).isNotEmpty().allMatch(thing -> !thing.path("bestuurslaag").path("naam").asString().isEmpty());
    }
    String query = "PREFIX kw: <https://w3id.org/kaderwijzer/def#> ASK { ?norm a kw:Norm FILTER NOT EXISTS { ?norm kw:bestuurslaag ?laag } }";
    assertThat(json(get("/sparql?query=" + encode(query), "Accept", "application/sparql-results+json")).path("boolean").asBoolean()).isFalse();
  }
}
