package nl.kaderwijzer.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the endpoint answers by the SPARQL 1.1 Protocol. */
class ProtocolTest extends EndpointTest {

  private static final String SELECT = "SELECT ?t { ?n <https://w3id.org/kaderwijzer/def#opschrift> ?t } ORDER BY ?t";
  private static final String CONSTRUCT = "CONSTRUCT WHERE { ?n <https://w3id.org/kaderwijzer/def#opschrift> ?t }";
  private static final String GRAPH = "https://w3id.org/kaderwijzer/graph/data/concepts/situaties";
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

  private static void isError(HttpResponse<String> response, int status, String... words) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(type(response)).isEqualTo("text/plain;charset=utf-8");
    assertThat(response.body()).isNotBlank().doesNotContain("Exception", "\tat ");
    Arrays.stream(words).forEach(word -> assertThat(response.body()).contains(word));
  }

  @ParameterizedTest
  @CsvSource({
      "application/sparql-results+json, application/sparql-results+json, Eén plan",
      "application/json, application/json, Eén plan",
      "application/sparql-results+xml, application/sparql-results+xml, <literal xml:lang=\"nl\">Eén plan</literal>",
      "text/csv, text/csv;charset=utf-8, Eén plan",
      "text/tab-separated-values, text/tab-separated-values;charset=utf-8, '\"Eén plan\"@nl'",
      "*/*, application/sparql-results+json, Eén plan",
      "'text/csv;q=0.5, application/sparql-results+xml;q=0.9', application/sparql-results+xml, Eén plan"})
  void getSelectIs200InEachFormat(String accept, String contentType, String text) {
    HttpResponse<String> response = get(SELECT, accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(type(response)).isEqualTo(contentType);
    assertThat(response.body()).contains(text);
  }

  @ParameterizedTest
  @CsvSource({
      "application/sparql-results+json, true",
      "application/sparql-results+xml, <boolean>true</boolean>",
      "text/csv, true",
      "text/tab-separated-values, true"})
  void getAskIs200InEachFormat(String accept, String text) {
    HttpResponse<String> response = get("ASK { ?s ?p ?o }", accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(type(response)).startsWith(accept);
    assertThat(response.body()).contains(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "application/trig", "application/n-triples", "application/ld+json", "application/rdf+xml"})
  void getConstructAndDescribeAre200InEachFormat(String accept) {
    for (String query : new String[] {CONSTRUCT, "DESCRIBE <normen/testwet/1>"}) {
      HttpResponse<String> response = get(query, accept);
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(type(response)).startsWith(accept);
      assertThat(response.body()).contains("Eén plan");
    }
  }

  @Test
  void postFormAndPostDirectAre200() {
    assertThat(post(FORM, "query=" + encode(SELECT)).body()).isEqualTo(get(SELECT).body());
    assertThat(post(DIRECT, SELECT).body()).isEqualTo(get(SELECT).body());
    assertThat(post(DIRECT + "; charset=utf-8", SELECT).statusCode()).isEqualTo(200);
  }

  @Test
  void headIs200WithLengthAndWithoutBody() {
    HttpResponse<String> response =
        send(request("/sparql?query=" + encode(SELECT)).method("HEAD", BodyPublishers.noBody()));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
    assertThat(response.headers().firstValueAsLong("Content-Length"))
        .hasValue(get(SELECT).body().getBytes(StandardCharsets.UTF_8).length);
  }

  @Test
  void optionsIs204WithAllowAndCors() {
    HttpResponse<String> response = send(request("/sparql").header("Origin", "https://elders.example")
        .header("Access-Control-Request-Method", "POST").method("OPTIONS", BodyPublishers.noBody()));
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, POST, OPTIONS");
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(response.headers().firstValue("Access-Control-Allow-Methods")).hasValue("GET, HEAD, POST, OPTIONS");
    assertThat(response.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }

  @Test
  void answersAndErrorsMayBeReadByAnySite() {
    for (HttpResponse<String> response : new HttpResponse[] {get(SELECT), get("fout")}) {
      assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
      assertThat(response.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    }
  }

  @Test
  void getWithoutQueryIs200WithServiceDescription() {
    HttpResponse<String> response = send(request("/sparql").header("Accept", "text/turtle"));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("sd:SPARQL11Query", "sd:endpoint", GRAPH, "hoogstens 30 seconden");
    assertThat(type(send(request("/sparql").header("Accept", "application/ld+json")))).isEqualTo("application/ld+json");
    assertThat(type(send(request("/sparql")))).startsWith("text/turtle");
  }

  @Test
  void serviceDescriptionTellsFormsFeaturesGraphsAndLimits() {
    Graph description = RDFParser.create().source(new StringReader(send(request("/sparql")).body())).lang(Lang.TTL).toGraph();
    String ask = """
        PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
        PREFIX formats: <http://www.w3.org/ns/formats/>
        PREFIX void: <http://rdfs.org/ns/void#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        ASK {
          ?service a sd:Service ; sd:endpoint ?service ; sd:supportedLanguage sd:SPARQL11Query ; sd:feature sd:UnionDefaultGraph ;
            sd:resultFormat formats:SPARQL_Results_JSON, formats:SPARQL_Results_XML, formats:SPARQL_Results_CSV,
              formats:SPARQL_Results_TSV, formats:Turtle, formats:N-Triples, formats:RDF_XML ;
            sd:defaultDataset [ a sd:Dataset ; sd:defaultGraph [ a sd:Graph ; void:triples 28 ] ; sd:namedGraph ?entry ] ;
            rdfs:comment ?limits .
          ?entry a sd:NamedGraph ; sd:name <%s> ; sd:graph [ a sd:Graph ; void:triples 4 ] .
          FILTER (CONTAINS(?limits, "30 seconden") && CONTAINS(?limits, "64 KB") && CONTAINS(?limits, "100000 rijen")
            && CONTAINS(?limits, "32 MB") && CONTAINS(?limits, "2 tegelijk") && CONTAINS(?limits, "samen 8"))
        }""".formatted(GRAPH);
    assertThat(QueryExec.graph(description).query(ask).ask()).isTrue();
  }

  @Test
  void browserIsLeftToThePageWithOrWithoutQuery() {
    for (String address : new String[] {"/sparql", "/sparql?query=" + encode(SELECT)}) {
      HttpResponse<String> response = send(request(address).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
      assertThat(response.statusCode()).as("there is no page in this test").isEqualTo(404);
      assertThat(response.body()).doesNotContain("sd:", "Eén plan");
    }
    assertThat(get(SELECT, "application/sparql-results+json, text/html;q=0.5").body()).contains("Eén plan");
  }

  @Test
  void defaultGraphIsTheUnionAndEachFileIsAGraph() {
    assertThat(get(COUNT, "text/csv").body()).contains("28");
    assertThat(get("SELECT (COUNT(*) AS ?n) { GRAPH <" + GRAPH + "> { ?s ?p ?o } }", "text/csv").body()).contains("4");
    assertThat(get("SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { } }", "text/csv").body()).contains("4");
  }

  @Test
  void ownGraphByProtocolOrFromIs200() {
    String csv = "text/csv";
    assertThat(send(request("/sparql?default-graph-uri=" + encode(GRAPH) + "&query=" + encode(COUNT)).header("Accept", csv)).body())
        .contains("4");
    assertThat(get("SELECT (COUNT(*) AS ?n) FROM <" + GRAPH + "> { ?s ?p ?o }", csv).body()).contains("4");
    String named = "SELECT (COUNT(*) AS ?n) FROM NAMED <" + GRAPH + "> { GRAPH ?g { ?s ?p ?o } }";
    assertThat(get(named, csv).body()).contains("4");
    assertThat(send(request("/sparql?named-graph-uri=" + encode(GRAPH) + "&query="
        + encode("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }")).header("Accept", csv)).body()).contains("4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:9/x.ttl", "file:///etc/hostname", "https://w3id.org/kaderwijzer/graph/data/nergens", "geen-adres"})
  void getWithUnknownGraphIs400(String graph) {
    isError(get("SELECT * FROM <" + graph + "> { ?s ?p ?o }"), 400, graph, "is er hier niet");
    isError(get("SELECT * FROM NAMED <" + graph + "> { GRAPH ?g { ?s ?p ?o } }"), 400, graph);
    isError(send(request("/sparql?default-graph-uri=" + encode(graph) + "&query=" + encode(SELECT))), 400, graph);
    isError(send(request("/sparql?named-graph-uri=" + encode(graph) + "&query=" + encode(SELECT))), 400, graph);
  }

  @Test
  void graphInPatternThatIsNotThereIsEmptyAndFetchesNothing() {
    assertThat(get("SELECT * { GRAPH <http://localhost:9/x> { ?s ?p ?o } }", "text/csv").body().strip()).isEqualTo("s,p,o");
  }

  @Test
  void syntaxErrorIs400WithLineAndColumn() {
    isError(get("SELECT *\nWHERE { ?s ?p }"), 400, "Regel 2, teken 15", "onverwacht \"}\"");
    isError(get("SELECT * { ?s ?p ?o"), 400, "Regel 1", "aan het eind");
    isError(get("SELECT * { ?s ?p \"open }"), 400, "Regel 1");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "SELEC * {?s ?p ?o} | Regel 1, teken 1: dit is geen geldige SPARQL 1.1: onbekend woord of teken \"SELEC\". Kijk",
      "SELECT * { ?s ?p ?o FILTER(foo(1)) } | Regel 1, teken 28: dit is geen geldige SPARQL 1.1: onbekend woord of teken \"foo\". Kijk",
      "SELECT * { ?s ?p ?o } LIMIT x | Regel 1, teken 29: dit is geen geldige SPARQL 1.1: onbekend woord of teken \"x\". Kijk",
      "SELECT * { ?s ?p \"één | Regel 1, teken 18: deze tekst heeft geen aanhalingsteken aan het eind: \"één. Zet",
      "SELECT * { ?s ?p 'a\\qb' } | Regel 1, teken 18: deze tekst heeft een \\ met een teken erachter dat niet kan: 'a\\. Schrijf",
      "SELECT ?x (count(*) as ?n){?s ?p ?o} | Regel 1, teken 8: ?x staat na SELECT, maar niet in GROUP BY. Zet",
      "SELECT (COUNT(?x) AS ?n) $x { ?x ?p ?o } | Regel 1, teken 26: ?x staat na SELECT, maar niet in GROUP BY. Zet",
      "SELECT ?x { ?y ?p ?x { SELECT ?x (COUNT(*) AS ?n) { ?x ?p ?o } } } | ?x staat na SELECT, maar niet in GROUP BY. Zet",
      "SELECT * { BIND(1 AS ?x) BIND(2 AS ?x) } # 2 AS ?x | Regel 1, teken 36: AS geeft ?x een waarde, maar ?x wordt al gebruikt. Kies",
      "SELECT * { ?s ?p ?x BIND(CONCAT('a','b') AS ?x) } | Regel 1, teken 45: AS geeft ?x een waarde, maar ?x wordt al gebruikt. Kies",
      "SELECT (1 AS ?s) { ?s ?p ?o } | Regel 1, teken 14: AS geeft ?s een waarde, maar ?s wordt al gebruikt. Kies",
      "SELECT ?s (2 AS ?s) {} | Regel 1, teken 17: ?s staat twee keer na SELECT. Haal",
      "SELECT * { ?s ?p ?o } GROUP BY ?s | Regel 1, teken 23: SELECT * kan niet samen met GROUP BY. Noem",
      "SELECT * { ?s ?p ?o FILTER(SUM(?o)>1) } | Regel 1, teken 28: een telling, zoals COUNT of SUM, kan hier niet. Zet",
      "SELECT (SUM(SUM(?o)) AS ?x) { ?s ?p ?o } | Regel 1, teken 13: een telling, zoals COUNT of SUM, kan niet in een andere telling. Tel",
      "ASK { _:a ?p ?s OPTIONAL { _:a ?q ?r } } | Regel 1, teken 28: _:a staat ook in een ander deel van de query. Gebruik",
      "SELECT * { VALUES (?a ?b) { (1) } } | Regel 1, teken 31: VALUES noemt zoveel variabelen: 2, en hier staan zoveel waarden: 1. Geef",
      "SELECT * {} LIMIT 99999999999999999999 | Regel 1, teken 19: het getal 99999999999999999999 is te groot. Kies"})
  void syntaxErrorIsADutchSentence(String query, String sentence) {
    HttpResponse<String> response = get(query);
    isError(response, 400);
    assertThat(response.body()).startsWith(sentence).doesNotContain("Lexical", "Encountered", "ariable ", "(4");
  }

  @Test
  void longTextIsNotToldInFull() {
    String text = "x".repeat(30_000);
    isError(get("SELECT ?x (COUNT(*) AS ?n) { ?s ?p ?o FILTER (?o = \"" + text + "\") }"), 400, "Regel 1, teken 8: ?x staat");
    assertThat(get("SELECT * { ?s ?p \"" + text).body()).contains("Regel 1, teken 18", "xxx….").hasSizeLessThan(300);
  }

  @Test
  void whatIsSaidInEnglishIsAtTheEnd() {
    isError(get("SELECT * { ?s ?p \"\\uD800\" }"), 400, "Regel 1, teken 18: dit is geen geldige SPARQL 1.1. Verbeter", "opnieuw. (Bad surrogate pair (end of string))");
  }

  @Test
  void tooDeeplyNestedQueryIs400() {
    isError(post(DIRECT, "SELECT * " + "{".repeat(15_000) + "}".repeat(15_000)), 400, "diep genest");
  }

  @Test
  void unknownPrefixIs400NamingIt() {
    isError(get("SELECT * { ?s onbekend:x ?o }"), 400, "Regel 1", "onbekend:x", "PREFIX");
  }

  @Test
  void queryBeyondSparql11Is400() {
    isError(get("JSON { \"s\": ?s } WHERE { ?s ?p ?o }"), 400);
    isError(get("CONSTRUCT { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }"), 400);
  }

  @Test
  void missingEmptyOrDoubleQueryIs400() {
    isError(post(FORM, "x=1"), 400, "query");
    isError(send(request("/sparql?query=")), 400, "leeg");
    isError(post(DIRECT, "  "), 400, "leeg");
    isError(send(request("/sparql?query=a&query=b")), 400, "één query");
  }

  @Test
  void wrongContentTypeIs415() {
    isError(post("text/plain", SELECT), 415, "application/sparql-query");
    isError(post("application/json", "{}"), 415);
    isError(send(request("/sparql").POST(BodyPublishers.ofString(SELECT))), 415);
    isError(post("multipart/form-data; boundary=x", "--x--"), 415);
    isError(post(DIRECT + "; charset=iso-8859-1", SELECT), 415, "UTF-8");
  }

  @Test
  void wrongAcceptIs406NamingTheFormats() {
    isError(get(SELECT, "image/png"), 406, "text/csv");
    isError(get(CONSTRUCT, "text/csv"), 406, "text/turtle");
    isError(send(request("/sparql").header("Accept", "image/png")), 406);
  }

  @Test
  void whatAcceptRefusesIsNotGiven() {
    for (String accept : new String[] {"application/sparql-results+json;q=0", "*/*;q=0", "text/csv;q=0, text/turtle", "application/*;q=0.0"}) {
      isError(get(SELECT, accept), 406, "Een antwoord op SELECT of ASK bestaat niet als", "text/csv", "csv, json, xml of tsv");
    }
    assertThat(type(get(SELECT, "application/*;q=0, */*;q=0.1"))).startsWith("text/csv");
    assertThat(type(get(SELECT, "application/sparql-results+xml, */*;q=0"))).isEqualTo("application/sparql-results+xml");
    assertThat(type(get(SELECT, "application/sparql-results+json;q=0, */*"))).isEqualTo("application/sparql-results+xml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
  void otherMethodIs405WithAllow(String method) {
    HttpResponse<String> response = send(request("/sparql").method(method, BodyPublishers.ofString("x")));
    isError(response, 405, "alleen worden gelezen");
    assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, POST, OPTIONS");
  }

  @Test
  void brokenEncodingIs400() {
    isError(send(request("/sparql?query=SELECT%20%2A%20%7B%20%3Fs%20%3Fp%20%22%FF%22%20%7D")), 400);
    isError(send(request("/sparql").header("Content-Type", DIRECT)
        .POST(BodyPublishers.ofByteArray(new byte[] {'A', 'S', 'K', (byte) 0xC3, (byte) 0x28}))), 400, "UTF-8");
  }

  @Test
  void tooLongQueryIs413() {
    String comment = "#" + "x".repeat(70_000) + "\n";
    isError(post(DIRECT, comment + SELECT), 413, "64 KB");
    isError(post(FORM, "query=" + encode(comment + SELECT)), 413, "64 KB");
    isError(post(DIRECT, "#" + "x".repeat(1_000_000)), 413, "64 KB");
    isError(post(FORM, "query=" + "x".repeat(3_000_000)), 413, "64 KB");
  }

  @Test
  void relativeIdentifierIsOneOfOurs() {
    assertThat(get("SELECT ?t { <normen/testwet/1> <https://w3id.org/kaderwijzer/def#opschrift> ?t }", "text/csv").body())
        .contains("Eén plan");
  }
}
