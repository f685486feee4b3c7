package nl.kaderwijzer.overlap;

import java.util.List;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Norm;

/** Which norms are compared and counted: those in force without an end in sight, headings left out. */
final class Geldend {

  private Geldend() {}

  /** All of them, by instrument and in the order of the text. */
  static List<Norm> normen(Catalogue catalogue) {
    return catalogue.normen().stream().filter(Geldend::is).toList();
  }

  private static boolean is(Norm norm) {
    return !norm.isHoofd() && norm.geldigheid().status().equals("geldend") && norm.geldigheid().uitwerking() == null;
  }
}
