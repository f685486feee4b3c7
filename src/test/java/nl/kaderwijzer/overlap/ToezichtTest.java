package nl.kaderwijzer.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Organisatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each supervisor checks adds up, and what nobody checks is in no supervisor's list. */
class ToezichtTest {

  private static final Toezicht TOEZICHT = Real.OVERLAP.toezicht();

  static Stream<Toezichthouder> alle() {
    return TOEZICHT.alle().stream();
  }

  @ParameterizedTest
  @MethodSource("alle")
  void supervisorAddsUp(Toezichthouder toezichthouder) {
    assertThat(toezichthouder.normen()).allMatch(norm -> Toezicht.op(norm).contains(toezichthouder.organisatie()));
    assertThat(toezichthouder.terreinen().stream().flatMap(t -> t.normen().stream())).containsExactlyInAnyOrderElementsOf(toezichthouder.normen());
    assertThat(toezichthouder.terreinen()).allSatisfy(terrein ->
        assertThat(terrein.gronden().stream().mapToInt(Telling::aantal).sum())
            .isEqualTo((int) terrein.normen().stream().filter(norm -> !Real.CATALOGUE.grondslagketen(norm).isEmpty()).count()));
    assertThat(toezichthouder.zonderGrondslag()).isSubsetOf(toezichthouder.normen()).allMatch(norm -> Real.CATALOGUE.grondslagketen(norm).isEmpty());
    Set<Norm> ongetoetst = new HashSet<>(toezichthouder.zonderCriterium());
    assertThat(toezichthouder.nogTeVergelijken()).noneMatch(ongetoetst::contains);
    assertThat(ongetoetst.size() + toezichthouder.nogTeVergelijken().size()).isLessThanOrEqualTo(toezichthouder.eisen());
    assertThat(toezichthouder.anderen()).extracting(a -> a.organisatie()).doesNotContain(toezichthouder.organisatie()).doesNotHaveDuplicates();
  }

  @Test
  void sharingIsMutual() {
    for (Toezichthouder een : TOEZICHT.alle()) {
      for (Toezichthouder.Ander ander : een.anderen()) {
        Toezichthouder.Ander terug =
            TOEZICHT.van(ander.organisatie()).orElseThrow().anderen().stream().filter(a -> a.organisatie().equals(een.organisatie())).findFirst().orElseThrow();
        assertThat(terug.dezelfde()).isEqualTo(ander.dezelfde());
        assertThat(terug.verwant()).isEqualTo(ander.verwant());
        assertThat(terug.volgt()).isEqualTo(ander.volgt());
      }
    }
  }

  @Test
  void whatTheLawAsksAndNobodyChecksIsWithNoSupervisor() {
    List<Norm> zonder = TOEZICHT.zonderToezicht();
    assertThat(zonder).isNotEmpty().allMatch(norm -> norm.instrument().bindendheid().slug().equals("bindend-recht"));
    assertThat(zonder.size()).isLessThan(TOEZICHT.aantalEisen());
    assertThat(TOEZICHT.alle().stream().flatMap(t -> t.normen().stream())).doesNotContainAnyElementsOf(zonder);
  }

  @Test
  void everySupervisorIsThereAndNobodyElse() {
    assertThat(TOEZICHT.alle()).extracting(Toezichthouder::organisatie)
        .containsExactlyInAnyOrderElementsOf(Real.CATALOGUE.organisaties().stream().filter(Organisatie::toezichthouder).toList());
    assertThat(TOEZICHT.van(Real.CATALOGUE.organisatie("vng").orElseThrow())).isEmpty();
    assertThat(TOEZICHT.alle().stream().map(t -> -t.normen().size()).toList()).isSorted();
  }
}
