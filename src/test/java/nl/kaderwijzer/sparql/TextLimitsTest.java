package nl.kaderwijzer.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kaderwijzer.web.RealSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** Words in SPARQL without end: they stop at a limit with a sentence, and others search on. */
@TestPropertySource(properties = "kaderwijzer.sparql.time-limit=2s")
class TextLimitsTest extends RealSite {

  private static final String PREFIXES =
      "PREFIX text: <http://jena.apache.org/text#> PREFIX kw: <https://w3id.org/kaderwijzer/def#> ";
  private static final String HEAVY = "198.51.100.1";
  private static final String OTHER = "198.51.100.2";
  private static final Duration SOON = Duration.ofSeconds(6);

  /** Each would take minutes or more. */
  private static final List<String> ENDLESS = List.of(
      "SELECT (COUNT(*) AS ?n) { ?s text:query 'a*' . ?t text:query 'a*' . ?u text:query 'a*' }",
      "SELECT * { ?s text:query '*:*' . ?t text:query '*:*' } ORDER BY ?t ?s",
      "SELECT (COUNT(*) AS ?n) { ?ding kw:opschrift ?o BIND(CONCAT('*', SUBSTR(?o, 1, 2), '* *e* *a* *i* een~2') AS ?q) ?x text:query ?q }",
      "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s text:query '*:*' } GRAPH ?h { ?t text:query '*:*' } }");

  private HttpResponse<String> vraag(String van, String query) {
    return stuur(HttpRequest.newBuilder(URI.create(adres("/sparql"))).header("X-Forwarded-For", van).header("Accept", "text/csv")
        .header("Content-Type", "application/sparql-query").POST(BodyPublishers.ofString(PREFIXES + query)));
  }

  /** The first search makes the index, which may take all its time. */
  @BeforeEach
  void search() {
    vraag(OTHER, "SELECT ?x { ?x text:query 'klacht' }");
  }

  static Stream<String> endless() {
    return ENDLESS.stream();
  }

  @ParameterizedTest
  @MethodSource("endless")
  void endlessSearchIs503InTimeAndOthersSearchOn(String query) {
    long start = System.nanoTime();
    List<CompletableFuture<HttpResponse<String>>> heavy = Stream.of(1, 2)
        .map(i -> CompletableFuture.supplyAsync(() -> vraag(HEAVY, query + " # " + i), task -> new Thread(task).start())).toList();
    for (int i = 0; i < 5; i++) {
      assertThat(vraag(OTHER, "SELECT ?x { ?x text:query 'klacht' } #" + i).statusCode()).isEqualTo(200);
    }
    assertThat(heavy.stream().map(CompletableFuture::join)).allSatisfy(end -> {
      assertThat(end.statusCode()).isEqualTo(503);
      assertThat(end.body()).contains("langer dan 2 seconden en is gestopt");
    });
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
  }

  @Test
  void tooManyHitsEndAtTheLimitOfRowsOrOfTime() {
    HttpResponse<String> many = vraag(OTHER, "SELECT * { ?s text:query '*:*' . ?t text:query '*:*' }");
    assertThat(many.statusCode()).isIn(413, 503);
    assertThat(many.body()).containsAnyOf("meer dan 100000 rijen", "langer dan 2 seconden");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "%s| woord | 2000 | hoogstens 1000 tekens",
      "%s| *a* | 200 | hoogstens 20 keer",
      "%s| *a????????????  | 60 | hoogstens 20 keer",
      "%s AND ( | klacht | 1 | niet te lezen"})
  void tooManyWordsAre400(String form, String word, int times, String why) {
    String words = form.formatted((word.strip() + " ").repeat(times));
    HttpResponse<String> literal = vraag(OTHER, "SELECT ?x { ?x text:query '" + words + "' }");
    assertThat(literal.statusCode()).as(literal.body()).isEqualTo(400);
    assertThat(literal.body()).contains(why);
    assertThat(vraag(OTHER, "SELECT ?x { BIND(CONCAT('" + words + "', '') AS ?q) ?x text:query ?q }").body()).contains(why);
  }

  @Test
  void tooManyLikeWordsAre400() {
    String words = IntStream.range(0, 140).mapToObj(i -> "" + (char) ('a' + i % 26) + (char) ('a' + i / 26) + "a~2").collect(Collectors.joining(" "));
    assertThat(vraag(OTHER, "SELECT ?x { ?x text:query '" + words + "' }").body()).contains("te zwaar");
  }

  /** A regular expression could take the index for itself; a slash is a sign like another. */
  @ParameterizedTest
  @ValueSource(strings = {"/k.acht/", "\\\\\\\\/k.acht/"})
  void regularExpressionIsText(String words) {
    assertThat(vraag(OTHER, "SELECT ?x { ?x text:query '" + words + "' }").body()).isEqualTo("x\r\n");
  }

  @Test
  void wordsWithSignsAreFound() {
    assertThat(vraag(OTHER, "SELECT ?x { ?x text:query 'KOPP/KOV' }").body()).contains("/id/");
    assertThat(vraag(OTHER, "SELECT ?x { ?x text:query '\"KOPP/KOV\"' }").body()).contains("/id/");
    String rest = "/api/v1/vragen/woorden-in-normen?formaat=csv&woord=";
    for (String word : List.of("*".repeat(30), "/".repeat(30), "klacht\"", "\\", "a/b*c?")) {
      assertThat(haal(rest + URLEncoder.encode(word, StandardCharsets.UTF_8)).statusCode()).as(word).isEqualTo(200);
    }
  }
}
