package nl.kaderwijzer.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.kaderwijzer.graph.RealData;
import nl.kaderwijzer.web.RealSite;
import org.junit.jupiter.api.Test;

/** Words in SPARQL: {@code text:query} at the endpoint. */
class TextSearchTest extends RealSite {

  private static final String PREFIXES =
      "PREFIX text: <http://jena.apache.org/text#> PREFIX kw: <https://w3id.org/kaderwijzer/def#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";

  @Test
  void wordIsFoundInAllTextsInAnyForm() {
    assertThat(csv("SELECT DISTINCT ?ding { ?ding text:query 'klachten' }"))
        .contains("begrippen/situaties/klacht", "normen/wkkgz/13-lid-1");
  }

  @Test
  void wordIsFoundInOneProperty() {
    assertThat(csv("SELECT ?ding { ?ding text:query (kw:opschrift 'klacht') }")).contains("normen/wkkgz/13-lid-1").doesNotContain("begrippen/");
    assertThat(csv("SELECT ?ding { ?ding text:query (skos:altLabel 'suicide~1') }")).contains("begrippen/onderwerpen/zelfdoding");
  }

  @Test
  void scoreAndTextComeAlong() {
    assertThat(csv("SELECT ?ding ?score ?tekst { (?ding ?score ?tekst) text:query (kw:opschrift 'klacht' 3) }").lines()).hasSize(4);
  }

  @Test
  void wordIsFoundInTheChosenGraphsAlone() {
    String concepts = "https://w3id.org/kaderwijzer/graph/data/concepts/situaties";
    String law = "https://w3id.org/kaderwijzer/graph/data/instruments/wet/wkkgz";
    String found = "?ding text:query 'klachten'";
    assertThat(csv("SELECT ?ding FROM <" + concepts + "> { " + found + " }")).contains("situaties/klacht").doesNotContain("/normen/");
    assertThat(csv("SELECT ?ding FROM <" + concepts + "> FROM <" + law + "> { " + found + " }"))
        .contains("situaties/klacht", "normen/wkkgz/13-lid-1").doesNotContain("normen/jeugdwet");
    assertThat(csv("SELECT ?ding FROM NAMED <" + law + "> { " + found + " }").lines()).as("the default graph is empty").hasSize(1);
    assertThat(csv("SELECT ?ding FROM NAMED <" + law + "> { GRAPH ?g { " + found + " } }"))
        .contains("normen/wkkgz/13-lid-1").doesNotContain("situaties/", "normen/jeugdwet");
    assertThat(csv("SELECT ?ding { GRAPH <" + law + "> { " + found + " } }")).contains("normen/wkkgz/13-lid-1").doesNotContain("situaties/");
    assertThat(body(stuur(verzoek("SELECT ?ding { " + found + " }", "&default-graph-uri=" + URLEncoder.encode(concepts, StandardCharsets.UTF_8)))))
        .contains("situaties/klacht").doesNotContain("/normen/");
  }

  @Test
  void limitCountsWithinTheChosenGraph() {
    String from = "FROM <https://w3id.org/kaderwijzer/graph/data/concepts/situaties>";
    assertThat(csv("SELECT ?ding " + from + " { ?ding text:query ('klachten' 1) }").lines()).hasSize(2);
  }

  @Test
  void foundTextIsThatOfTheData() {
    assertThat(csv("SELECT ?ding { (?ding ?score ?tekst) text:query (kw:opschrift 'klacht') . ?ding kw:opschrift ?tekst }")).contains("normen/wkkgz/13-lid-1");
  }

  @Test
  void queryOfTheCatalogueFinds() {
    assertThat(RealData.publication().select("questions/woorden-in-normen").size()).isGreaterThan(20);
    assertThat(RealData.publication().select("questions/woorden-in-normen", Map.of("woord", "dossier"))).isNotEmpty();
  }

  @Test
  void wrongOrEndlessTextIsRefused() {
    assertThat(vraag("SELECT ?x { ?x text:query 'a AND (' }").statusCode()).isEqualTo(400);
    assertThat(vraag("SELECT ?x { ?x text:query '" + "klacht ".repeat(200) + "' }").statusCode()).isEqualTo(400);
    assertThat(vraag("SELECT ?x { ?x text:query '" + "klacht ".repeat(200) + "' }").body()).contains("hoogstens 1000 tekens");
    assertThat(vraag("SELECT ?x { ?x text:query '/(a|b)*c.*d.*e/' }").statusCode()).isLessThan(500);
    assertThat(vraag("SELECT ?x { ?x text:query ('klacht' 'highlight:s:(.*)*(.*)*(.*)*q') }").body()).contains("markeren");
  }

  private String csv(String query) {
    return body(vraag(query));
  }

  private static String body(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }

  private HttpResponse<String> vraag(String query) {
    return stuur(verzoek(query, ""));
  }

  private HttpRequest.Builder verzoek(String query, String parameters) {
    String path = "/sparql?query=" + URLEncoder.encode(PREFIXES + query, StandardCharsets.UTF_8) + parameters;
    return HttpRequest.newBuilder(URI.create(adres(path))).header("Accept", "text/csv");
  }
}
