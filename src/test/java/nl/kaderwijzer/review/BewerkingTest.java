package nl.kaderwijzer.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.graph.RealData;
import nl.kaderwijzer.overlap.Verband;
import nl.kaderwijzer.overlap.Verbanden;
import org.junit.jupiter.api.Test;

/** An edit changes the lines of one judgement and leaves all others, comments too. */
class BewerkingTest {

  private static final Catalogue CATALOGUE = Catalogue.from(RealData.publication());
  private static final Verband VERBAND = Verbanden.from(RealData.publication(), CATALOGUE).alle().get(0);
  private static final String TEXT = """
      # Kop.
      @base <https://w3id.org/kaderwijzer/id/> .
      @prefix kw: <https://w3id.org/kaderwijzer/def#> .

      # Een opmerking bij dit oordeel.
      <verbanden/%s>
          a kw:Verband ;
          kw:reviewstaat reviewstaat:voorstel ;
          .

      <verbanden/ander>
          kw:reviewstaat reviewstaat:voorstel ;
          .
      """.formatted(VERBAND.id());

  private static Beoordeling beoordeling(Stem stem, String opmerking) {
    return new Beoordeling(VERBAND, stem, opmerking, "A. \"B\" \\ C", LocalDate.of(2026, 11, 20));
  }

  @Test
  void onlyTheLinesOfTheReviewChange() {
    Bewerking bewerking = Bewerking.van(TEXT, beoordeling(Stem.EENS, null));
    String prefix = "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .";
    List<String> review =
        List.of(
            "    kw:reviewstaat reviewstaat:bevestigd ;",
            "    kw:beoordelaar \"A. \\\"B\\\" \\\\ C\" ;",
            "    kw:beoordeeldOp \"2026-11-20\"^^xsd:date ;");
    List<String> lines = new ArrayList<>(TEXT.lines().toList());
    int state = lines.indexOf("    kw:reviewstaat reviewstaat:voorstel ;");
    lines.remove(state);
    lines.addAll(state, review);
    lines.add(3, prefix);

    assertThat(bewerking.tekst()).isEqualTo(String.join("\n", lines) + "\n");
    assertThat(bewerking.weg()).containsExactly("    kw:reviewstaat reviewstaat:voorstel ;");
    assertThat(bewerking.erbij()).containsExactly(prefix, review.get(0), review.get(1), review.get(2));
  }

  @Test
  void laterReviewTakesThePlaceOfTheFormer() {
    String disputed = Bewerking.van(TEXT, beoordeling(Stem.ONEENS, "Nee.")).tekst();
    assertThat(disputed).contains("    kw:opmerking \"Nee.\"@nl ;\n");
    Bewerking back = Bewerking.van(disputed, beoordeling(Stem.EENS, null));
    assertThat(back.tekst()).isEqualTo(Bewerking.van(TEXT, beoordeling(Stem.EENS, null)).tekst());
    assertThat(back.weg()).isEqualTo(List.of("    kw:reviewstaat reviewstaat:betwist ;", "    kw:opmerking \"Nee.\"@nl ;"));
  }

  @Test
  void entryInAnotherFormIsRefused() {
    assertThatThrownBy(() -> Bewerking.van(TEXT.replace("\n", "\r\n"), beoordeling(Stem.EENS, null)))
        .isInstanceOf(Geweigerd.class).hasMessageContaining(VERBAND.id());
  }

  @Test
  void remarkAloneLeavesTheState() {
    assertThat(Bewerking.van(TEXT, beoordeling(Stem.OPMERKING, "Let op.")).tekst()).doesNotContain("bevestigd").contains("\"Let op.\"@nl");
  }
}
