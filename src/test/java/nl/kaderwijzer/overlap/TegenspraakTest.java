package nl.kaderwijzer.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import nl.kaderwijzer.graph.Ernst;
import nl.kaderwijzer.graph.LoadFailed;
import nl.kaderwijzer.graph.RealData;
import org.junit.jupiter.api.Test;

/** Judgements that contradict each other keep a state from being served, and are told like any other fault in the files. */
class TegenspraakTest {

  @Test
  void contradictionIsToldWithFileEntryAndSentence() {
    Verband overlapt = Real.VERBANDEN.alle().stream().filter(v -> v.soort().slug().equals("overlapt")).findFirst().orElseThrow();
    List<Verband> oordelen = new ArrayList<>(Real.VERBANDEN.alle());
    oordelen.add(Oordelen.oordeel(overlapt.van(), "deel-van", overlapt.naar()));

    LoadFailed failure = catchThrowableOfType(LoadFailed.class,
        () -> Overlap.from(RealData.publication(), Verbanden.van(oordelen), Real.CATALOGUE));

    assertThat(failure.bevindingen()).anySatisfy(bevinding -> {
      assertThat(bevinding.ernst()).isEqualTo(Ernst.FOUT);
      assertThat(bevinding.bestand()).matches("data/overlaps/.+\\.ttl");
      assertThat(bevinding.onderwerp()).isEqualTo("verbanden/" + overlapt.id());
      assertThat(bevinding.zin()).contains("maar dat kan niet samen met", "Verbeter een van deze oordelen.");
    });
  }
}
