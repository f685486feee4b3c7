package nl.kaderwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kaderwijzer.graph.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and what has to come out. */
class ZoekindexTest {

  private static final Zoekindex INDEX = Catalogue.from(RealData.publication()).zoekindex();

  /** The file has: what is typed, the kind and the id of what must be found, and among how many of that kind. */
  @ParameterizedTest
  @CsvFileSource(resources = "/zoeken/zoekvragen.csv", numLinesToSkip = 1)
  void realSearchFindsWhatItShould(String vraag, String soort, String id, int plaats) {
    List<String> ids = ids(INDEX.zoek(vraag), Vindsoort.van(soort).orElseThrow());
    assertThat(ids.subList(0, Math.min(plaats, ids.size()))).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"klacht", "klachten", "KLACHTEN", "klácht"})
  void inflectionAndWritingDoNotMatter(String vraag) {
    assertThat(INDEX.zoek(vraag).ingangen()).isNotEmpty().containsExactlyInAnyOrderElementsOf(INDEX.zoek("klacht").ingangen());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "???", "de het een", "<script>alert(1)</script>xyzzyq", "\u0000", "q:*~ AND (", "*", "naam:jeugd"})
  void whatIsNoSearchIsNoError(String vraag) {
    INDEX.zoek(vraag);
  }

  @Test
  void misspeltWordFindsWhatWasMeant() {
    Vondst vondst = INDEX.zoek("meldkode kindermishandelling");
    assertThat(vondst.wijze()).isEqualTo(Vondst.Wijze.VERBETERD);
    assertThat(vondst.gezocht()).isEqualTo("meldcode kindermishandeling");
    assertThat(vondst.ingangen()).isEqualTo(INDEX.zoek("meldcode kindermishandeling").ingangen());
  }

  @Test
  void wordsThatNowhereStandTogetherFindPartOfThem() {
    Vondst vondst = INDEX.zoek("uithuisplaatsing datalek schuldhulp verordening");
    assertThat(vondst.wijze()).isEqualTo(Vondst.Wijze.DEELS);
    assertThat(vondst.ingangen()).isNotEmpty();
  }

  @Test
  void whereFewHasAllWordsWhatHasMostOfThemComesAfter() {
    Vondst vondst = INDEX.zoek("toestemming 14 jaar gescheiden ouders");
    assertThat(vondst.wijze()).isEqualTo(Vondst.Wijze.ALLES);
    assertThat(vondst.alle()).isPositive().isLessThan(vondst.ingangen().size());
    assertThat(vondst.ingangen()).doesNotHaveDuplicates();
    assertThat(vondst.ingangen().stream().map(vondst::wijze)).startsWith(Vondst.Wijze.ALLES).endsWith(Vondst.Wijze.DEELS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"klachten", "Jeugdwet 4.1.3", "kindermishandeling melden", "inspectie gezondheidszorg en jeugd"})
  void whereEnoughHasAllWordsNothingElseIsShown(String vraag) {
    Vondst vondst = INDEX.zoek(vraag);
    assertThat(vondst.alle()).isEqualTo(vondst.ingangen().size()).isPositive();
  }

  @Test
  void wordsThatOnlyAskDoNotCount() {
    assertThat(INDEX.zoek("welke klachten mag ik indienen").ingangen()).isEqualTo(INDEX.zoek("klachten indienen").ingangen());
    assertThat(INDEX.zoek("mag").ingangen()).isNotEmpty();
  }

  @Test
  void nothingIsFoundForAWordThatIsNone() {
    assertThat(INDEX.zoek("xyzzyqqq").wijze()).isEqualTo(Vondst.Wijze.NIETS);
  }

  /** More words narrow: that is what a filter does. */
  @Test
  void eachWordNarrows() {
    assertThat(INDEX.ids(Vindsoort.NORM, "klacht")).containsAll(INDEX.ids(Vindsoort.NORM, "klacht termijn")).hasSizeGreaterThan(10);
  }

  @Test
  void markedPiecesAreTheTextItself() {
    String tekst = "Wie een <b>klacht</b> heeft, kan naar de klachtencommissie.";
    List<Markering.Stuk> stukken = INDEX.markeer(tekst, "klachten", 1000);
    assertThat(stukken.stream().map(Markering.Stuk::tekst).reduce("", String::concat)).isEqualTo(tekst);
    assertThat(stukken.stream().filter(Markering.Stuk::raak).map(Markering.Stuk::tekst)).containsExactly("klacht", "klachtencommissie");
  }

  private static List<String> ids(Vondst vondst, Vindsoort soort) {
    return vondst.ingangen().stream().filter(ingang -> ingang.soort() == soort).map(Ingang::id).toList();
  }
}
