package nl.kaderwijzer.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column as people see it.
 *
 * @param naam its name in the answer
 * @param kop what stands above it
 * @param iri the column with the thing that the cell names, so that it can be a link; null for what is only text
 */
public record Kolom(String naam, String kop, @Nullable String iri) {

  private static final String NAME = "Naam";

  /** The columns to show: a column {@code normNaam} shows the thing in {@code norm}, which is not shown itself. */
  static List<Kolom> van(List<String> namen) {
    List<Kolom> kolommen = new ArrayList<>();
    for (String naam : namen) {
      String ding = naam.endsWith(NAME) ? naam.substring(0, naam.length() - NAME.length()) : "";
      if (!namen.contains(naam + NAME)) {
        boolean benoemt = namen.contains(ding);
        kolommen.add(new Kolom(naam, kop(benoemt ? ding : naam), benoemt ? ding : null));
      }
    }
    return kolommen;
  }

  /** {@code inDagen} is "In dagen". */
  private static String kop(String naam) {
    String woorden = naam.replaceAll("(\\p{Lu})", " $1").toLowerCase(Locale.ROOT).strip();
    return Character.toUpperCase(woorden.charAt(0)) + woorden.substring(1);
  }
}
