package nl.kaderwijzer.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.graph.RealData;

/** The real judgements and what is made of them, once for all tests of this package. */
final class Real {

  static final Catalogue CATALOGUE = Catalogue.from(RealData.publication());
  static final Verbanden VERBANDEN = Verbanden.from(RealData.publication(), CATALOGUE);
  static final Overlap OVERLAP = Overlap.van(VERBANDEN, CATALOGUE);

  private Real() {}

  static Norm norm(String id) {
    return CATALOGUE.norm(NormId.of(id)).orElseThrow();
  }

  /** All norms that are not a heading. */
  static List<Norm> normen() {
    return CATALOGUE.normen().stream().filter(norm -> !norm.isHoofd()).toList();
  }

  /** The judgements lead from the norm to what covers it. */
  static void assertLeads(Bundel.Gedekt gedekt) {
    String at = gedekt.norm().id().toString();
    for (Verband verband : gedekt.verbanden()) {
      assertThat(verband.soortVanaf(at)).isIn("deel-van", "gelijk");
      at = verband.ander(at);
    }
    assertThat(at).isEqualTo(gedekt.door().id().toString());
  }
}
