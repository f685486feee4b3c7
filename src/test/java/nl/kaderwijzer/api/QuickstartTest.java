package nl.kaderwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quick starts run as they are printed, against the service. One whose program is not here is reported as not run. */
class QuickstartTest extends ApiTest {

  private static final Path FOLDER = Path.of("src/main/resources/quickstart").toAbsolutePath();

  @Test
  void curl(@TempDir Path work) throws Exception {
    requireProgram("curl");
    assertThat(run(work, "sh", FOLDER.resolve("curl.sh").toString()))
        .contains("geldt.csv: norm,opschrift,instrument,plaats,oordeel", "norm.ttl: ", "Weer gevraagd met de ETag: 304");
  }

  @Test
  void python(@TempDir Path work) throws Exception {
    requireProgram("python3");
    assertThat(run(work, "python3", FOLDER.resolve("kaderwijzer.py").toString()))
        .containsPattern("Van toepassing: [1-9]").containsPattern("Normen gelezen: (\\d+) van \\1");
  }

  @Test
  void researchInPython(@TempDir Path work) throws Exception {
    requireProgram("python3");
    assertThat(run(work, "python3", FOLDER.resolve("onderzoek.py").toString()))
        .containsPattern("Vragen voor onderzoekers: [1-9]").containsPattern("Normen bij 17 jaar: [1-9]").contains("Advies | Aanbeveling | ");
    assertThat(work.resolve("per-soort.csv")).isNotEmptyFile();
  }

  @Test
  void researchInR(@TempDir Path work) throws Exception {
    requireProgram("Rscript");
    assertThat(run(work, "Rscript", FOLDER.resolve("onderzoek.R").toString()))
        .containsPattern("Vragen voor onderzoekers: [1-9]").containsPattern("Normen bij 17 jaar: [1-9]");
    assertThat(work.resolve("per-soort.csv")).isNotEmptyFile();
  }

  @Test
  void java(@TempDir Path work) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    assertThat(run(work, java, FOLDER.resolve("Kaderwijzer.java").toString()))
        .containsPattern("Van toepassing: [1-9]").contains("Versie van de API: " + ApiPaths.VERSION);
  }

  @Test
  void r(@TempDir Path work) throws Exception {
    requireProgram("Rscript");
    assertThat(run(work, "Rscript", FOLDER.resolve("kaderwijzer.R").toString()))
        .contains("Verplichting").containsPattern("van-toepassing|jsonlite nodig");
  }

  /** Excel cannot be run here: that its addresses answer and its columns are there is what can be shown. */
  @Test
  void excel() throws IOException {
    String query = Files.readString(FOLDER.resolve("excel.pq"));
    String header = get(found(query, "\"http://localhost:8080([^\"]+)\"").get(0)).body().lines().findFirst().orElseThrow();
    List<String> columns = found(query.substring(query.indexOf("SelectColumns")), "\"([^\"]+)\"");
    assertThat(columns).hasSizeGreaterThan(3);
    assertThat(header.split(",")).contains(columns.toArray(String[]::new));
    List<String> addresses = found(Files.readString(FOLDER.resolve("excel.md")), "http://localhost:8080(\\S+)");
    assertThat(addresses).hasSize(3).allSatisfy(path -> assertThat(bytes(path).statusCode()).as(path).isEqualTo(200));
    System.out.println("Snelstart Excel: adressen en kolommen nagekeken; de stappen in Excel zelf zijn niet gedraaid.");
  }

  @Test
  void everyQuickStartIsTested() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("curl.sh", "kaderwijzer.py", "Kaderwijzer.java", "kaderwijzer.R", "onderzoek.py", "onderzoek.R", "excel.md", "excel.pq");
    }
  }

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(hit -> hit.group(1)).toList();
  }

  private static void requireProgram(String name) {
    boolean there =
        Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    if (!there) {
      System.out.println("Snelstart niet gedraaid: het programma " + name + " is hier niet.");
    }
    Assumptions.assumeTrue(there, "niet gedraaid: het programma " + name + " is hier niet");
  }

  private String run(Path work, String... command) throws Exception {
    Path output = work.resolve("uitvoer.txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("KADERWIJZER", base());
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Process process = builder.start();
    boolean ended = process.waitFor(3, TimeUnit.MINUTES);
    process.destroy();
    String text = Files.readString(output);
    assertThat(ended && process.exitValue() == 0).as(text).isTrue();
    return text;
  }
}
