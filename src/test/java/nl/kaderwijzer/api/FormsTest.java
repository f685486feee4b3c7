package nl.kaderwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import nl.kaderwijzer.graph.Publications;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The same content in every form. */
class FormsTest extends ApiTest {

  @Autowired private Publications publications;

  @ParameterizedTest
  @CsvSource({
    "'text/csv;q=0.5, application/json;q=0.4', text/csv",
    "'text/csv;q=0.3, application/json', application/json",
    "'text/*', text/csv",
    "'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, */*;q=0.1', application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "'text/html, application/xhtml+xml, */*;q=0.8', application/json",
    "'image/png, */*;q=0.1', application/json"
  })
  void getListWithQualitiesIsTheBest(String accept, String type) {
    assertThat(get(API + "/begrippen", "Accept", accept).headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
  }

  @Test
  void formaatGoesBeforeAccept() {
    assertThat(get(API + "/begrippen?formaat=csv", "Accept", "application/json").headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(get("/doc/normen/jeugdwet/4.1.3?formaat=nt", "Accept", "text/turtle").headers().firstValue("Content-Type").orElseThrow()).startsWith("application/n-triples");
    assertThat(get("/id/normen/jeugdwet/4.1.3?formaat=ttl", "Accept", "text/html").headers().firstValue("Location")).hasValue("/doc/normen/jeugdwet/4.1.3.ttl");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyListIsTheSameTableInXlsx(Operation list) throws IOException {
    List<CSVRecord> csv;
    try (CSVParser parser = CSVParser.parse(get(list.example() + "?formaat=csv").body(), CSVFormat.RFC4180)) {
      csv = parser.getRecords();
    }
    HttpResponse<byte[]> response = bytes(list.example() + "?formaat=xlsx");
    assertThat(response.headers().firstValue("Content-Type")).hasValue(Formaat.XLSX);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(response.body()))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSameSizeAs(csv);
      assertThat(texts(rows.get(0))).isEqualTo(csv.get(0).toList());
      for (int r : new int[] {1, rows.size() - 1}) {
        int row = r;
        IntStream.range(0, csv.get(row).size())
            .filter(c -> rows.get(row).getOptionalCell(c).map(cell -> cell.getType() == CellType.STRING).orElse(false))
            .forEach(c -> assertThat(rows.get(row).getCellText(c)).isEqualTo(csv.get(row).get(c).replaceFirst("^'(?=[=+@-])", "")));
      }
      assertThat(rows.stream().flatMap(row -> row.stream()).filter(cell -> cell != null).map(cell -> cell.getType())).doesNotContain(CellType.FORMULA);
    }
  }

  private static List<String> texts(Row row) {
    return IntStream.range(0, row.getCellCount()).mapToObj(row::getCellText).toList();
  }

  @Test
  void daysAndNumbersAreSuchInXlsx() throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes(API + "/instrumenten?formaat=xlsx").body()))) {
      List<Row> rows = workbook.getFirstSheet().read();
      List<String> columns = texts(rows.get(0));
      Row row = rows.get(1);
      assertThat(row.getCell(columns.indexOf("aantalNormen")).getType()).isEqualTo(CellType.NUMBER);
      assertThat(row.getCellAsDate(columns.indexOf("geldigheid.peildatum")).orElseThrow()).isAfter("2026-11-24T00:00:00");
    }
  }

  /** Turtle, N-Triples, RDF/XML and JSON-LD by the published context (fetched from the service itself) are the same triples. */
  @Test
  void everyTenthThingIsTheSameInEveryForm() {
    List<String> things =
        publications.current().dataset().getDefaultGraph().find().mapWith(triple -> triple.getSubject().toString()).toSet().stream()
            .filter(iri -> iri.startsWith("https://w3id.org/kaderwijzer/id/") && !iri.contains("#"))
            .map(iri -> iri.substring("https://w3id.org/kaderwijzer".length()))
            .sorted()
            .toList();
    assertThat(things).hasSizeGreaterThan(2000);
    for (int i = 0; i < things.size(); i += 10) {
      assertRoundTrip("/doc" + things.get(i).substring("/id".length()));
    }
    for (String path : List.of("/doc/instrumenten/jeugdwet", "/doc/normen/jeugdwet/4.1.3", "/doc/begrippen/situaties", "/doc/organisaties/igj", "/def", "/prefixes", "/shapes", "/graph/data/changes/2026", "/doc/uitleg/jeugdwet/4.1.3")) {
      assertRoundTrip(path);
    }
  }

  private void assertRoundTrip(String path) {
    Graph turtle = parse(get(path, "Accept", "text/turtle").body(), Lang.TURTLE);
    assertThat(turtle.size()).isPositive();
    for (Lang lang : List.of(Lang.JSONLD, Lang.NTRIPLES, Lang.RDFXML)) {
      Graph other = parse(get(path, "Accept", lang.getContentType().getContentTypeStr()).body(), lang);
      assertThat(other.isIsomorphicWith(turtle)).as(path + " in " + lang).isTrue();
    }
  }

  private static Graph parse(String text, Lang lang) {
    Graph graph = GraphMemFactory.createGraphMem2();
    RDFParser.fromString(text, lang).parse(graph);
    return graph;
  }

  @Test
  void jsonLdUsesTheWordsOfTheContextAndNamesIt() {
    JsonNode norm = json(get(API + "/normen/jeugdwet/4.1.3?formaat=jsonld"));
    assertThat(norm.path("@context").asString()).isEqualTo(base() + "/context/v1.jsonld");
    JsonNode itself = norm.path("@graph").valueStream().filter(n -> n.path("@id").asString().equals("id:normen/jeugdwet/4.1.3")).findFirst().orElseThrow();
    assertThat(itself.path("opschrift").asString()).isEqualTo("Werken met een plan in samenspraak");
    assertThat(itself.path("fase").path(0).asString()).isEqualTo("id:begrippen/fasen/plan");
    assertThat(itself.path("inwerking").asString()).isEqualTo("2023-07-01");
  }

  /** A property that the context does not know would be there under its whole name. */
  @Test
  void contextKnowsEveryPropertyOfTheData() {
    JsonNode context = json(get("/context/v1.jsonld")).path("@context");
    List<String> known = context.valueStream().map(term -> term.path("@id").asString("")).toList();
    publications.current().dataset().getDefaultGraph().find().mapWith(triple -> triple.getPredicate().getURI()).toSet().stream()
        .filter(property -> property.startsWith("https://w3id.org/kaderwijzer/def#"))
        .forEach(property -> assertThat(known).contains("kw:" + property.substring(property.indexOf('#') + 1)));
  }

  @Test
  void getUnknownContextIs404() {
    assertProblem(get("/context/v9.jsonld"), 404);
    assertProblem(get("/context/..%5Capplication.yaml"), 400);
    assertProblem(get("/context/application.yaml"), 404);
  }
}
