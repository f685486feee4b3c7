package nl.kaderwijzer.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** What is said when a limit is passed: never half an answer. */
@TestPropertySource(properties = {
    "kaderwijzer.sparql.time-limit=1s", "kaderwijzer.sparql.row-limit=50", "kaderwijzer.sparql.size-limit=20KB",
    "kaderwijzer.sparql.concurrency=2", "kaderwijzer.sparql.client-concurrency=1", "kaderwijzer.sparql.waiting=2",
    "kaderwijzer.sparql.wait-limit=300ms"})
class LimitsTest extends EndpointTest {

  private static final String CROSS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r }";

  private static void isError(HttpResponse<String> response, int status, String word) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(type(response)).isEqualTo("text/plain;charset=utf-8");
    assertThat(response.body()).contains(word);
  }

  /** The same query is as heavy later: no word of waiting. */
  @Test
  void tooLongRunningQueryIs503WithoutRetryAfter() {
    HttpResponse<String> tooLong = get("ASK " + CROSS.replace(" }", " FILTER (CONCAT(STR(?a), STR(?r)) = \"y\") }"));
    isError(tooLong, 503, "Maak haar lichter");
    assertThat(tooLong.headers().firstValue("Retry-After")).isEmpty();
    isError(get("SELECT (COUNT(*) AS ?x) " + CROSS), 503, "langer dan 1 seconden");
    isError(get("SELECT * " + CROSS + " ORDER BY ?a ?d"), 503, "langer dan 1 seconden");
    isError(get("ASK { " + CROSS.substring(1, CROSS.length() - 1) + " FILTER (CONCAT(STR(?a), STR(?r)) = \"x\") }"), 503, "langer dan 1 seconden");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "SELECT * { ?a ((!<urn:x>|^(!<urn:x>))+/(!<urn:x>|^(!<urn:x>))+/(!<urn:x>|^(!<urn:x>))+)+ ?b }",
      "SELECT * { ?a ((((((!<urn:x>|^(!<urn:x>))*)*)*)*)*)* ?b }"})
  void deepPathStopsInTime(String query) {
    long start = System.nanoTime();
    assertThat(get(query).statusCode()).isIn(503, 413);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "BIND (REGEX(?text, ?wild) AS ?x)", "BIND (REPLACE(?text, ?wild, \"\") AS ?x)", "FILTER REGEX(?text, ?wild, \"i\")",
      "FILTER EXISTS { ?s ?p ?o FILTER REGEX(CONCAT(STR(?text), STR(?o)), ?wild) }",
      "BIND (REGEX(?text, \"(.*)*(.*)*(.*)*(.*)*q\") AS ?x)", "BIND (REPLACE(?text, \"(.*)*(.*)*(.*)*(.*)*q\", \"\") AS ?x)"})
  void wildRegularExpressionIs503(String use) {
    isError(get("SELECT ?x { VALUES (?text ?wild) { (\"" + "x".repeat(300) + "\" \"(.*)*(.*)*(.*)*(.*)*q\") } " + use + " }"),
        503, "langer dan 1 seconden");
  }

  @Test
  void regularExpressionsAnswerAsUsual() {
    assertThat(get("ASK { FILTER (REGEX(\"Jeugdwet\", \"^jeugd\", \"i\") && !REGEX(\"Jeugdwet\", \"^jeugd\"))"
        + " FILTER (REPLACE(\"Jeugdwet\"@nl, \"(wet)$\", \"-$1\") = \"Jeugd-wet\"@nl) FILTER (REGEX(\"a.b\", \".b\", \"q\")) }", "text/csv").body())
        .contains("true");
  }

  @Test
  void tooManyRowsIs413InEachFormat() {
    for (String accept : new String[] {"application/sparql-results+json", "application/sparql-results+xml", "text/csv"}) {
      isError(get("SELECT ?s { ?s ?p ?o . ?a ?b ?c }", accept), 413, "meer dan 50 rijen");
    }
    isError(get("CONSTRUCT { ?s ?p ?c } WHERE { ?s ?p ?o . ?a ?b ?c }"), 413, "meer dan 50 uitspraken");
    assertThat(get("SELECT ?s { ?s ?p ?o . ?a ?b ?c } LIMIT 50").statusCode()).isEqualTo(200);
  }

  @Test
  void tooLargeAnswerIs413() {
    isError(get("SELECT * { BIND (\"" + "x".repeat(1000) + "\" AS ?x) ?s ?p ?o }"), 413, "groter dan 20 KB");
  }

  @Test
  void tooManyAtOnceIs503WithRetryAfter() {
    List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      all.add(CompletableFuture.supplyAsync(() -> get("SELECT (COUNT(*) AS ?x) " + CROSS), task -> new Thread(task).start()));
    }
    List<HttpResponse<String>> refused = all.stream().map(CompletableFuture::join)
        .filter(r -> r.headers().firstValue("Retry-After").isPresent()).toList();
    assertThat(refused).isNotEmpty().allSatisfy(r -> isError(r, 503, "Probeer het over een paar seconden opnieuw"));
    assertThat(get("ASK { }").statusCode()).isEqualTo(200);
  }
}
