package nl.kaderwijzer.api.overlap;

import java.util.List;
import nl.kaderwijzer.api.VerbandView;
import nl.kaderwijzer.api.Verwijzing;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.overlap.Onbepaald;

/**
 * A pair of which the judgements exclude something and leave more than one kind possible: not known.
 *
 * @param mogelijk the kinds that are left, as seen from {@code van}
 */
record OnbepaaldView(Verwijzing van, Verwijzing naar, List<Verwijzing> mogelijk) {

  static OnbepaaldView of(Onbepaald pair, Catalogue catalogue) {
    return new OnbepaaldView(
        VerbandView.end(pair.van(), catalogue), VerbandView.end(pair.naar(), catalogue), Verwijzing.of(pair.mogelijk()));
  }
}
