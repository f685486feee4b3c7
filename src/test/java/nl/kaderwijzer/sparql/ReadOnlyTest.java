package nl.kaderwijzer.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proof that the endpoint writes nothing, reaches nothing outside, and runs no code that a query names. */
class ReadOnlyTest extends EndpointTest {

  private static final String ALL = "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o";

  private String before;

  @BeforeEach
  void read() {
    before = get(ALL).body();
    assertThat(before).contains("Eén plan");
  }

  @AfterEach
  void unchanged() {
    assertThat(get(ALL).body()).isEqualTo(before);
  }

  private static void refused(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(type(response)).isEqualTo("text/plain;charset=utf-8");
    assertThat(response.body()).doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "INSERT DATA { <urn:a> <urn:b> <urn:c> }", "DELETE WHERE { ?s ?p ?o }", "CLEAR ALL", "DROP ALL",
      "PREFIX x: <urn:x> DELETE { ?s ?p ?o } INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }",
      "LOAD <file:///etc/hostname>", "LOAD <http://localhost:9/>", "# stil\nLOAD SILENT <file:///etc/hostname>",
      "CREATE GRAPH <urn:g>", "WITH <urn:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }"})
  void updateIsRefusedHoweverItIsSent(String update) {
    refused(get(update), 400);
    assertThat(get(update).body()).contains("alleen worden gelezen");
    refused(post(DIRECT, update), 400);
    refused(post(FORM, "query=" + encode(update)), 400);
    refused(post(FORM, "update=" + encode(update)), 403);
    refused(send(request("/sparql?update=" + encode(update))), 403);
    refused(send(request("/sparql?update=" + encode(update)).POST(BodyPublishers.noBody()).header("Content-Type", FORM)), 403);
    refused(post("application/sparql-update", update), 403);
  }

  @Test
  void graphStoreRequestsAreRefused() {
    for (String method : new String[] {"PUT", "DELETE", "PATCH"}) {
      refused(send(request("/sparql?default").method(method, BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> ."))), 405);
    }
    refused(send(request("/sparql?default").header("Content-Type", "text/turtle")
        .POST(BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> ."))), 415);
    for (String path : new String[] {"/sparql/update", "/sparql/data", "/sparql/upload", "/sparql/get"}) {
      assertThat(send(request(path).header("Content-Type", "application/sparql-update")
          .POST(BodyPublishers.ofString("CLEAR ALL"))).statusCode()).as(path).isBetween(400, 499);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "SELECT * { SERVICE <http://localhost:9/> { ?s ?p ?o } }",
      "SELECT * { SERVICE SILENT <http://localhost:9/> { ?s ?p ?o } }",
      "SELECT * { { SELECT * { SERVICE <http://localhost:9/> { ?s ?p ?o } } } }",
      "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost:9/> { ?s ?p ?o } } }",
      "SELECT * { ?s ?p ?o FILTER NOT EXISTS { { SELECT ?s { SERVICE <http://localhost:9/> { ?s ?q ?r } } } } }",
      "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://localhost:9/> { ?s ?p ?o } })",
      "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <http://localhost:9/> { ?s ?p ?o } })",
      "SELECT (SUM(IF(EXISTS { SERVICE <http://localhost:9/> { ?a ?b ?c } }, 1, 0)) AS ?n) { ?s ?p ?o }",
      "SELECT (EXISTS { SERVICE <http://localhost:9/> { ?s ?p ?o } } AS ?x) { ?s ?p ?o }",
      "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (EXISTS { SERVICE <http://localhost:9/> { ?s ?p ?o } } AS ?x)",
      "SELECT * { ?s ?p ?o BIND (EXISTS { SERVICE <http://localhost:9/> { ?s ?p ?o } } AS ?x) }",
      "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER EXISTS { SERVICE <http://localhost:9/> { ?s ?p ?o } } } }",
      "SELECT * { ?s ?p ?o MINUS { SERVICE <http://localhost:9/> { ?s ?p ?o } } }",
      "ASK { GRAPH ?g { SERVICE ?x { ?s ?p ?o } } }",
      "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <http://localhost:9/> { ?s ?p ?o } }",
      "DESCRIBE ?s WHERE { SERVICE <http://localhost:9/> { ?s ?p ?o } }"})
  void serviceAnywhereIs400(String query) {
    refused(get(query), 400);
    assertThat(get(query).body()).contains("SERVICE kan hier niet");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "SELECT * { ?s ?p ?o FILTER (<java:java.lang.System.exit>(1)) }",
      "SELECT (<java:nl.kaderwijzer.sparql.CodeByName>() AS ?x) { }",
      "PREFIX j: <java:nl.kaderwijzer.sparql.> SELECT * { BIND (j:CodeByName() AS ?x) }",
      "SELECT * { ?s ?p ?o } ORDER BY <java:nl.kaderwijzer.sparql.CodeByName>()",
      "SELECT (SUM(<java:nl.kaderwijzer.sparql.CodeByName>()) AS ?n) { ?s ?p ?o }",
      "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:nl.kaderwijzer.sparql.CodeByName>())",
      "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (<java:nl.kaderwijzer.sparql.CodeByName>() AS ?x)",
      "SELECT * { ?s ?p ?o FILTER EXISTS { ?a ?b ?c FILTER (<java:nl.kaderwijzer.sparql.CodeByName>()) } }",
      "SELECT * { ?s <java:nl.kaderwijzer.sparql.CodeByName> ?o }",
      "SELECT * { ?s <JAVA:nl.kaderwijzer.sparql.CodeByName> ?o }",
      "SELECT * { BIND (<http://jena.apache.org/ARQ/js#f>() AS ?x) }",
      "SELECT * { BIND (<http://www.w3.org/2005/xpath-functions#matches>(\"a\", \"a\") AS ?x) }",
      "SELECT * { ?x <http://jena.apache.org/ARQ/property#strSplit> (\"a b\" \" \") }",
      "SELECT * { BIND (<\\u006Aava:nl.kaderwijzer.sparql.CodeByName>() AS ?x) }"})
  void codeByNameIs400AndDoesNotRun(String query) {
    refused(get(query), 400);
    assertThat(CodeByName.ran).isFalse();
  }

  @Test
  void codeByNameDoesNotRunEvenWhereTheGuardWouldOverlookIt() {
    var context = new org.apache.jena.sparql.util.Context();
    OwnFunctions.install(context);
    String query = "SELECT * { BIND (<java:nl.kaderwijzer.sparql.CodeByName>() AS ?x) }";
    try (var exec = org.apache.jena.sparql.exec.QueryExec.dataset(org.apache.jena.sparql.core.DatasetGraphFactory.create())
        .query(query).context(context).build()) {
      exec.select().forEachRemaining(row -> assertThat(row.contains("x")).isFalse());
    }
    assertThat(CodeByName.ran).isFalse();
  }
}
