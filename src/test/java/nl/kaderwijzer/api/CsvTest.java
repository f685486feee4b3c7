package nl.kaderwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;
import org.springframework.mock.http.MockHttpOutputMessage;
import tools.jackson.databind.JsonNode;

class CsvTest extends ApiTest {

  /** A row for the unit tests below. */
  record Row(String naam, List<Part> delen, List<String> woorden) {}

  /** A part of it. */
  record Part(String slug, String titel, List<String> binnenin) {}

  Stream<String> tables() {
    return Stream.concat(lists().map(list -> list.example() + "?perPagina=5000"), Stream.of(API + "/toepassing?leeftijd=14"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyListIsTheSameTableInCsv(String path) throws IOException {
    HttpResponse<String> response = get(path, "Accept", "text/csv");
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    JsonNode rows = json(get(path)).path("resultaten");
    List<CSVRecord> records = parse(response.body());
    assertThat(records).hasSize(rows.size());
    String key = records.get(0).getParser().getHeaderNames().contains("norm") ? "norm" : "naam";
    for (int i = 0; i < rows.size(); i++) {
      assertThat(records.get(i).isConsistent()).isTrue();
      if (rows.path(i).has(key)) {
        assertThat(records.get(i).get(key)).isEqualTo(rows.path(i).path(key).asString());
      }
      records.get(i).forEach(cell -> assertThat(cell).doesNotMatch("(?s)[=+@\\t\\r\\n-].*"));
    }
  }

  @Test
  void getWithoutPageIsTheWholeList() throws IOException {
    assertThat(parse(get(API + "/normen?formaat=csv").body())).hasSize(json(get(API + "/normen?perPagina=1")).path("aantal").asInt());
  }

  @Test
  void getForDutchExcelHasMarkAndSemicolon() {
    byte[] csv = bytes(API + "/begrippen?formaat=csv&bom=ja&scheiding=puntkomma").body();
    assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new String(csv, java.nio.charset.StandardCharsets.UTF_8).substring(1)).startsWith("slug;titel;");
    assertThat(get(API + "/begrippen?formaat=csv&scheiding=tab").body()).startsWith("slug\ttitel\t");
  }

  @Test
  void getEmptyListAsCsvHasItsColumns() throws IOException {
    HttpResponse<String> response = get(API + "/normen?q=bestaatvastniet", "Accept", "text/csv");
    assertThat(response.body()).startsWith("slug,iri,").hasLineCount(1);
  }

  @Test
  void cellThatLooksLikeAFormulaIsText() throws IOException {
    for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")) {
      assertThat(parse(write(new Row(formula, List.of(), List.of()))).get(0).get("naam")).isEqualTo("'" + formula);
    }
    assertThat(parse(write(new Row("a=1", List.of(), List.of()))).get(0).get("naam")).isEqualTo("a=1");
  }

  @Test
  void cellsOfOneListStayInTheSameOrder() throws IOException {
    Row row = new Row("x", List.of(new Part("a", null, List.of("z")), new Part("b", "B", List.of())), List.of("een", "twee, drie"));
    CSVRecord record = parse(write(row)).get(0);
    assertThat(record.getParser().getHeaderNames()).containsExactly("naam", "delen.slug", "delen.titel", "woorden");
    assertThat(record.toList()).containsExactly("x", "a | b", " | B", "een | twee, drie");
  }

  private static String write(Row row) throws IOException {
    MockHttpOutputMessage message = new MockHttpOutputMessage();
    new CsvConverter().write(new Lijst<>(1, List.of(row), null, CsvColumn.of(Row.class), Opmaak.STANDAARD), MediaType.parseMediaType("text/csv"), message);
    return message.getBodyAsString(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static List<CSVRecord> parse(String csv) throws IOException {
    try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180.builder().setHeader().setDuplicateHeaderMode(org.apache.commons.csv.DuplicateHeaderMode.DISALLOW).get())) {
      return parser.getRecords();
    }
  }
}
