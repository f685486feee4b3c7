package nl.kaderwijzer.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.graph.RealData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Do it once, over random sets of real norms. */
class BundelsTest {

  private static final Catalogue CATALOGUE = Catalogue.from(RealData.publication());
  private static final Verbanden VERBANDEN = Verbanden.from(RealData.publication(), CATALOGUE);

  static Stream<List<Norm>> sets() {
    List<Norm> all = new ArrayList<>(CATALOGUE.normen().stream().filter(norm -> !norm.isHoofd()).toList());
    Random random = new Random(25);
    return Stream.concat(
        Stream.of(List.copyOf(all)),
        Stream.generate(
                () -> {
                  Collections.shuffle(all, random);
                  return List.copyOf(all.subList(0, 300));
                })
            .limit(20));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void everyNormIsInOneBundleOnceAndWhatIsCoveredIsCoveredByTheCore(List<Norm> norms) {
    List<Bundel> bundels = Bundels.van(norms, VERBANDEN);
    List<Norm> shown = new ArrayList<>();
    List<Norm> kern = bundels.stream().flatMap(bundel -> bundel.kern().stream()).toList();
    for (Bundel bundel : bundels) {
      shown.addAll(bundel.kern());
      for (Bundel.Gedekt gedekt : bundel.gedekt()) {
        shown.add(gedekt.norm());
        assertThat(kern).contains(gedekt.door());
        assertLeads(gedekt);
      }
    }

    assertThat(shown).doesNotHaveDuplicates();
    assertThat(shown).hasSameElementsAs(norms.stream().filter(norm -> !norm.onderwerpen().isEmpty()).toList());
  }

  private static void assertLeads(Bundel.Gedekt gedekt) {
    String at = gedekt.norm().id().toString();
    for (Verband verband : gedekt.verbanden()) {
      assertThat(verband.soortVanaf(at)).isIn("deel-van", "gelijk");
      at = verband.ander(at);
    }
    assertThat(at).isEqualTo(gedekt.door().id().toString());
  }

  @ParameterizedTest
  @MethodSource("sets")
  void noNormOfTheCoreIsPartOfAnotherNormThatHolds(List<Norm> norms) {
    List<String> holding = norms.stream().map(norm -> norm.id().toString()).toList();
    for (Bundel bundel : Bundels.van(norms, VERBANDEN)) {
      for (Norm norm : bundel.kern()) {
        String id = norm.id().toString();
        assertThat(VERBANDEN.van(id))
            .filteredOn(v -> v.soortVanaf(id).equals("deel-van") && holding.contains(v.ander(id)))
            .isEmpty();
      }
    }
  }
}
