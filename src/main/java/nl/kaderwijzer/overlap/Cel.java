package nl.kaderwijzer.overlap;

import java.util.List;
import java.util.Map;
import nl.kaderwijzer.catalogue.Benoemd;

/**
 * What a {@link Matrix} holds where a row and a column meet: judgements, what follows, and pairs nobody compared, always apart.
 *
 * @param aantallen number of judgements per kind as seen from the row, kinds that do not occur left out, in a fixed order
 * @param aantallenAfgeleid the same of what follows
 * @param onvergeleken candidates that were not judged, best first: never to be shown as "no overlap"
 * @param onbepaald pairs of which the judgements exclude something and decide nothing; they can be candidates too
 */
public record Cel(
    Benoemd rij,
    Benoemd kolom,
    Map<String, Integer> aantallen,
    Map<String, Integer> aantallenAfgeleid,
    List<Verband> verbanden,
    List<Afgeleid> afgeleid,
    List<Kandidaat> onvergeleken,
    List<Onbepaald> onbepaald) {

  /** How many judgements. */
  public int aantal() {
    return verbanden.size();
  }

  /** How many pairs were not compared. */
  public int nietVergeleken() {
    return onvergeleken.size();
  }
}
