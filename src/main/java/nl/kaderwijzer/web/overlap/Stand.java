package nl.kaderwijzer.web.overlap;

import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.overlap.Kandidaten;
import nl.kaderwijzer.overlap.Overlap;
import org.jspecify.annotations.Nullable;

/**
 * How far the comparing is, over everything or on one topic.
 *
 * @param beoordeeld how many pairs were judged
 * @param verband of how many of those some relation was found
 * @param afgeleid how many relations follow
 * @param open how many pairs could have to do with each other and were not judged
 * @param voorstel whether no judgement among them was confirmed by anyone
 */
record Stand(int beoordeeld, int verband, int afgeleid, int open, boolean voorstel) {

  static Stand van(Overlap overlap, @Nullable Begrip onderwerp) {
    var verbanden = overlap.verbanden().alle().stream().filter(v -> onderwerp == null || v.onderwerp().equals(onderwerp)).toList();
    Kandidaten.Stand stand =
        onderwerp == null ? overlap.kandidaten().geheel() : overlap.kandidaten().stand(onderwerp).orElseThrow();
    return new Stand(
        verbanden.size(),
        (int) verbanden.stream().filter(v -> !v.is(Teken.GEEN.soort())).count(),
        (int) overlap.inference().alle().stream().filter(a -> onderwerp == null || overlap.onderwerpen(a).contains(onderwerp)).count(),
        stand.open(),
        verbanden.stream().allMatch(v -> v.reviewstaat().slug().equals("voorstel")));
  }
}
