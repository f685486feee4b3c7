package nl.kaderwijzer.web.applicability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kaderwijzer.applicability.Profiel;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Datum;
import nl.kaderwijzer.catalogue.Kenmerk;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.Keuze;

/** The answers given, each with the address without it. */
final class Antwoordkeuzes {

  private static final Map<String, String> LIJSTEN = Map.of("rol", "adressaten", "onderwerp", "onderwerpen", "fase", "fasen");
  private static final Map<String, String> TITELS =
      Map.of("rol", "Voor wie", "gemeente", "Gemeente", "onderwerp", "Onderwerp", "fase", "Fase", "situatie", "Speelt", "situatieNiet", "Speelt niet", "weetNiet", "Weet ik niet");

  private Antwoordkeuzes() {}

  static List<Keuze> van(Adres adres, Profiel profiel, Catalogue catalogue) {
    List<Keuze> keuzes = new ArrayList<>();
    adres.parameters().forEach(
        (parameter, waarden) -> {
          if (parameter.equals("peildatum")) {
            keuzes.add(new Keuze("Datum", Datum.van(profiel.peildatum()), adres.zonder(parameter).toString()));
          } else if (!parameter.equals("oordeel")) {
            waarden.forEach(
                waarde ->
                    keuzes.add(
                        new Keuze(titel(parameter, catalogue), label(parameter, waarde, catalogue), adres.zonder(parameter, waarde).toString())));
          }
        });
    return keuzes;
  }

  private static String titel(String parameter, Catalogue catalogue) {
    String eigen = TITELS.get(parameter);
    return eigen != null ? eigen : kenmerk(parameter, catalogue).map(Kenmerk::naam).orElse(parameter);
  }

  private static String label(String parameter, String waarde, Catalogue catalogue) {
    if (parameter.equals("leeftijd")) {
      return waarde + " jaar";
    }
    if (parameter.equals("mandaat") && (waarde.equals("ja") || waarde.equals("nee"))) {
      return waarde.equals("ja") ? "ja, voor alle wetten" : "nee";
    }
    if (parameter.equals("weetNiet")) {
      return kenmerk(waarde, catalogue).map(Kenmerk::naam).orElseGet(() -> naam("situaties", waarde, catalogue));
    }
    return kenmerk(parameter.equals("situatieNiet") ? "situatie" : parameter.equals("gemeente") ? "regio" : parameter, catalogue)
        .map(Kenmerk::waarden)
        .flatMap(lijst -> lijst.begrip(waarde))
        .map(Begrip::naam)
        .orElseGet(() -> naam(LIJSTEN.getOrDefault(parameter, "situaties"), waarde, catalogue));
  }

  private static Optional<Kenmerk> kenmerk(String parameter, Catalogue catalogue) {
    return catalogue.kenmerken().stream().filter(k -> k.parameter().equals(parameter)).findFirst();
  }

  private static String naam(String lijst, String slug, Catalogue catalogue) {
    return catalogue.lijst(lijst).flatMap(l -> l.begrip(slug)).map(Begrip::naam).orElse(slug);
  }
}
