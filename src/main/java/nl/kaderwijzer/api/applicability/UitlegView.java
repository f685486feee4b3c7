package nl.kaderwijzer.api.applicability;

import java.time.LocalDate;
import java.util.List;
import nl.kaderwijzer.applicability.Antwoord;
import nl.kaderwijzer.applicability.Profiel;
import nl.kaderwijzer.applicability.Redenering;
import nl.kaderwijzer.applicability.Wording;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Kenmerk;
import org.jspecify.annotations.Nullable;

/**
 * Why one norm applies or not, in JSON.
 *
 * @param antwoorden the smallest set of answers that gives the verdict: leaving out one changes it; empty when it rests on
 *     none, or is open
 * @param omslag for a norm that does not apply: what would all have to be so
 */
record UitlegView(
    LocalDate peildatum,
    String datasetVersie,
    ToepassingView.Resultaat resultaat,
    List<Gegeven> antwoorden,
    List<String> omslag) {

  /**
   * An answer that counts.
   *
   * @param waarden what was answered
   * @param waar false for a situation that is not so
   */
  record Gegeven(String kenmerk, List<String> waarden, boolean waar, String tekst) {

    static Gegeven of(Antwoord antwoord, Profiel profiel) {
      return new Gegeven(antwoord.kenmerk(), waarden(antwoord, profiel), antwoord.waar(), Wording.van(antwoord, profiel));
    }

    private static List<String> waarden(Antwoord antwoord, Profiel profiel) {
      @Nullable Begrip situatie = antwoord.situatie();
      if (situatie != null) {
        return List.of(situatie.slug());
      }
      if (antwoord.kenmerk().equals(Kenmerk.LEEFTIJD)) {
        return profiel.leeftijden().stream().sorted().map(String::valueOf).toList();
      }
      java.util.Set<Begrip> given =
          antwoord.kenmerk().equals(Antwoord.ROL) ? profiel.rollen() : profiel.lijsten().getOrDefault(antwoord.kenmerk(), java.util.Set.of());
      return given.stream().map(Begrip::slug).toList();
    }
  }

  static UitlegView of(Redenering redenering, Profiel profiel, Catalogue catalogue) {
    return new UitlegView(
        profiel.peildatum(),
        catalogue.version(),
        ToepassingView.Resultaat.of(redenering.beoordeling(), catalogue),
        redenering.antwoorden().stream().map(antwoord -> Gegeven.of(antwoord, profiel)).toList(),
        redenering.omslag());
  }
}
