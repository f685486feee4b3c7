package nl.kaderwijzer.api.overlap;

import java.util.Map;
import nl.kaderwijzer.api.Verwijzing;
import nl.kaderwijzer.overlap.Cel;

/**
 * Where a row and a column of the matrix meet, with counts as seen from the row.
 *
 * @param afgeleid what follows from judgements
 * @param nietVergeleken pairs that nobody judged: not known, so never "no overlap"
 */
record CelView(Verwijzing rij, Verwijzing kolom, PerSoort oordelen, PerSoort afgeleid, int nietVergeleken) {

  /** How many of each kind. */
  record PerSoort(int gelijk, int deelVan, int omvat, int overlapt, int strijdig, int geen) {

    static PerSoort of(Map<String, Integer> aantallen) {
      return new PerSoort(
          aantallen.getOrDefault("gelijk", 0),
          aantallen.getOrDefault("deel-van", 0),
          aantallen.getOrDefault("omvat", 0),
          aantallen.getOrDefault("overlapt", 0),
          aantallen.getOrDefault("strijdig", 0),
          aantallen.getOrDefault("geen", 0));
    }
  }

  static CelView of(Cel cel) {
    return new CelView(
        Verwijzing.of(cel.rij()),
        Verwijzing.of(cel.kolom()),
        PerSoort.of(cel.aantallen()),
        PerSoort.of(cel.aantallenAfgeleid()),
        cel.nietVergeleken());
  }
}
