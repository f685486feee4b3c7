package nl.kaderwijzer.applicability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Geldigheid;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.graph.RealData;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each example situation gives the norms it says it gives. */
class CasussenTest {

  private static final Catalogue CATALOGUE = Catalogue.from(RealData.publication());
  private static final Toepassing TOEPASSING = Toepassing.from(RealData.publication(), CATALOGUE);

  @TestFactory
  Stream<DynamicContainer> eachCase() {
    return TOEPASSING.casussen().stream()
        .map(
            casus -> {
              Map<NormId, Oordeel> oordelen = TOEPASSING.beoordeel(casus.profiel()).oordelen();
              return DynamicContainer.dynamicContainer(
                  casus.slug(),
                  casus.verwachtingen().stream()
                      .map(
                          verwachting ->
                              DynamicTest.dynamicTest(
                                  verwachting.norm().toString(),
                                  () ->
                                      assertThat(oordelen.get(verwachting.norm()))
                                          .as("%s: %s", casus.titel(), verwachting.toelichting())
                                          .isEqualTo(verwachting.oordeel()))));
            });
  }

  @Test
  void whatACaseExpectsComesOutOnTheFirstAndTheLastDayOfItsPeriodAndNotOutsideIt() {
    List<Casus> bounded = TOEPASSING.casussen().stream().filter(casus -> !casus.geldigheid().equals(Geldigheid.tussen(null, null))).toList();
    assertThat(bounded).isNotEmpty();
    for (Casus casus : bounded) {
      LocalDate first = casus.geldigheid().inwerking();
      LocalDate end = casus.geldigheid().uitwerking();
      if (first != null) {
        assertThat(missed(casus, first)).as("%s op %s", casus.slug(), first).isEmpty();
        assertThat(missed(casus, first.minusDays(1))).as("%s voor %s", casus.slug(), first).isNotEmpty();
      }
      if (end != null) {
        assertThat(missed(casus, end.minusDays(1))).as("%s voor %s", casus.slug(), end).isEmpty();
        assertThat(missed(casus, end)).as("%s op %s", casus.slug(), end).isNotEmpty();
      }
    }
  }

  private static List<NormId> missed(Casus casus, LocalDate dag) {
    Map<NormId, Oordeel> oordelen = TOEPASSING.beoordeel(casus.profiel().op(dag)).oordelen();
    return casus.verwachtingen().stream().filter(v -> oordelen.get(v.norm()) != v.oordeel()).map(Casus.Verwachting::norm).toList();
  }

  @Test
  void thereAreAtLeastFortyAndEachNamesWhatMustAndWhatMustNotComeOut() {
    assertThat(TOEPASSING.casussen()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(TOEPASSING.casussen())
        .allSatisfy(
            casus ->
                assertThat(casus.verwachtingen())
                    .extracting(Casus.Verwachting::oordeel)
                    .as(casus.slug())
                    .contains(Oordeel.NIET_VAN_TOEPASSING)
                    .containsAnyOf(Oordeel.VAN_TOEPASSING, Oordeel.MOGELIJK));
  }
}
