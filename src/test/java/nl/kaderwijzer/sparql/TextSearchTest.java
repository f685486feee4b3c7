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
  }

  private String csv(String query) {
    HttpResponse<String> response = vraag(query);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }

  private HttpResponse<String> vraag(String query) {
    return stuur(
        HttpRequest.newBuilder(URI.create(adres("/sparql?query=" + URLEncoder.encode(PREFIXES + query, StandardCharsets.UTF_8)))).header("Accept", "text/csv"));
  }
}
