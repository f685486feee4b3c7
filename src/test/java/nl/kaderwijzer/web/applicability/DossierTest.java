package nl.kaderwijzer.web.applicability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kaderwijzer.applicability.Toepassing;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Wijzigingen;
import nl.kaderwijzer.graph.RealData;
import nl.kaderwijzer.overlap.Overlap;
import nl.kaderwijzer.overlap.Verbanden;
import nl.kaderwijzer.web.Actueel;
import org.junit.jupiter.api.Test;

/** A dossier is made of its address and the data, and of nothing else. */
class DossierTest {

  private static final Map<String, List<String>> VRAAG =
      Map.of("taak", List.of("jeugdhulp-zelf", "toegang-jeugd"), "leeftijd", List.of("14"), "situatieNiet", List.of("klacht"), "peildatum", List.of("2026-11-01"));

  @Test
  void theSameAddressGivesTheSameDossierOnAnotherDay() {
    Catalogue catalogue = Catalogue.from(RealData.publication());
    Actueel nu =
        new Actueel(
            RealData.publication(),
            catalogue,
            Toepassing.from(RealData.publication(), catalogue),
            Overlap.van(Verbanden.from(RealData.publication(), catalogue), catalogue),
            Wijzigingen.from(RealData.publication(), catalogue),
            LocalDate.of(2026, 11, 1));
    Dossier dossier = Dossier.van(Vraagstelling.lees(nu, DossierPage.PAD, VRAAG));

    assertThat(dossier.bundels()).isNotEmpty();
    assertThat(Dossier.van(Vraagstelling.lees(nu.op(LocalDate.of(2031, 1, 1)), DossierPage.PAD, VRAAG))).isEqualTo(dossier);
  }
}
