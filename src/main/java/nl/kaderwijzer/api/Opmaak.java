package nl.kaderwijzer.api;

/**
 * How a CSV is written.
 *
 * @param bom whether it begins with a byte order mark, by which Excel knows it is UTF-8
 * @param scheiding what stands between two cells
 */
public record Opmaak(boolean bom, char scheiding) {

  static final Opmaak STANDAARD = new Opmaak(false, ',');

  /** From the values of the parameters {@code bom} and {@code scheiding}, empty for the standard. */
  static Opmaak of(String bom, String scheiding) {
    return new Opmaak(
        bom.equals("ja"),
        switch (scheiding) {
          case "puntkomma" -> ';';
          case "tab" -> '\t';
          default -> ',';
        });
  }
}
