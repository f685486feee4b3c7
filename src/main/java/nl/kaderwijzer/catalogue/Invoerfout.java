package nl.kaderwijzer.catalogue;

import java.util.List;

/**
 * One thing wrong in what somebody asked.
 *
 * @param parameter where
 * @param waarde what was given
 * @param melding what is wrong and what to do, a Dutch sentence
 * @param toegestaan the values that would be right; empty when they cannot be listed
 */
public record Invoerfout(String parameter, String waarde, String melding, List<String> toegestaan) {

  private static final int MOST_IN_SENTENCE = 40;

  /** An unknown value of a closed list; the message names the nearest right ones. */
  public static Invoerfout onbekend(String parameter, String waarde, List<String> toegestaan) {
    List<String> dichtbij = Gelijkenis.dichtstBij(waarde, toegestaan, 3);
    return new Invoerfout(
        parameter,
        waarde,
        "‘" + kort(waarde) + "’ is geen bekende waarde voor " + parameter + ". Bedoelt u "
            + String.join(", ", dichtbij) + "?"
            + (dichtbij.isEmpty() ? "" : " Bijvoorbeeld " + parameter + "=" + dichtbij.get(0) + ".")
            + (toegestaan.size() > MOST_IN_SENTENCE ? "" : " Toegestaan: " + String.join(", ", toegestaan) + "."),
        toegestaan);
  }

  /** A value that does not have the right form. */
  public static Invoerfout vorm(String parameter, String waarde, String melding) {
    return new Invoerfout(parameter, waarde, "‘" + kort(waarde) + "’ " + melding, List.of());
  }

  private static String kort(String waarde) {
    return waarde.length() <= 60 ? waarde : waarde.substring(0, 60) + "…";
  }
}
