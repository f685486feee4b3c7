package nl.kaderwijzer.overlap;

import static nl.kaderwijzer.overlap.Oordelen.inference;
import static nl.kaderwijzer.overlap.Oordelen.norm;
import static nl.kaderwijzer.overlap.Oordelen.oordeel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.graph.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What follows is true, is all that path consistency finds, and says why. */
class InferenceTest {

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatFollowsFromTrueJudgementsIsTrue(int seed) {
    Random random = new Random(seed);
    List<BitSet> model = Oordelen.model(4 + random.nextInt(20), 3 + random.nextInt(8), random);
    List<Verband> oordelen = Oordelen.waar(model, 0.1 + random.nextDouble() / 2, random);

    Inference inference = inference(oordelen);

    for (Afgeleid afgeleid : inference.alle()) {
      assertThat(afgeleid.soort().slug()).isEqualTo(tussen(model, afgeleid.van(), afgeleid.naar()).slug());
      assertThat(inference.verbanden().tussen(afgeleid.van(), afgeleid.naar())).isEmpty();
    }
    for (Onbepaald onbepaald : inference.onbepaald()) {
      assertThat(onbepaald.mogelijk()).hasSizeBetween(2, 4)
          .extracting(begrip -> begrip.slug()).contains(tussen(model, onbepaald.van(), onbepaald.naar()).slug());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pathAloneProvesWhatFollows(int seed) {
    Random random = new Random(seed);
    List<BitSet> model = Oordelen.model(4 + random.nextInt(14), 3 + random.nextInt(6), random);
    for (Afgeleid afgeleid : inference(Oordelen.waar(model, 0.4, random)).alle()) {
      assertThat(afgeleid.pad()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(inference(afgeleid.pad()).tussen(afgeleid.van(), afgeleid.naar()))
          .extracting(a -> a.soort().slug())
          .containsExactly(afgeleid.soort().slug());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsExactlyWhatPathConsistencyFindsAndFailsExactlyWhereItFails(int seed) {
    Random random = new Random(seed);
    int normen = 3 + random.nextInt(9);
    List<Verband> oordelen =
        random.nextBoolean()
            ? Oordelen.blind(normen, 1.5 / normen, random)
            : Oordelen.waar(Oordelen.model(normen, 2 + random.nextInt(6), random), 0.5, random);
    int[][] naive = pathConsistency(normen, oordelen);

    if (naive.length == 0) {
      assertThatThrownBy(() -> inference(oordelen)).isInstanceOf(TegenstrijdigeVerbanden.class);
      return;
    }
    Inference inference = inference(oordelen);
    int[][] found = new int[normen][normen];
    for (int i = 0; i < normen; i++) {
      for (int j = 0; j < normen; j++) {
        found[i][j] = i == j ? Basis.GELIJK.bit() : inference.over(norm(i), norm(j));
      }
    }
    assertThat(found).isDeepEqualTo(naive);
  }

  @Test
  void randomGraphsAreOfBothSorts() {
    long contradicting = seeds().filter(seed -> {
      Random random = new Random(seed);
      int normen = 3 + random.nextInt(9);
      return random.nextBoolean() && pathConsistency(normen, Oordelen.blind(normen, 1.5 / normen, random)).length == 0;
    }).count();
    assertThat(contradicting).isBetween(20L, 180L);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void contradictionNamesJudgementsThatContradictEachOtherByThemselves(int seed) {
    Random random = new Random(seed);
    List<Verband> oordelen = Oordelen.blind(8, 0.3, random);
    if (pathConsistency(8, oordelen).length > 0) {
      return;
    }
    TegenstrijdigeVerbanden failure = catchThrowableOfType(TegenstrijdigeVerbanden.class, () -> inference(oordelen));
    assertThat(failure.tegenspraken()).isNotEmpty();
    assertThat(failure.getMessage().lines()).hasSameSizeAs(failure.tegenspraken());
    for (Tegenspraak tegenspraak : failure.tegenspraken()) {
      List<Verband> together = new ArrayList<>(tegenspraak.tegen());
      together.add(tegenspraak.oordeel());
      assertThat(pathConsistency(8, together)).isEmpty();
      assertThat(together).allSatisfy(verband -> assertThat(tegenspraak.zin()).contains("verbanden/" + verband.id()));
      assertThat(tegenspraak.zin())
          .contains("“" + tegenspraak.oordeel().van() + "”", "“" + tegenspraak.oordeel().naar() + "”");
    }
  }

  @Test
  void containmentInACircleIsAContradictionInOneSentence() {
    List<Verband> oordelen = List.of(oordeel("a/1", "deel-van", "b/1"), oordeel("b/1", "gelijk", "c/1"), oordeel("a/1", "omvat", "c/1"));

    assertThatThrownBy(() -> inference(oordelen))
        .isInstanceOf(TegenstrijdigeVerbanden.class)
        .hasToString(
            "“a/1” en “b/1”: verbanden/a/1/b/1 zegt “deel van”, maar dat kan niet samen met verbanden/b/1/c/1 zegt “gelijk aan” en "
                + "verbanden/a/1/c/1 zegt “omvat”. Verbeter een van deze oordelen.");
  }

  @Test
  void conflictGoesUpAndNotDown() {
    Inference inference =
        inference(
            List.of(
                oordeel("a/1", "strijdig", "b/1"),
                oordeel("a/1", "deel-van", "c/1"),
                oordeel("b/1", "gelijk", "d/1"),
                oordeel("e/1", "deel-van", "b/1")));

    assertThat(inference.strijdig()).extracting(Afgeleid::id).containsExactly("a/1/d/1", "b/1/c/1", "c/1/d/1");
    assertThat(inference.tussen("c/1", "d/1").get(0).pad())
        .extracting(Verband::id)
        .containsExactly("a/1/c/1", "a/1/b/1", "b/1/d/1");
    assertThat(inference.zelfstrijdig()).isEmpty();
  }

  @Test
  void normThatContainsBothSidesOfAConflictIsRemarkedAndNoContradiction() {
    Inference inference =
        inference(
            List.of(oordeel("a/1", "strijdig", "b/1"), oordeel("a/1", "deel-van", "c/1"), oordeel("c/1", "omvat", "b/1")));

    assertThat(inference.zelfstrijdig()).extracting(Zelfstrijdig::id).containsExactly("c/1");
  }

  @Test
  void overlapAfterOverlapLeavesEverythingOpen() {
    Inference inference = inference(List.of(oordeel("a/1", "overlapt", "b/1"), oordeel("b/1", "overlapt", "c/1")));

    assertThat(inference.alle()).isEmpty();
    assertThat(inference.aantalOnbepaald()).isZero();
  }

  @Test
  void overlapWithAPartLeavesTwoPossibilitiesWithTheWhole() {
    Inference inference = inference(List.of(oordeel("a/1", "overlapt", "b/1"), oordeel("b/1", "deel-van", "c/1")));

    assertThat(inference.alle()).isEmpty();
    assertThat(inference.onbepaald())
        .containsExactly(new Onbepaald("a/1", "c/1", List.of(Oordelen.soort("deel-van"), Oordelen.soort("overlapt"))));
  }

  @Test
  void realJudgementsDoNotContradictEachOther() {
    Catalogue catalogue = Catalogue.from(RealData.publication());
    Inference inference = Inference.van(Verbanden.from(RealData.publication(), catalogue), catalogue);

    assertThat(inference.alle()).isNotEmpty();
    assertThat(inference.onbepaald()).hasSize(inference.aantalOnbepaald());
    assertThat(inference.alle()).allSatisfy(a -> assertThat(inference.van(a.van())).contains(a));
  }

  private static Basis tussen(List<BitSet> model, String een, String ander) {
    return Oordelen.tussen(model.get(number(een)), model.get(number(ander)));
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(id.indexOf('/') + 1));
  }

  /** The textbook algorithm over every triple; empty when it meets an impossible pair. */
  private static int[][] pathConsistency(int normen, List<Verband> oordelen) {
    int[][] left = new int[normen][normen];
    for (int[] row : left) {
      java.util.Arrays.fill(row, Rcc5.ALLES);
    }
    for (int i = 0; i < normen; i++) {
      left[i][i] = Basis.GELIJK.bit();
    }
    for (Verband verband : oordelen) {
      int bit = Basis.van(verband.soort().slug()).orElseThrow().bit();
      left[number(verband.van())][number(verband.naar())] &= bit;
      left[number(verband.naar())][number(verband.van())] &= Rcc5.om(bit);
    }
    for (boolean changed = true; changed; ) {
      changed = false;
      for (int i = 0; i < normen; i++) {
        for (int k = 0; k < normen; k++) {
          for (int j = 0; j < normen; j++) {
            int next = left[i][j] & Rcc5.na(left[i][k], left[k][j]);
            changed |= next != left[i][j];
            left[i][j] = next;
            if (next == 0) {
              return new int[0][];
            }
          }
        }
      }
    }
    return left;
  }
}
