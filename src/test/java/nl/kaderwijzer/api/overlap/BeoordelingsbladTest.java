package nl.kaderwijzer.api.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.kaderwijzer.api.ApiTest;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.Werkmap;
import nl.kaderwijzer.overlap.Verband;
import nl.kaderwijzer.overlap.Verbanden;
import nl.kaderwijzer.review.Opdracht;
import nl.kaderwijzer.review.Werkboek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet goes out over HTTP, is filled in elsewhere, and comes back into the files. */
class BeoordelingsbladTest extends ApiTest {

  private static final String BLAD = API + "/beoordelingsbladen/medezeggenschap?formaat=xlsx";
  private static final String FILE = "data/overlaps/medezeggenschap.ttl";

  @TempDir Path folder;

  private static void copy(Path from, Path to) {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String run(int exit, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(Opdracht.voer(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8))).as(out.toString(StandardCharsets.UTF_8)).isEqualTo(exit);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatAnExpertConfirmsIsConfirmedAfterReload() throws IOException {
    for (String part : List.of("ontology", "data", "queries")) {
      copy(Path.of(part), folder.resolve(part));
    }
    String before = Files.readString(folder.resolve(FILE));
    Werkboek boek = Werkboek.van(new ByteArrayInputStream(bytes(BLAD).body()));
    String agreed = boek.tekst(2, "id");
    String disputed = boek.tekst(3, "id");
    boek.zet(2, "oordeel", "eens").zet(2, "naam", "mr. A. de Vries").zet(2, "datum", LocalDate.of(2026, 11, 20))
        .zet(3, "oordeel", "oneens").zet(3, "naam", "mr. A. de Vries").zet(3, "datum", LocalDate.of(2026, 11, 20)).zet(3, "opmerking", "Dit is ruimer.");
    String blad = boek.bewaar(folder.resolve("blad.xlsx")).toString();

    String shown = run(0, blad, "--gegevens=" + folder);
    assertThat(shown).contains("+     kw:reviewstaat reviewstaat:bevestigd ;", "- ", "Bevestigd: 1. Betwist: 1.", "nog niets geschreven");
    assertThat(Files.readString(folder.resolve(FILE))).isEqualTo(before);

    run(0, blad, "--gegevens=" + folder, "--schrijf");
    String after = Files.readString(folder.resolve(FILE));
    assertThat(after.lines().filter(line -> !before.lines().toList().contains(line))).hasSize(8);
    Publication publication = Werkmap.open(folder).publication();
    Verbanden verbanden = Verbanden.from(publication, Catalogue.from(publication));
    assertThat(verbanden.alle()).filteredOn(v -> !v.reviewstaat().slug().equals("voorstel")).extracting(Verband::id).containsExactlyInAnyOrder(agreed, disputed);
    Verband confirmed = verbanden.alle().stream().filter(v -> v.id().equals(agreed)).findFirst().orElseThrow();
    assertThat(confirmed.reviewstaat().slug()).isEqualTo("bevestigd");
    assertThat(confirmed.nagekeken()).isEqualTo("Nagekeken door mr. A. de Vries op 20 november 2026.");

    assertThat(run(1, blad, "--gegevens=" + folder, "--schrijf")).contains("Er is niets veranderd.", "rij 2: de kolom “stand” past niet");
    assertThat(Files.readString(folder.resolve(FILE))).isEqualTo(after);
  }

  @Test
  void whatIsWronglyAskedSaysHow() {
    assertThat(run(2)).startsWith("Gebruik: ");
    assertThat(run(2, "bestaat-niet.xlsx")).contains("Er is geen bestand");
    assertThat(run(2, "a.xlsx", "--schrijven")).startsWith("Gebruik: ");
  }

  @Test
  void sheetOffersTheWordsToChooseFrom() throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(BLAD).body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith("sheet1.xml")) {
          assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).containsPattern("<dataValidation [^>]*type=\"list\"").containsPattern("(\"|&quot;)eens,oneens,opmerking(\"|&quot;)");
          return;
        }
      }
    }
    throw new AssertionError("no sheet");
  }

  @Test
  void getSheetOfATopicWithoutJudgementsIs404() {
    assertProblem(get(API + "/beoordelingsbladen/bestaat-niet"), 404);
  }
}
