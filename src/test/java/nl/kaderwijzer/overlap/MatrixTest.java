package nl.kaderwijzer.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair stands in the matrix, as what it is, and the counts are those of the lists behind them. */
class MatrixTest {

  static Stream<Arguments> assen() {
    return Arrays.stream(As.values()).flatMap(rijen -> Arrays.stream(As.values()).map(kolommen -> Arguments.of(rijen, kolommen)));
  }

  @ParameterizedTest
  @MethodSource("assen")
  void everyJudgementInferenceAndCandidateStandsInACell(As rijen, As kolommen) {
    Matrix matrix = Real.OVERLAP.matrix(rijen, kolommen);
    Set<Verband> verbanden = new HashSet<>();
    Set<Afgeleid> afgeleid = new HashSet<>();
    Set<Kandidaat> kandidaten = new HashSet<>();
    for (Cel cel : matrix.cellen()) {
      assertThat(cel.aantallen().values().stream().mapToInt(n -> n).sum()).isEqualTo(cel.aantal());
      assertThat(cel.aantallenAfgeleid().values().stream().mapToInt(n -> n).sum()).isEqualTo(cel.afgeleid().size());
      assertThat(cel.verbanden()).doesNotHaveDuplicates();
      assertThat(cel.onvergeleken()).doesNotHaveDuplicates();
      assertThat(cel.onbepaald()).doesNotHaveDuplicates();
      assertThat(cel.aantal() + cel.afgeleid().size() + cel.nietVergeleken()).isPositive();
      assertThat(matrix.cel(cel.rij().slug(), cel.kolom().slug())).contains(cel);
      verbanden.addAll(cel.verbanden());
      afgeleid.addAll(cel.afgeleid());
      kandidaten.addAll(cel.onvergeleken());
    }

    assertThat(verbanden).isEqualTo(Set.copyOf(Real.VERBANDEN.alle()));
    assertThat(afgeleid).isEqualTo(Set.copyOf(Real.OVERLAP.inference().alle()));
    assertThat(kandidaten).isEqualTo(Set.copyOf(Real.OVERLAP.kandidaten().alle()));
    assertThat(matrix.rij()).extracting(r -> r.slug()).doesNotHaveDuplicates();
    assertThat(matrix.kolom()).extracting(k -> k.slug()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("enkelvoudig")
  void sumOverHalfTheMatrixIsTheNumberOfJudgements(As as) {
    Matrix matrix = Real.OVERLAP.matrix(as, as);
    List<String> order = matrix.rij().stream().map(r -> r.slug()).toList();

    int sum =
        matrix.cellen().stream()
            .filter(cel -> order.indexOf(cel.rij().slug()) <= order.indexOf(cel.kolom().slug()))
            .mapToInt(Cel::aantal)
            .sum();

    assertThat(sum).isEqualTo(Real.VERBANDEN.alle().size());
  }

  static Stream<As> enkelvoudig() {
    return Stream.of(As.INSTRUMENT, As.SOORT);
  }

  @Test
  void sumOverATopicIsTheNumberOfItsJudgements() {
    Matrix matrix = Real.OVERLAP.matrix(As.ONDERWERP, As.ONDERWERP);

    assertThat(matrix.cellen().stream().filter(cel -> cel.aantal() > 0)).allMatch(cel -> cel.rij().equals(cel.kolom()) || cel.aantal() == 0);
    assertThat(matrix.cellen().stream().mapToInt(Cel::aantal).sum()).isEqualTo(Real.VERBANDEN.alle().size());
  }

  /** Both norms of a pair can have both supervisors. */
  @ParameterizedTest
  @EnumSource(names = {"INSTRUMENT", "SOORT", "TOEZICHTHOUDER"})
  void cellSeenFromTheOtherSideHoldsTheSamePairsTheOtherWayRound(As as) {
    Matrix matrix = Real.OVERLAP.matrix(as, as);
    assertThat(matrix.isSymmetrisch()).isTrue();
    for (Cel cel : matrix.cellen()) {
      Cel other = matrix.cel(cel.kolom().slug(), cel.rij().slug()).orElseThrow();
      assertThat(other.verbanden()).isEqualTo(cel.verbanden());
      assertThat(other.onvergeleken()).isEqualTo(cel.onvergeleken());
      if (cel != other) {
        assertThat(count(other.aantallen(), "deel-van")).isEqualTo(count(cel.aantallen(), "omvat"));
        assertThat(count(other.aantallen(), "omvat")).isEqualTo(count(cel.aantallen(), "deel-van"));
        assertThat(count(other.aantallenAfgeleid(), "omvat")).isEqualTo(count(cel.aantallenAfgeleid(), "deel-van"));
        assertThat(count(other.aantallen(), "overlapt")).isEqualTo(count(cel.aantallen(), "overlapt"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("assen")
  void theCountsAreThoseOfThePairsAsTheCellSeesThem(As rijen, As kolommen) {
    Matrix matrix = Real.OVERLAP.matrix(rijen, kolommen);
    for (Cel cel : matrix.cellen()) {
      Map<String, Long> seen =
          cel.verbanden().stream().collect(Collectors.groupingBy(v -> v.soortVanaf(matrix.inRij(cel, v.van(), v.naar())), Collectors.counting()));
      assertThat(seen).as(cel.rij().slug() + " " + cel.kolom().slug()).isEqualTo(cel.aantallen().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> (long) e.getValue())));
    }
  }

  private static int count(Map<String, Integer> aantallen, String soort) {
    return aantallen.getOrDefault(soort, 0);
  }

  @ParameterizedTest
  @MethodSource("assen")
  void matrixOfATopicHoldsWhatIsAboutItAndNothingElse(As rijen, As kolommen) {
    Begrip meldcode = Real.CATALOGUE.begrip("onderwerpen", "meldcode");
    Matrix matrix = Real.OVERLAP.matrix(rijen, kolommen, meldcode);

    assertThat(matrix.cellen().stream().flatMap(cel -> cel.verbanden().stream()))
        .containsAll(Real.VERBANDEN.alle().stream().filter(v -> v.onderwerp().equals(meldcode)).toList())
        .allMatch(v -> v.onderwerp().equals(meldcode));
    assertThat(matrix.cellen().stream().flatMap(cel -> cel.afgeleid().stream())).isNotEmpty().allMatch(a -> Real.OVERLAP.onderwerpen(a).contains(meldcode));
    assertThat(Set.copyOf(matrix.cellen().stream().flatMap(cel -> cel.onvergeleken().stream()).toList()))
        .isEqualTo(Set.copyOf(Real.OVERLAP.kandidaten().over(meldcode)));
    assertThat(rijen == As.ONDERWERP ? matrix.rij() : List.of(meldcode)).containsExactly(meldcode);
  }

  @Test
  void theEndInTheRowHasTheValueOfTheRow() {
    for (Cel cel : Real.OVERLAP.matrix(As.INSTRUMENT, As.INSTRUMENT).cellen()) {
      assertThat(cel.verbanden()).allSatisfy(v ->
          assertThat(Real.OVERLAP.matrix(As.INSTRUMENT, As.INSTRUMENT).inRij(cel, v.van(), v.naar()).split("/")[0]).isEqualTo(cel.rij().slug()));
    }
  }

  @Test
  void matrixIsMadeOnce() {
    assertThat(Real.OVERLAP.matrix(As.SOORT, As.SOORT)).isSameAs(Real.OVERLAP.matrix(As.SOORT, As.SOORT));
  }

  @Test
  void axesAreFoundBySlug() {
    assertThat(Arrays.stream(As.values())).allSatisfy(as -> assertThat(As.van(as.slug())).contains(as));
    assertThat(As.van("kleur")).isEmpty();
  }
}
