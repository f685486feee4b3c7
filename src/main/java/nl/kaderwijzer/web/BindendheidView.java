package nl.kaderwijzer.web;

import nl.kaderwijzer.catalogue.Begrip;

/**
 * How strongly something binds.
 *
 * @param trede step on the ladder, 1 for binding law down to 6 for advice
 */
public record BindendheidView(String slug, String label, String definitie, String uitleg, int trede) {

  /** The step of the ladder as a page shows it. */
  public static BindendheidView van(Begrip begrip) {
    return new BindendheidView(begrip.slug(), begrip.naam(), begrip.definitie(), begrip.uitleg(), begrip.volgorde() / 10);
  }
}
