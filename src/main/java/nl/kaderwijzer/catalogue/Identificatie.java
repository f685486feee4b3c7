package nl.kaderwijzer.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A number or code under which others know an instrument.
 *
 * @param soort which kind, as in the data: {@code bwb}, {@code celex}, {@code cvdr} …
 * @param adres where it resolves, null when it does not
 */
public record Identificatie(String soort, String waarde, @Nullable String adres) {

  static Identificatie of(String soort, String waarde) {
    return new Identificatie(
        soort,
        waarde,
        switch (soort) {
          case "bwb" -> "https://wetten.overheid.nl/" + waarde;
          case "celex" -> "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:" + waarde;
          case "cvdr" -> "https://lokaleregelgeving.overheid.nl/" + waarde;
          case "eli" -> waarde;
          case "kamerdossier" -> "https://zoek.officielebekendmakingen.nl/dossier/" + waarde;
          case "staatsblad" -> "https://zoek.officielebekendmakingen.nl/stb-" + waarde + ".html";
          case "staatscourant" -> "https://zoek.officielebekendmakingen.nl/stcrt-" + waarde + ".html";
          default -> null;
        });
  }

  /** The name of the kind, for people. */
  public String naam() {
    return switch (soort) {
      case "bwb" -> "BWB-nummer";
      case "celex" -> "CELEX-nummer";
      case "cvdr" -> "CVDR-nummer";
      case "eli" -> "ELI";
      case "kamerdossier" -> "Kamerdossier";
      case "staatsblad" -> "Staatsblad";
      case "staatscourant" -> "Staatscourant";
      case "gemeenteblad" -> "Gemeenteblad";
      case "isbn" -> "ISBN";
      case "bwbs" -> "Nummer van het beleid";
      default -> throw new IllegalArgumentException("Onbekende soort identificatie: " + soort);
    };
  }
}
