package nl.kaderwijzer.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * The tests on queries of the manifest of the W3C for the SPARQL 1.1 Protocol, each under its own name, over real HTTP: all but
 * those on updates, which do not exist here.
 *
 * <p>What each asks and expects is as in the manifest; the graphs {@code data0} to {@code data3} are graphs of ours, and a thing
 * with a type in each stands for the document. {@code query_multiple_dataset} writes the {@code &} between two parameters as
 * such; the manifest has it encoded, which makes one parameter of the two.
 *
 * @see <a href="https://www.w3.org/2009/sparql/docs/tests/data-sparql11/protocol/">the manifest</a>
 */
class W3cProtocolTest extends EndpointTest {

  private static final String GRAPHS = "https://w3id.org/kaderwijzer/graph/";
  private static final String DATA_0 = encode(GRAPHS + "ontology/prefixes");
  private static final String DATA_1 = encode(GRAPHS + "data/concepts/situaties");
  private static final String DATA_2 = encode(GRAPHS + "data/instruments/wet/testwet");
  private static final String DATA_3 = encode(GRAPHS + "ontology/kw");
  private static final String IN_1 = "<https://w3id.org/kaderwijzer/id/begrippen/situaties/crisis> a ?type1";
  private static final String IN_2 = "<https://w3id.org/kaderwijzer/id/normen/testwet/1> a ?type2";
  private static final String IN_3 = "<https://w3id.org/kaderwijzer/def#Norm> a ?type3";
  private static final String ASK_DEFAULT = "ASK { " + IN_1 + " . " + IN_2 + " . }";
  private static final String ASK_NAMED = "{ GRAPH ?g1 { " + IN_1 + " } GRAPH ?g2 { " + IN_2 + " } }";
  private static final String TABLE = "application/sparql-results\\+(xml|json)|text/(csv|tab-separated-values);charset=utf-8";
  private static final String YES_OR_NO = "application/sparql-results\\+(xml|json)";
  private static final String STATEMENTS = "application/(rdf\\+xml|n-triples)|text/turtle;charset=utf-8";

  /** What a test asks and how it tells what is wrong with the answer: an empty text for nothing. */
  private final Map<String, Supplier<String>> tests = new LinkedHashMap<>();

  @Test
  void everyTestOfTheManifestOnQueriesPasses() {
    good();
    bad();
    Map<String, String> failed = new LinkedHashMap<>();
    tests.forEach((name, test) -> {
      String wrong = test.get();
      if (!wrong.isEmpty()) {
        failed.put(name, wrong);
      }
    });
    System.out.println("W3C SPARQL 1.1 Protocol, query: " + (tests.size() - failed.size()) + " of " + tests.size() + " passed");
    assertThat(tests).hasSize(20);
    assertThat(failed).isEmpty();
  }

  @Test
  void aWrongAnswerIsSeen() {
    assertThat(yes(to("?query=" + encode("ASK { ?s ?p 'nergens' }")))).isNotEmpty();
    assertThat(yes(to("?query=" + encode("SELECT * { ?s ?p ?o }")))).isNotEmpty();
    assertThat(form(TABLE, direct("", "DESCRIBE <urn:x>"))).isNotEmpty();
    assertThat(refused(to("?query=" + encode("ASK { }")))).isNotEmpty();
  }

  private void good() {
    tests.put("query_post_form", () -> yes(form("?default-graph-uri=" + DATA_0, "query=ASK%20%7B%7D")));
    tests.put("query_dataset_default_graphs_get", () ->
        yes(to("?query=" + encode(ASK_DEFAULT) + "&default-graph-uri=" + DATA_1 + "&default-graph-uri=" + DATA_2)));
    tests.put("query_dataset_default_graphs_post", () ->
        yes(direct("?default-graph-uri=" + DATA_1 + "&default-graph-uri=" + DATA_2, ASK_DEFAULT)));
    tests.put("query_dataset_named_graphs_post", () ->
        yes(direct("?named-graph-uri=" + DATA_1 + "&named-graph-uri=" + DATA_2, "ASK " + ASK_NAMED)));
    tests.put("query_dataset_named_graphs_get", () ->
        yes(to("?query=" + encode("ASK " + ASK_NAMED) + "&named-graph-uri=" + DATA_1 + "&named-graph-uri=" + DATA_2)));
    tests.put("query_dataset_full", () -> yes(direct(
        "?default-graph-uri=" + DATA_3 + "&named-graph-uri=" + DATA_1 + "&named-graph-uri=" + DATA_2,
        "ASK { " + IN_3 + " " + ASK_NAMED.substring(2))));
    tests.put("query_multiple_dataset", () -> yes(direct(
        "?named-graph-uri=" + DATA_1 + "&named-graph-uri=" + DATA_2, "ASK FROM <" + GRAPHS + "ontology/kw> " + ASK_NAMED)));
    tests.put("query_get", () -> yes(to("?query=ASK%20%7B%7D&default-graph-uri=" + DATA_0)));
    String zero = "?default-graph-uri=" + DATA_0;
    tests.put("query_content_type_select", () -> form(TABLE, direct(zero, "SELECT (1 AS ?value) {}")));
    tests.put("query_content_type_ask", () -> form(YES_OR_NO, direct(zero, "ASK {}")));
    tests.put("query_content_type_describe", () -> form(STATEMENTS, direct(zero, "DESCRIBE <http://example.org/>")));
    tests.put("query_content_type_construct", () -> form(STATEMENTS, direct(zero, "CONSTRUCT { <s> <p> 1 } WHERE {}")));
    tests.put("query_post_direct", () -> yes(direct("", "ASK {}")));
  }

  private void bad() {
    tests.put("bad_query_method", () -> refused(to("?query=ASK%20%7B%7D&default-graph-uri=" + DATA_0)
        .header("Content-Type", FORM).PUT(BodyPublishers.noBody())));
    tests.put("bad_multiple_queries", () -> refused(to("?query=ASK%20%7B%7D&query=SELECT%20%2A%20%7B%7D")));
    tests.put("bad_query_wrong_media_type", () ->
        refused(to("").header("Content-Type", "text/plain").POST(BodyPublishers.ofString("ASK {}"))));
    tests.put("bad_query_missing_form_type", () -> refused(to("").POST(BodyPublishers.ofString("query=ASK%20%7B%7D"))));
    tests.put("bad_query_missing_direct_type", () -> refused(to("").POST(BodyPublishers.ofString("ASK {}"))));
    tests.put("bad_query_non_utf8", () -> refused(to("").header("Content-Type", DIRECT + "; charset=UTF-16")
        .POST(BodyPublishers.ofString("ASK {}", StandardCharsets.UTF_16))));
    tests.put("bad_query_syntax", () -> refused(to("?query=ASK%20%7B")));
  }

  private HttpRequest.Builder to(String query) {
    return request("/sparql" + query);
  }

  private HttpRequest.Builder direct(String query, String sparql) {
    return to(query).header("Content-Type", DIRECT).POST(BodyPublishers.ofString(sparql));
  }

  private HttpRequest.Builder form(String query, String body) {
    return to(query).header("Content-Type", FORM).POST(BodyPublishers.ofString(body));
  }

  /** The manifest expects 2xx or 3xx, a form of yes or no, and yes. */
  private String yes(HttpRequest.Builder request) {
    HttpResponse<String> response = send(request);
    String wrong = form(YES_OR_NO, response);
    return wrong.isEmpty() && !response.body().replaceAll("\\s", "").matches(".*(\"boolean\":|<boolean>)true.*")
        ? "no: " + response.body()
        : wrong;
  }

  private String form(String types, HttpRequest.Builder request) {
    return form(types, send(request));
  }

  private static String form(String types, HttpResponse<String> response) {
    return response.statusCode() / 100 != 2 || !type(response).matches(types) ? told(response) : "";
  }

  private String refused(HttpRequest.Builder request) {
    HttpResponse<String> response = send(request);
    return response.statusCode() / 100 != 4 ? told(response) : "";
  }

  private static String told(HttpResponse<String> response) {
    return response.statusCode() + " " + type(response) + " " + response.body();
  }
}
