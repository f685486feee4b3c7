package nl.kaderwijzer.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The simplification report adds up, and tells of an instrument that falls away what others still ask. */
class VereenvoudigingTest {

  private static final Vereenvoudiging VEREENVOUDIGING = Real.OVERLAP.vereenvoudiging();

  static Stream<Rapport> rapporten() {
    return Stream.concat(Stream.of(VEREENVOUDIGING.geheel()), VEREENVOUDIGING.perOnderwerp().stream());
  }

  static Stream<Instrument> instrumenten() {
    return Real.CATALOGUE.instrumenten().stream();
  }

  @ParameterizedTest
  @MethodSource("rapporten")
  void reportAddsUp(Rapport rapport) {
    Winst winst = rapport.winst();
    assertThat(winst.normen()).isEqualTo(rapport.normen().size());
    assertThat(winst.kern() + winst.weg()).isEqualTo(winst.normen());
    assertThat(winst.zeker()).isLessThanOrEqualTo(winst.weg());
    assertThat(rapport.kern().aantal()).isEqualTo(rapport.normen().size());
    assertThat(winst.perBestuurslaag().stream().mapToInt(Telling::aantal).sum()).isEqualTo(winst.weg());
    assertThat(winst.perInstrument().stream().mapToInt(Telling::aantal).sum()).isEqualTo(winst.weg());
    assertThat(rapport.bestuurslagen().stream().mapToInt(Telling::aantal).sum()).isEqualTo(rapport.normen().size());
    assertThat(rapport.toezicht()).allMatch(telling -> telling.aantal() <= rapport.normen().size() - rapport.zonderToezicht());
  }

  @Test
  void everyConflictIsInTheWholeReportOnceAndReasonsNameOneOfItsEnds() {
    List<Conflict> conflicten = VEREENVOUDIGING.geheel().conflicten();
    assertThat(conflicten).extracting(Conflict::verband)
        .containsExactlyElementsOf(Real.VERBANDEN.alle().stream().filter(v -> v.is("strijdig")).toList());
    assertThat(conflicten).allSatisfy(conflict ->
        assertThat(conflict.redenen()).allSatisfy(reden -> {
          assertThat(reden.wint()).isIn(conflict.verband().van(), conflict.verband().naar());
          assertThat(reden.uitleg()).endsWith(".").contains(Real.CATALOGUE.naam(reden.wint()));
        }));
    assertThat(conflicten).anyMatch(conflict -> !conflict.redenen().isEmpty());
  }

  @Test
  void neverBothEndsPrevailByRankOrDate() {
    for (Conflict conflict : VEREENVOUDIGING.geheel().conflicten()) {
      for (Voorrang.Grond grond : List.of(Voorrang.Grond.HOGERE, Voorrang.Grond.LATERE)) {
        assertThat(conflict.redenen()).filteredOn(reden -> reden.grond() == grond).hasSizeLessThanOrEqualTo(1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("instrumenten")
  void normOfAnInstrumentThatFallsAwayIsEitherCoveredByAnotherOrLost(Instrument instrument) {
    Zonder zonder = VEREENVOUDIGING.zonder(instrument);
    List<Norm> all = new ArrayList<>(zonder.verdwijnt());
    zonder.gedekt().forEach(gedekt -> all.add(gedekt.norm()));

    assertThat(all).hasSameElementsAs(zonder.vervalt()).doesNotHaveDuplicates();
    assertThat(zonder.vervalt()).allMatch(norm -> norm.instrument().equals(instrument));
    assertThat(zonder.gedekt()).allSatisfy(gedekt -> {
      assertThat(gedekt.door().instrument()).isNotEqualTo(instrument);
      Real.assertLeads(gedekt);
    });
    Set<Norm> lost = new HashSet<>(zonder.verdwijnt());
    assertThat(Real.VERBANDEN.alle()).noneMatch(verband -> isStillAsked(verband, lost, instrument));
  }

  /** A lost norm that lies directly within a norm in force of another instrument. */
  private static boolean isStillAsked(Verband verband, Set<Norm> lost, Instrument instrument) {
    return Stream.of(verband.van(), verband.naar())
        .filter(eind -> eind.contains("/") && verband.ander(eind).contains("/"))
        .anyMatch(eind -> {
          Norm other = Real.norm(verband.ander(eind));
          return lost.contains(Real.norm(eind))
              && Set.of("deel-van", "gelijk").contains(verband.soortVanaf(eind))
              && !other.instrument().equals(instrument)
              && VEREENVOUDIGING.geheel().normen().contains(other);
        });
  }

  @Test
  void withoutAnInstrumentThatOthersRestOnSaysSo() {
    assertThat(VEREENVOUDIGING.zonder(Real.CATALOGUE.instrument("jeugdwet").orElseThrow()).grondslagVan()).isNotEmpty();
  }

  @Test
  void higherRankWinsAndOnlyOnce() {
    Norm wet = Real.norm("jeugdwet/4.1.3");
    Norm richtlijn =
        Real.CATALOGUE.normen().stream().filter(norm -> norm.instrument().soort().slug().equals("richtlijn")).findFirst().orElseThrow();
    Verband conflict = Oordelen.oordeel(richtlijn.id().toString(), "strijdig", wet.id().toString());

    assertThat(new Voorrangsregels(Real.CATALOGUE, new Reikwijdte(Real.CATALOGUE)).redenen(conflict))
        .filteredOn(reden -> reden.grond() == Voorrang.Grond.HOGERE)
        .singleElement()
        .satisfies(reden -> assertThat(reden.wint()).isEqualTo(wet.id().toString()));
  }

  @Test
  void whatTheTextCallsAnExceptionPrevailsExpressly() {
    Norm exception =
        Real.CATALOGUE.normen().stream()
            .filter(norm -> norm.tekstverbanden().stream().anyMatch(v -> v.soort().slug().equals("uitzondering-op") && v.naar().contains("/")))
            .findFirst()
            .orElseThrow();
    String rule =
        exception.tekstverbanden().stream().filter(v -> v.soort().slug().equals("uitzondering-op")).findFirst().orElseThrow().naar();
    Verband conflict = Oordelen.oordeel(rule, "strijdig", exception.id().toString());

    assertThat(new Voorrangsregels(Real.CATALOGUE, new Reikwijdte(Real.CATALOGUE)).redenen(conflict))
        .filteredOn(reden -> reden.grond() == Voorrang.Grond.UITDRUKKELIJK)
        .extracting(Voorrang::wint)
        .contains(exception.id().toString());
  }

  @Test
  void topicsOfTheReportAreThoseThatHaveNorms() {
    assertThat(VEREENVOUDIGING.perOnderwerp()).isNotEmpty().allMatch(rapport -> !rapport.normen().isEmpty());
    assertThat(Collections.max(VEREENVOUDIGING.perOnderwerp().stream().map(rapport -> rapport.normen().size()).toList()))
        .isLessThan(VEREENVOUDIGING.geheel().normen().size());
  }
}
