package nl.kaderwijzer.web.overlap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kaderwijzer.web.Tekst;

/** The signs that stand for kinds of relation in a matrix, in the order in which a cell shows them. */
enum Teken {
  STRIJDIG("strijdig", "!", "strijdig"),
  GELIJK("gelijk", "=", "gelijk"),
  DEEL_VAN("deel-van", "<", "deel van"),
  OMVAT("omvat", ">", "omvat"),
  OVERLAPT("overlapt", "≈", "overlapt"),
  GEEN("geen", "–", "vergeleken, geen verband");

  private final String soort;
  private final String teken;
  private final String naam;

  Teken(String soort, String teken, String naam) {
    this.soort = soort;
    this.teken = teken;
    this.naam = naam;
  }

  public String teken() {
    return teken;
  }

  public String naam() {
    return naam;
  }

  /** The kind of relation, as a slug. */
  String soort() {
    return soort;
  }

  /** How many in signs, for instance {@code = 2 ≈ 1}; sign and number stay together. */
  static String tekens(Map<String, Integer> aantallen) {
    return in(aantallen).stream().map(t -> t.teken + " " + aantallen.get(t.soort)).collect(Collectors.joining(" "));
  }

  /** How many in words, for instance {@code 2 gelijk, 1 overlapt}. */
  static String woorden(Map<String, Integer> aantallen) {
    return in(aantallen).stream().map(t -> Tekst.getal(aantallen.get(t.soort)) + " " + t.naam).collect(Collectors.joining(", "));
  }

  private static List<Teken> in(Map<String, Integer> aantallen) {
    return Arrays.stream(values()).filter(t -> aantallen.containsKey(t.soort)).toList();
  }
}
