package nl.kaderwijzer.applicability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Catalogue;
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
