package nl.kaderwijzer.api.overlap;

import java.util.List;
import nl.kaderwijzer.api.VerbandView;
import nl.kaderwijzer.api.Verwijzing;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.overlap.Afgeleid;
import nl.kaderwijzer.overlap.Overlap;
import nl.kaderwijzer.overlap.Verband;

/**
 * A relation that nobody judged and that follows from judgements.
 *
 * @param pad the judgements it follows from, with their review states: it is no surer than they are
 */
record AfgeleidView(Verwijzing van, Verwijzing naar, Verwijzing soort, List<Verwijzing> onderwerpen, List<Schakel> pad) {

  /** A judgement on the path. */
  record Schakel(String slug, String soort, String reviewstaat) {

    static Schakel of(Verband verband) {
      return new Schakel(verband.id(), verband.soort().slug(), verband.reviewstaat().slug());
    }
  }

  /**
   * What follows, beside a list of judgements and never in it.
   *
   * @param aantal how many there are in all
   * @param resultaten those on this page
   * @param onbepaald of how many pairs the judgements leave more than one kind possible
   */
  record Afgeleiden(int aantal, List<AfgeleidView> resultaten, int onbepaald) {}

  static AfgeleidView of(Afgeleid afgeleid, Overlap overlap, Catalogue catalogue) {
    return new AfgeleidView(
        VerbandView.end(afgeleid.van(), catalogue),
        VerbandView.end(afgeleid.naar(), catalogue),
        Verwijzing.of(afgeleid.soort()),
        Verwijzing.of(overlap.onderwerpen(afgeleid)),
        afgeleid.pad().stream().map(Schakel::of).toList());
  }
}
