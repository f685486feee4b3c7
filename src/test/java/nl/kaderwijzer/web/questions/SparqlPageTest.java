package nl.kaderwijzer.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kaderwijzer.web.Paginacontrole;
import nl.kaderwijzer.web.RealSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page {@code /sparql}: each example on it, sent as the form sends it, gives rows. */
class SparqlPageTest extends RealSite {

  @Test
  void everyExampleGivesRowsInEveryForm() {
    List<String> examples = pagina("/sparql").select("section[aria-labelledby=voorbeelden] a[href^=/sparql]").eachAttr("href");
    assertThat(examples).hasSizeGreaterThanOrEqualTo(5);
    for (String example : examples) {
      Document page = pagina(example);
      String query = page.getElementById("query").text();
      assertThat(query).as(example).isNotBlank();
      HttpResponse<String> csv = send(page.select("main button[type=submit]").get(0).attr("formaction"), page.getElementById("query").wholeText());
      assertThat(csv.statusCode()).as(example).isEqualTo(200);
      assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
      assertThat(csv.body().lines()).as(example).hasSizeGreaterThan(1);
    }
  }

  @Test
  void theButtonChoosesTheForm() {
    assertThat(type("/sparql?format=json", "SELECT * { ?s ?p ?o } LIMIT 1")).startsWith("application/json");
    assertThat(type("/sparql?format=xml", "SELECT * { ?s ?p ?o } LIMIT 1")).startsWith("application/xml");
    assertThat(type("/sparql?format=csv", "CONSTRUCT WHERE { ?s a ?o }")).startsWith("text/turtle");
    assertThat(type("/sparql?format=json", "CONSTRUCT WHERE { ?s a ?o }")).startsWith("application/ld+json");
  }

  @Test
  void aFormForStatementsIs406ForRows() {
    for (String pad : List.of("/sparql?format=turtle", "/sparql?format=json-ld")) {
      for (String query : List.of("SELECT * { ?s ?p ?o } LIMIT 1", "ASK { }")) {
        HttpResponse<String> response = send(pad, query);
        assertThat(response.statusCode()).as(pad).isEqualTo(406);
        assertThat(response.body()).contains("SELECT of ASK", "csv, json, xml of tsv");
      }
      assertThat(send(pad, "CONSTRUCT WHERE { ?s a ?o }").statusCode()).as(pad).isEqualTo(200);
    }
    assertThat(type("/sparql?format=xml", "CONSTRUCT WHERE { ?s a ?o }")).startsWith("application/xml");
  }

  @Test
  void aQueryInTheAddressIsFilledInAndNotRun() {
    String query = "SELECT * { ?s ?p \"<b>\" } # é";
    Document page = pagina("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    assertThat(page.getElementById("query").wholeText()).isEqualTo(query);
    assertThat(page.select("section[aria-labelledby=voorbeelden] a[aria-current]")).isEmpty();
  }

  @Test
  void aWrongQueryOfTheFormComesBackInIt() {
    String query = "SELEC * { ?s ?p \"<b>\" } # é";
    HttpResponse<String> response = browser("/sparql?format=csv", query);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(response.headers().firstValue("Content-Disposition")).isEmpty();
    Document page = Jsoup.parse(response.body());
    assertThat(page.getElementById("query").wholeText()).isEqualTo(query);
    assertThat(page.getElementById("query").attr("aria-describedby")).isEqualTo("fout-query");
    assertThat(page.select("#fout-query.kw-veld__fout").text()).startsWith("Regel 1, teken 1: ");
    assertThat(new Paginacontrole(catalogue()).fouten("/sparql", page)).isEmpty();
    assertThat(Jsoup.parse(browser("/sparql?format=csv", " ").body()).select("#fout-query").text()).isEqualTo("De query is leeg.");
    assertThat(browser("/sparql?format=turtle", "ASK { }").statusCode()).isEqualTo(406);
    assertThat(browser("/sparql?format=csv", "SELECT * { ?s ?p ?o } LIMIT 1").headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(send("/sparql?format=csv", query).headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    assertThat(pagina("/sparql").select("#fout-query, #query[aria-invalid]")).isEmpty();
  }

  @Test
  void anUnknownFormIs400NamingTheForms() {
    HttpResponse<String> response = send("/sparql?format=docx", "ASK { }");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("csv", "json-ld");
  }

  @Test
  void thePageTellsTheLimitsAndIsTheOnlyOneWithAScript() {
    assertThat(pagina("/sparql").select("section[aria-labelledby=grenzen]").text()).contains("30 seconden", "100.000 rijen", "32 MB", "64 KB");
    assertThat(pagina("/sparql").select("script[src]").eachAttr("src")).hasSize(2).allMatch(src -> src.startsWith("/"));
    assertThat(haal("/sparql").headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("script-src 'self'", "connect-src 'self'").doesNotContain("unsafe");
    assertThat(pagina("/").select("script")).isEmpty();
    assertThat(haal("/").headers().firstValue("Content-Security-Policy").orElseThrow()).doesNotContain("script-src");
  }

  private String type(String pad, String query) {
    return send(pad, query).headers().firstValue("Content-Type").orElseThrow();
  }

  private HttpResponse<String> browser(String pad, String query) {
    return send(pad, query, "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
  }

  private HttpResponse<String> send(String pad, String query) {
    return send(pad, query, "*/*");
  }

  private HttpResponse<String> send(String pad, String query, String accept) {
    return stuur(HttpRequest.newBuilder(URI.create(adres(pad)))
        .header("Accept", accept)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString("query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))));
  }
}
