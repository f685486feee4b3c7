package nl.kaderwijzer.overlap;

import static nl.kaderwijzer.overlap.Oordelen.oordeel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.kaderwijzer.catalogue.Norm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the core, over random sets of real norms with made judgements between them. */
class KernTest {

  private static final List<Norm> NORMEN = Real.normen();

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  /** True judgements over a random model of the first norms. */
  private static Verbanden made(int seed) {
    Random random = new Random(seed);
    List<Verband> oordelen = new ArrayList<>();
    for (Verband verband : Oordelen.waar(Oordelen.model(25, 6, random), 0.3, random)) {
      oordelen.add(oordeel(real(verband.van()), verband.soort().slug(), real(verband.naar())));
    }
    return Verbanden.van(oordelen);
  }

  private static String real(String made) {
    return NORMEN.get(Integer.parseInt(made.substring(made.indexOf('/') + 1))).id().toString();
  }

  private static List<Norm> some(int seed) {
    List<Norm> some = new ArrayList<>(NORMEN.subList(0, 25));
    Collections.shuffle(some, new Random(seed));
    return some.subList(0, 18);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyNormIsOfTheCoreOrCoveredByTheCore(int seed) {
    List<Norm> normen = some(seed);
    Kern kern = Kern.van(normen, made(seed));

    List<Norm> all = new ArrayList<>(kern.kern());
    kern.gedekt().forEach(gedekt -> all.add(gedekt.norm()));
    assertThat(all).containsExactlyInAnyOrderElementsOf(normen);
    assertThat(kern.gedekt()).allSatisfy(gedekt -> {
      assertThat(kern.kern()).contains(gedekt.door());
      Real.assertLeads(gedekt);
    });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noNormOfTheCoreCoversAnother(int seed) {
    Verbanden verbanden = made(seed);
    List<Norm> kern = Kern.van(some(seed), verbanden).kern();

    assertThat(Kern.van(kern, verbanden)).isEqualTo(new Kern(kern, List.of()));
    Insluiting insluiting = verbanden.insluiting();
    List<Integer> judged = kern.stream().map(norm -> insluiting.nummer(norm.id().toString())).filter(n -> n >= 0).toList();
    assertThat(judged).allMatch(een -> judged.stream().noneMatch(ander -> !een.equals(ander) && insluiting.binnen(een, ander)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void coreIsAsLargeInWhicheverOrderTheNormsAreGiven(int seed) {
    Verbanden verbanden = made(seed);
    List<Norm> normen = new ArrayList<>(some(seed));
    int size = Kern.van(normen, verbanden).kern().size();
    Collections.reverse(normen);

    assertThat(Kern.van(normen, verbanden).kern()).hasSize(size);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anotherNormNeverBringsACoveredNormBackIntoTheCore(int seed) {
    Verbanden verbanden = made(seed);
    List<Norm> normen = some(seed);
    List<Norm> fewer = Kern.van(normen.subList(0, 12), verbanden).gedekt().stream().map(Bundel.Gedekt::norm).toList();

    assertThat(Kern.van(normen, verbanden).gedekt()).extracting(Bundel.Gedekt::norm).containsAll(fewer);
  }

  @Test
  void normIsCoveredOverANormThatDoesNotHold() {
    String one = NORMEN.get(0).id().toString();
    String middle = NORMEN.get(1).id().toString();
    String whole = NORMEN.get(2).id().toString();
    Verbanden verbanden = Verbanden.van(List.of(oordeel(one, "deel-van", middle), oordeel(whole, "omvat", middle)));

    Kern kern = Kern.van(List.of(NORMEN.get(0), NORMEN.get(2)), verbanden);

    assertThat(kern.kern()).containsExactly(NORMEN.get(2));
    assertThat(kern.gedekt().get(0).verbanden()).hasSize(2);
    assertThat(kern.gedekt().get(0).isGelijk()).isFalse();
  }

  @Test
  void ofEqualsTheFirstGivenStays() {
    String one = NORMEN.get(0).id().toString();
    String other = NORMEN.get(1).id().toString();
    Verbanden verbanden = Verbanden.van(List.of(oordeel(one, "gelijk", other)));

    assertThat(Kern.van(List.of(NORMEN.get(0), NORMEN.get(1)), verbanden).kern()).containsExactly(NORMEN.get(0));
    assertThat(Kern.van(List.of(NORMEN.get(1), NORMEN.get(0)), verbanden).kern()).containsExactly(NORMEN.get(1));
    assertThat(Kern.van(List.of(NORMEN.get(1), NORMEN.get(0)), verbanden).gedekt().get(0).isGelijk()).isTrue();
  }

  @Test
  void overlapCoversNothing() {
    String one = NORMEN.get(0).id().toString();
    String other = NORMEN.get(1).id().toString();

    assertThat(Kern.van(NORMEN.subList(0, 2), Verbanden.van(List.of(oordeel(one, "overlapt", other)))).gedekt()).isEmpty();
  }
}
