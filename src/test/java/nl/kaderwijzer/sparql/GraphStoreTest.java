package nl.kaderwijzer.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code /data} answers by the reading half of the SPARQL 1.1 Graph Store Protocol. */
class GraphStoreTest extends EndpointTest {

  private static final String GRAPH = "https://w3id.org/kaderwijzer/graph/data/concepts/situaties";

  private HttpResponse<String> data(String query, String accept) {
    return send(request("/data" + query).header("Accept", accept));
  }

  private static Graph parsed(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    Lang lang = RDFLanguages.contentTypeToLang(type(response).split(";")[0]);
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.create().source(new StringReader(response.body())).lang(lang).base("urn:x").parse(dataset);
    return dataset.getDefaultGraph();
  }

  private static void isError(HttpResponse<String> response, int status, String word) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(type(response)).isEqualTo("text/plain;charset=utf-8");
    assertThat(response.body()).contains(word).doesNotContain("Exception");
    assertThat(response.headers().firstValue("ETag")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "application/trig", "application/n-triples", "application/ld+json", "application/rdf+xml"})
  void wholeGraphsAre200InEachFormat(String accept) {
    assertThat(type(data("?default", accept))).startsWith(accept);
    assertThat(parsed(data("?default", accept)).size()).isEqualTo(28);
    assertThat(parsed(data("?graph=" + encode(GRAPH), accept)).size()).isEqualTo(4);
  }

  @Test
  void formatFollowsTheWeightsInAccept() {
    assertThat(type(data("?default", "text/turtle;q=0.2, application/n-triples;q=0.7, */*;q=0.1"))).isEqualTo("application/n-triples");
    assertThat(type(send(request("/data?default")))).startsWith("text/turtle");
    assertThat(type(data("?default", "text/html,application/xhtml+xml,*/*;q=0.8"))).startsWith("text/turtle");
    isError(data("?default", "image/png"), 406, "text/turtle");
    isError(data("?default", "text/csv"), 406, "text/turtle");
  }

  @Test
  void turtleUsesOurPrefixes() {
    assertThat(data("?default", "text/turtle").body()).contains("kw:opschrift");
  }

  @Test
  void headHasTheHeadersOfGetAndNoBody() {
    HttpResponse<String> get = send(request("/data?default"));
    HttpResponse<String> head = send(request("/data?default").method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String header : new String[] {"Content-Type", "Content-Length", "ETag", "Vary"}) {
      assertThat(head.headers().firstValue(header)).as(header).isPresent().isEqualTo(get.headers().firstValue(header));
    }
    assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(get.body().getBytes(StandardCharsets.UTF_8).length);
  }

  @Test
  void unknownGraphIs404() {
    isError(data("?graph=" + encode(GRAPH + "x"), "*/*"), 404, GRAPH + "x");
    isError(data("?graph=" + encode("file:///etc/hostname"), "*/*"), 404, "is er niet");
  }

  @ParameterizedTest
  @CsvSource({
      "'', één graaf", "?graph=, volledig adres", "?graph=situaties, volledig adres", "?graph=a%20b:%3C, volledig adres",
      "?default&graph=urn:x, één graaf", "?graph=urn:x&graph=urn:y, één graaf", "?default&limit=5, limit",
      "?graph=%FF, codering"})
  void wrongParametersAre400(String query, String word) {
    isError(data(query, "*/*"), 400, word);
  }

  @Test
  void unknownParameterIs400ThatNamesItAlone() {
    assertThat(data("?default&format=csv", "*/*").body())
        .startsWith("De parameter format is hier niet bekend: kies de vorm met Accept. Er zijn: text/turtle, ").doesNotContain("default");
    assertThat(data("?default&limit=5", "*/*").body()).startsWith("De parameter limit is hier niet bekend. Noem één graaf");
    assertThat(data("?limit=5&offset=2", "*/*").body()).startsWith("De parameters limit, offset zijn hier niet bekend.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
  void writingIs405WithAllowAndChangesNothing(String method) {
    String before = data("?default", "application/n-triples").body();
    for (String query : new String[] {"?default", "?graph=" + encode(GRAPH), "?graph=urn:nieuw", ""}) {
      HttpResponse<String> response = send(request("/data" + query).header("Content-Type", "text/turtle")
          .method(method, BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> .")));
      isError(response, 405, "alleen worden gelezen");
      assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
    }
    assertThat(data("?default", "application/n-triples").body()).isEqualTo(before);
  }

  @Test
  void anySiteMayRead() {
    assertThat(data("?default", "*/*").headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    HttpResponse<String> options = send(request("/data").method("OPTIONS", BodyPublishers.noBody()));
    assertThat(options.statusCode()).isEqualTo(204);
    assertThat(options.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
  }
}
