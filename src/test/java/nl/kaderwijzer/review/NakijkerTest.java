package nl.kaderwijzer.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.graph.RealData;
import nl.kaderwijzer.overlap.Verband;
import nl.kaderwijzer.overlap.Verbanden;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What experts filled in is read as they meant it, or refused whole, with sheet, row and what to do. */
class NakijkerTest {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 26);
  private static final Catalogue CATALOGUE = Catalogue.from(RealData.publication());
  private static final Verbanden VERBANDEN = Verbanden.from(RealData.publication(), CATALOGUE);
  private static final List<Verband> OORDELEN =
      VERBANDEN.alle().stream().filter(v -> v.onderwerp().slug().equals("medezeggenschap")).limit(4).toList();

  @TempDir Path folder;

  /** Four judgements; the first is agreed with. */
  private static Werkboek boek() {
    Werkboek boek = Werkboek.met(Arrays.stream(Beoordelingsregel.class.getRecordComponents()).map(c -> c.getName()).toList());
    for (Verband verband : OORDELEN) {
      Beoordelingsregel r = Beoordelingsregel.van(verband, CATALOGUE);
      boek.rij(
          r.id(), r.onderwerp(), r.norm(), r.plaats(), r.samenvatting(), r.verband(), r.andereNorm(), r.anderePlaats(), r.andereSamenvatting(),
          r.verschil(), r.reden(), r.stand(), null, null, null, null);
    }
    return boek.zet(2, "oordeel", "eens").zet(2, "naam", "mr. A. de Vries").zet(2, "datum", LocalDate.of(2026, 11, 20));
  }

  private List<Beoordeling> lees(Werkboek boek) {
    return Nakijker.lees(boek.bewaar(folder.resolve("blad.xlsx")), VERBANDEN, CATALOGUE, VANDAAG);
  }

  private Geweigerd weiger(Path bestand) {
    return catchThrowableOfType(Geweigerd.class, () -> Nakijker.lees(bestand, VERBANDEN, CATALOGUE, VANDAAG));
  }

  @Test
  void whatWasFilledInIsReadAndTheRestLeftAlone() {
    Werkboek boek = boek()
        .zet(3, "oordeel", " Oneens ").zet(3, "opmerking", "De termijn\nverschilt wél.").zet(3, "naam", "mr. A. de Vries").zet(3, "datum", "21-11-2026")
        .zet(4, "oordeel", "opmerking").zet(4, "opmerking", "Zie ook lid 2.").zet(4, "naam", "dr. B. Jansen").zet(4, "datum", "2026-11-26")
        .zet(5, "naam", "mr. A. de Vries");
    assertThat(lees(boek)).containsExactly(
        new Beoordeling(OORDELEN.get(0), Stem.EENS, null, "mr. A. de Vries", LocalDate.of(2026, 11, 20)),
        new Beoordeling(OORDELEN.get(1), Stem.ONEENS, "De termijn verschilt wél.", "mr. A. de Vries", LocalDate.of(2026, 11, 21)),
        new Beoordeling(OORDELEN.get(2), Stem.OPMERKING, "Zie ook lid 2.", "dr. B. Jansen", VANDAAG));
  }

  private static Arguments geval(String naam, Consumer<Werkboek> fout, int rij, String zin) {
    return Arguments.of(Named.of(naam, fout), rij, zin);
  }

  static Stream<Arguments> gevallen() {
    return Stream.of(
        geval("unknown id", b -> b.zet(3, "id", "jeugdwet/1/jeugdwet/2"), 3, "er is geen oordeel met id “jeugdwet/1/jeugdwet/2”"),
        geval("no id", b -> b.zet(3, "id", null), 3, "het id ontbreekt"),
        geval("id of another row", b -> b.zet(3, "id", b.tekst(4, "id")), 3, "past niet bij dit oordeel"),
        geval("other reason", b -> b.zet(4, "reden", "Ze zijn gelijk."), 4, "de kolom “reden” past niet"),
        geval("other state", b -> b.zet(4, "stand", "Bevestigd"), 4, "de kolom “stand” past niet"),
        geval("unknown verdict", b -> b.zet(2, "oordeel", "misschien"), 2, "“misschien” kan niet als oordeel"),
        geval("number as verdict", b -> b.zet(2, "oordeel", 1), 2, "“1” kan niet als oordeel"),
        geval("disagrees without saying why", b -> b.zet(2, "oordeel", "oneens"), 2, "schrijf bij “oneens”"),
        geval("remark without verdict", b -> b.zet(5, "opmerking", "Hm."), 5, "een opmerking zonder oordeel"),
        geval("no name", b -> b.zet(2, "naam", null), 2, "de kolom “naam” moet 2 tot en met 100"),
        geval("long remark", b -> b.zet(2, "opmerking", "a".repeat(601)), 2, "de kolom “opmerking” moet 0 tot en met 600"),
        geval("control character", b -> b.zet(2, "naam", "a\u0085\u009Bb"), 2, "onleesbaar teken"),
        geval("no day", b -> b.zet(2, "datum", null), 2, "vul in de kolom datum een dag in"),
        geval("no such day", b -> b.zet(2, "datum", "31-02-2026"), 2, "vul in de kolom datum een dag in"),
        geval("day to come", b -> b.zet(2, "datum", VANDAAG.plusDays(1)), 2, "ligt in de toekomst"),
        geval("enormous day", b -> b.zet(2, "datum", 1e300), 2, "vul in de kolom datum een dag in"),
        geval("formula", b -> b.zet(2, "naam", "=A1"), 2, "staat een formule"),
        geval("formula in a row nobody judged", b -> b.zet(5, "reden", "=1+1"), 5, "staat een formule"),
        geval("same judgement twice", b -> IntStream.range(0, 16).forEach(c -> b.zet(3, kolom(c), kopie(b, c))), 3, "staat ook al in een rij erboven"),
        geval("cell beside the columns", b -> b.rij("x", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, "y"), 6, "buiten de kolommen"),
        geval("unknown column", b -> b.zet(1, "reden", "argument"), 1, "de kolom “argument” kennen wij niet"),
        geval("column twice", b -> b.zet(1, "reden", "verschil"), 1, "staat er twee keer"),
        geval("column gone", b -> b.zonderKolom("stand"), 1, "de kolom “stand” ontbreekt"));
  }

  private static String kolom(int c) {
    return Beoordelingsregel.class.getRecordComponents()[c].getName();
  }

  private static Object kopie(Werkboek boek, int c) {
    return boek.tekst(2, kolom(c)).replace("null", "");
  }

  @ParameterizedTest
  @MethodSource("gevallen")
  void whatIsWrongIsRefusedWithItsRow(Consumer<Werkboek> fout, int rij, String zin) {
    Werkboek boek = boek();
    fout.accept(boek);
    Geweigerd refused = weiger(boek.bewaar(folder.resolve("blad.xlsx")));
    assertThat(refused.zinnen()).anyMatch(z -> z.startsWith("Blad “Kaderwijzer”, rij " + rij + ": ") && z.contains(zin));
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    Geweigerd refused = weiger(boek().zet(2, "oordeel", "ja").zet(2, "datum", null).zet(3, "id", "x").bewaar(folder.resolve("blad.xlsx")));
    assertThat(refused.zinnen()).hasSize(3);
  }

  @Test
  void nothingFilledInIsRefused() {
    assertThat(weiger(boek().zet(2, "oordeel", null).bewaar(folder.resolve("blad.xlsx")))).hasMessageContaining("nergens iets ingevuld");
  }

  @Test
  void hundredThousandRowsAreRefused() {
    Werkboek boek = boek();
    for (int i = 0; i < 100_000; i++) {
      boek.rij("x" + i);
    }
    assertThat(weiger(boek.bewaar(folder.resolve("blad.xlsx"))).zinnen())
        .anyMatch(z -> z.startsWith("Blad “Kaderwijzer”, rij 10002: ") && z.contains("te veel rijen"));
  }

  @Test
  void whatUnpacksWithoutEndIsRefused() throws IOException {
    Path bomb = folder.resolve("bom.xlsx");
    try (OutputStream out = Files.newOutputStream(bomb); ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }
    assertThat(Files.size(bomb)).isLessThan(1 << 20);
    assertThat(weiger(bomb)).hasMessageContaining("uitgepakt te groot");
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("blad.xlsx"), "id;oordeel\n");
    assertThat(weiger(text)).hasMessageContaining("is niet te lezen als Excel-werkmap");
    Path empty = folder.resolve("leeg.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(empty))) {
      zip.putNextEntry(new ZipEntry("hallo.txt"));
    }
    assertThat(weiger(empty)).hasMessageContaining("is niet te lezen als Excel-werkmap");
  }
}
