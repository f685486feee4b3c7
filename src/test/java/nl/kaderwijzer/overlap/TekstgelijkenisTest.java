package nl.kaderwijzer.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kaderwijzer.catalogue.Norm;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Likeness of texts is a measure: the same text is most alike, and both ways round is the same. */
class TekstgelijkenisTest {

  private static final List<Norm> NORMEN = Real.normen().subList(0, 150);
  private static final Tekstgelijkenis GELIJKENIS = new Tekstgelijkenis(NORMEN);

  @Test
  void textIsMostLikeItself() {
    assertThat(NORMEN).allSatisfy(norm -> assertThat(GELIJKENIS.tussen(norm, norm)).isEqualTo(1, Offset.offset(1e-4)));
    assertThat(NORMEN.subList(1, NORMEN.size())).allMatch(norm -> GELIJKENIS.tussen(NORMEN.get(0), norm) < 0.9);
  }

  @Test
  void bothWaysRoundIsTheSameAndBetweenNoneAndAll() {
    for (Norm een : NORMEN) {
      for (Norm ander : NORMEN) {
        double likeness = GELIJKENIS.tussen(een, ander);
        assertThat(likeness >= 0 && likeness <= 1 && likeness == GELIJKENIS.tussen(ander, een)).isTrue();
      }
    }
  }
}
