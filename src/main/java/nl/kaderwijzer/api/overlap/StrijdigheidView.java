package nl.kaderwijzer.api.overlap;

import java.util.List;
import nl.kaderwijzer.api.VerbandView;
import nl.kaderwijzer.api.Verwijzing;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.overlap.Conflict;
import nl.kaderwijzer.overlap.Voorrang;

/**
 * A judged conflict. It stays open until a person decides.
 *
 * @param redenen candidates for why one side would prevail; empty when we see none
 */
record StrijdigheidView(VerbandView verband, List<Reden> redenen) {

  /** Why this side could prevail. */
  record Reden(String slug, String naam, Verwijzing wint, String uitleg) {

    static Reden of(Voorrang voorrang, Catalogue catalogue) {
      return new Reden(
          voorrang.grond().slug(), voorrang.grond().naam(), VerbandView.end(voorrang.wint(), catalogue), voorrang.uitleg());
    }
  }

  static StrijdigheidView of(Conflict conflict, Catalogue catalogue) {
    return new StrijdigheidView(
        VerbandView.of(conflict.verband(), catalogue), conflict.redenen().stream().map(reden -> Reden.of(reden, catalogue)).toList());
  }
}
