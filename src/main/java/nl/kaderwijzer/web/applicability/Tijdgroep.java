package nl.kaderwijzer.web.applicability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.kaderwijzer.applicability.Beoordeling;
import nl.kaderwijzer.applicability.Oordeel;
import nl.kaderwijzer.applicability.Stap;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Toestand;

/**
 * Norms that would apply, or possibly apply, but for the day: the text is not in force yet, no longer, or we do not know.
 *
 * @param uitleg what it means
 */
record Tijdgroep(String id, String titel, String uitleg, List<Norm> normen) {

  private static final List<Toestand> VOLGORDE =
      List.of(
          Toestand.NOG_NIET_IN_WERKING,
          Toestand.IN_VOORBEREIDING,
          Toestand.BEGINDATUM_ONBEKEND,
          Toestand.EINDDATUM_ONBEKEND,
          Toestand.VERVALLEN);

  /** The groups that are not empty, what comes first. */
  static List<Tijdgroep> van(Collection<Beoordeling> beoordelingen) {
    List<Tijdgroep> groepen = new ArrayList<>();
    for (Toestand toestand : VOLGORDE) {
      List<Norm> normen =
          beoordelingen.stream().filter(b -> b.toestand() == toestand && alleenDeTijd(b)).map(Beoordeling::norm).toList();
      if (!normen.isEmpty()) {
        groepen.add(new Tijdgroep(toestand.slug(), titel(toestand), uitleg(toestand), normen));
      }
    }
    return groepen;
  }

  /** Whether nothing but the day keeps the norm from applying, as far as we know. */
  private static boolean alleenDeTijd(Beoordeling b) {
    return b.oordeel() != Oordeel.NIET_VAN_TOEPASSING || b.uitleg().stream().allMatch(stap -> stap.soort() == Stap.Soort.GELDIGHEID);
  }

  private static String titel(Toestand toestand) {
    return switch (toestand) {
      case NOG_NIET_IN_WERKING -> "Nog niet in werking";
      case IN_VOORBEREIDING -> "In voorbereiding";
      case BEGINDATUM_ONBEKEND -> "Begindatum onbekend";
      case EINDDATUM_ONBEKEND -> "Einddatum onbekend";
      case VERVALLEN -> "Vervallen";
      case GELDEND -> "Geldt";
    };
  }

  private static String uitleg(Toestand toestand) {
    return switch (toestand) {
      case NOG_NIET_IN_WERKING -> "Deze teksten zijn vastgesteld, maar gelden op deze dag nog niet.";
      case IN_VOORBEREIDING -> "Deze teksten zijn nog niet vastgesteld. Ze kunnen nog veranderen.";
      case BEGINDATUM_ONBEKEND -> "Wij weten niet of deze teksten op deze dag al golden.";
      case EINDDATUM_ONBEKEND -> "Deze teksten zijn ingetrokken. Wij weten niet of dat op deze dag al zo was.";
      case VERVALLEN -> "Deze teksten gelden op deze dag niet meer. Er komt geen oudere tekst voor in de plaats.";
      case GELDEND -> "Deze teksten gelden.";
    };
  }
}
