package nl.kaderwijzer.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import nl.kaderwijzer.graph.Publications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What may be kept: by who asks, under a tag, and by us, for who asks the same again. */
class KeptAnswersTest extends EndpointTest {

  private static final String ALL = "/sparql?query=" + encode("SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o");

  @Autowired private Publications publications;

  private static Optional<String> header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name);
  }

  private HttpResponse<String> answer(String address, String... headers) {
    HttpRequest.Builder request = request(address);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sparql?query=ASK%7B%7D", "/sparql", "/data?default"})
  void whoHasTheAnswerGets304(String address) {
    HttpResponse<String> first = answer(address);
    String tag = header(first, "ETag").orElseThrow();
    assertThat(tag).startsWith("W/\"" + publications.current().version() + "-");
    assertThat(header(first, "Cache-Control")).hasValue("no-cache");
    assertThat(String.join(",", first.headers().allValues("Vary")).toLowerCase()).startsWith("accept").doesNotContain("origin");
    for (String method : new String[] {"GET", "HEAD"}) {
      HttpResponse<String> again = send(request(address).header("If-None-Match", "\"x\", " + tag).method(method, BodyPublishers.noBody()));
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(header(again, "ETag")).hasValue(tag);
    }
    assertThat(answer(address, "If-None-Match", "W/\"anders\"").statusCode()).isEqualTo(200);
    assertThat(header(answer(address, "Accept", "application/ld+json, application/sparql-results+xml"), "ETag").orElseThrow()).isNotEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "SELECT (NOW() AS ?x) { }", "SELECT (SUBSTR(STR(NOW()), 1, 11) AS ?x) { }", "SELECT (SUBSTR(STR(NOW()), 1) AS ?x) { }",
      "SELECT (SUBSTR(STR(NOW()), 1, 10) AS ?x) (HOURS(NOW()) AS ?y) { }", "SELECT * { } ORDER BY RAND()", "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (RAND() > 2)",
      "SELECT (SUM(RAND()) AS ?x) { ?s ?p ?o }", "SELECT (UUID() AS ?x) { }", "SELECT (STRUUID() AS ?x) { }", "SELECT (BNODE() AS ?x) { }",
      "SELECT (BNODE('a') AS ?x) { }", "ASK { FILTER EXISTS { ?s ?p ?o FILTER (NOW() > ?o) } }",
      "SELECT * { { SELECT (<http://jena.apache.org/ARQ/function#now>() AS ?x) { } } }"})
  void whatDiffersEachTimeIsNotKept(String query) {
    HttpResponse<String> response = get(query);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(header(response, "ETag")).isEmpty();
    assertThat(header(response, "Cache-Control")).hasValue("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "SELECT (SUBSTR(STR(NOW()), 1, 10) AS ?x) { }", "SELECT (YEAR(NOW()) AS ?x) (SUBSTR(STR(NOW()), 5, 6) AS ?y) { }",
      "ASK { FILTER EXISTS { ?s ?p ?o FILTER (SUBSTR(STR(NOW()), 1, 10) > STR(?o)) } }"})
  void whatAsksOnlyTheDayIsKeptForThatDay(String query) {
    HttpResponse<String> response = get(query);
    assertThat(header(response, "ETag")).isPresent();
    assertThat(get(query).body()).isEqualTo(response.body());
  }

  @Test
  void drawnLotsDifferEachTime() {
    String query = "SELECT (RAND() AS ?x) { }";
    assertThat(get(query).body()).isNotEqualTo(get(query).body());
    assertThat(header(get("SELECT (<http://www.w3.org/2001/XMLSchema#integer>('1') AS ?x) { }"), "ETag")).isPresent();
  }

  @Test
  void errorsAreNotKept() {
    for (String address : new String[] {"/sparql?query=fout", "/data?graph=urn:x", "/data"}) {
      HttpResponse<String> response = answer(address, "If-None-Match", "*x");
      assertThat(response.statusCode()).isBetween(400, 404);
      assertThat(header(response, "ETag")).isEmpty();
      assertThat(header(response, "Cache-Control")).hasValue("no-store");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD"})
  void largeAnswersAreCompressedForWhoTakesIt(String method) {
    for (String address : new String[] {ALL, "/data?default"}) {
      HttpResponse<String> response = send(request(address).header("Accept-Encoding", "gzip").method(method, BodyPublishers.noBody()));
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(header(response, "Content-Encoding")).as(address).hasValue("gzip");
      assertThat(response.headers().allValues("Vary").toString()).containsIgnoringCase("accept-encoding");
      assertThat(header(response, "ETag")).isPresent();
      assertThat(header(answer(address), "Content-Encoding")).isEmpty();
    }
  }

  @Test
  void theSameQuestionInAnotherFormOrOfAnotherGraphIsAnotherQuestion() {
    String count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    String graph = "&default-graph-uri=" + encode("https://w3id.org/kaderwijzer/graph/data/concepts/situaties");
    for (int time = 0; time < 2; time++) {
      assertThat(get(count, "text/csv").body()).contains("28");
      assertThat(get(count, "application/sparql-results+xml").body()).contains("<binding");
      assertThat(answer("/sparql?query=" + encode(count) + graph, "Accept", "text/csv").body()).contains("4");
      assertThat(post(DIRECT, count).body()).contains("\"28\"");
    }
  }

  @Test
  void nothingIsKeptBeyondTheRoom() {
    KeptAnswers kept = new KeptAnswers(8 * 1024);
    int[] work = new int[1];
    for (int size : new int[] {100, 100, 4000, 4000}) {
      kept.get(publications.current(), size, () -> {
        work[0]++;
        LimitedBuffer bytes = new LimitedBuffer(Long.MAX_VALUE);
        bytes.writeBytes(new byte[size]);
        return new Answer("text/plain", bytes, true);
      });
    }
    assertThat(work[0]).as("the small one once, the large one each time").isEqualTo(3);
  }
}
