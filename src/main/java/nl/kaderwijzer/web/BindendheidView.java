package nl.kaderwijzer.web;

import nl.kaderwijzer.catalogue.Begrip;

/**
 * How strongly something binds.
 *
 * @param trede step on the ladder, 1 for binding law down to 6 for advice
 */
record BindendheidView(String slug, String label, String definitie, String uitleg, int trede) {

  static BindendheidView van(Begrip begrip) {
    return new BindendheidView(begrip.slug(), begrip.naam(), begrip.definitie(), begrip.uitleg(), begrip.volgorde() / 10);
  }
}
