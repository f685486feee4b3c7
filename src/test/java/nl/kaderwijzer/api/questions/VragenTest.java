package nl.kaderwijzer.api.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import nl.kaderwijzer.api.ApiTest;
import nl.kaderwijzer.questions.Voorbeeldcode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The saved questions over REST; and the code on the page of each runs as it is printed there. */
class VragenTest extends ApiTest {

  Stream<String> names() {
    return json(get(API + "/vragen")).path("resultaten").valueStream().map(vraag -> vraag.path("naam").asString());
  }

  @ParameterizedTest
  @MethodSource("names")
  void codeOnThePageRunsAsPrinted(String naam, @TempDir Path work) throws Exception {
    int rows = json(get(API + "/vragen/" + naam)).path("aantal").asInt();
    Document page = Jsoup.parse(get("/vragen/" + naam, "Accept", "text/html").body());
    assertThat(rows).isPositive();
    String csv = run(work, "sh", "-c", code(page, Voorbeeldcode.CURL));
    assertThat(csv).startsWith(String.join(",", columns(naam)) + "\r\n");
    assertThat(run(work, "python3", "-c", code(page, Voorbeeldcode.PYTHON))).startsWith(rows + " rijen\n");
  }

  @Test
  void codeInRRunsAsPrinted(@TempDir Path work) throws Exception {
    Assumptions.assumeTrue(here("Rscript"), "niet gedraaid: het programma Rscript is hier niet");
    StringBuilder all = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (String naam : names().toList()) {
      Document page = Jsoup.parse(get("/vragen/" + naam, "Accept", "text/html").body());
      all.append("cat('== ").append(naam).append("\\n')\n").append(code(page, Voorbeeldcode.R)).append('\n');
      expected.append("== ").append(naam).append("\n[1] ").append(json(get(API + "/vragen/" + naam)).path("aantal").asInt()).append('\n');
    }
    Path script = Files.writeString(work.resolve("vragen.R"), all);
    String counts = run(work, "Rscript", script.toString()).lines().filter(line -> line.matches("== .*|\\[1\\] \\d+")).collect(Collectors.joining("\n", "", "\n"));
    assertThat(counts).isEqualTo(expected.toString());
  }

  private List<String> columns(String naam) {
    return json(get(API + "/vragen")).path("resultaten").valueStream()
        .filter(vraag -> vraag.path("naam").asString().equals(naam))
        .flatMap(vraag -> vraag.path("kolommen").valueStream())
        .map(JsonNode::asString)
        .toList();
  }

  private static String code(Document page, Voorbeeldcode code) {
    return page.selectFirst("pre[data-code=" + code.slug() + "]").wholeText();
  }

  private static boolean here(String program) {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static String run(Path work, String... command) throws Exception {
    Path output = work.resolve("uitvoer.txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Process process = builder.start();
    boolean ended = process.waitFor(1, TimeUnit.MINUTES);
    process.destroy();
    String text = Files.readString(output);
    assertThat(ended && process.exitValue() == 0).as(text).isTrue();
    return text;
  }

  @Test
  void valuesChangeTheAnswer() {
    JsonNode melding = json(get(API + "/vragen/termijnen"));
    JsonNode aanvraag = json(get(API + "/vragen/termijnen?begin=aanvraag"));
    assertThat(aanvraag.path("resultaten").valueStream()).isNotEmpty()
        .allMatch(row -> row.path("vanaf").asString().toLowerCase(java.util.Locale.ROOT).contains("aanvraag"));
    assertThat(aanvraag).isNotEqualTo(melding);
    assertThat(json(get(API + "/vragen/termijnen?begin=melding"))).isEqualTo(melding);
    assertThat(json(get(API + "/vragen/plichten-per-wet")).path("resultaten").path(0).path("plichten").isInt()).isTrue();
  }

  @Test
  void listsCanBeNarrowedAndPaged() {
    JsonNode all = json(get(API + "/vragen"));
    JsonNode some = json(get(API + "/vragen?doelgroep=toezichthouder&trefwoord=toezicht"));
    assertThat(some.path("aantal").asInt()).isPositive().isLessThan(all.path("aantal").asInt());
    JsonNode page = json(get(API + "/vragen/onderwerpen?perPagina=5&pagina=2"));
    assertThat(page.path("resultaten").size()).isEqualTo(5);
    assertThat(page.path("volgende").asString()).contains("pagina=3");
  }

  @Test
  void whatIsWrongIs400WithWhatIsAllowed() {
    HttpResponse<String> wrong = get(API + "/vragen/normen-in-situatie?situatie=crisiss&leeftijd=oud&onderwerp=meldcode&onzin=1");
    assertProblem(wrong, 400);
    JsonNode fouten = json(wrong).path("fouten");
    assertThat(fouten.valueStream().map(fout -> fout.path("parameter").asString())).contains("situatie", "leeftijd", "onderwerp", "onzin");
    assertThat(fouten.valueStream().filter(f -> f.path("parameter").asString().equals("situatie")).findFirst().orElseThrow().path("toegestaan").valueStream().map(JsonNode::asString))
        .contains("crisis");
    assertProblem(get(API + "/vragen/termijnn"), 404);
    for (String evil : List.of("\" } ?s ?p ?o . FILTER(\"", "\\\"", "}", "?x", "' OR 1=1")) {
      assertThat(json(get(API + "/vragen/termijnen?begin=" + encode(evil))).path("aantal").asInt()).as(evil).isZero();
    }
    assertProblem(get(API + "/vragen/termijnen?begin=" + "a".repeat(101)), 400);
  }

  @Test
  void anAnswerIsAWorkbookToo() throws Exception {
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(API + "/vragen/onderwerpen?formaat=xlsx").body()));
    assertThat(Stream.generate(() -> next(zip)).takeWhile(name -> !name.isEmpty())).contains("xl/worksheets/sheet1.xml");
  }

  private static String next(ZipInputStream zip) {
    try {
      java.util.zip.ZipEntry entry = zip.getNextEntry();
      return entry == null ? "" : entry.getName();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void theCatalogueIsInTheGraph() {
    String ask = "PREFIX sh: <http://www.w3.org/ns/shacl#> SELECT ?v ?p { ?v a sh:SPARQLSelectExecutable ; sh:select ?text OPTIONAL { ?v sh:parameter/sh:name ?p } }";
    String csv = get("/sparql?query=" + encode(ask), "Accept", "text/csv").body();
    assertThat(names()).allMatch(naam -> csv.contains("https://w3id.org/kaderwijzer/id/vragen/" + naam + ","));
    assertThat(csv).contains("/vragen/termijnen,begin");
    HttpResponse<String> page = get("/id/vragen/termijnen", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("Location")).hasValueSatisfying(location -> assertThat(location).endsWith("/vragen/termijnen"));
    assertThat(get("/doc/vragen/termijnen.ttl").body()).contains("sh:select", "sh:defaultValue");
  }
}
