package nl.kaderwijzer.web.catalogue;

import java.util.ArrayList;
import java.util.List;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.NormRij;
import nl.kaderwijzer.web.Paden;
import org.jspecify.annotations.Nullable;

/**
 * Norms that follow each other in a text below one heading.
 *
 * @param hoofd the heading, null when there is none
 */
record NormGroep(@Nullable Link hoofd, List<NormRij> normen) {

  /** A norm with its heading. */
  record Regel(@Nullable Norm hoofd, Norm norm) {}

  /** The norms of an instrument in the order of the text, each with its heading; headings are no lines of their own. */
  static List<Regel> regels(Instrument instrument, Actueel nu) {
    return nu.catalogue().normen(instrument).stream()
        .filter(norm -> !norm.isHoofd())
        .map(
            norm ->
                new Regel(norm.hoofdnorm() == null ? null : nu.catalogue().norm(norm.hoofdnorm()).orElse(null), norm))
        .toList();
  }

  static List<NormGroep> van(List<Regel> regels, Actueel nu) {
    List<NormGroep> groepen = new ArrayList<>();
    List<NormRij> open = new ArrayList<>();
    Norm hoofd = null;
    for (Regel regel : regels) {
      if (regel.hoofd() != hoofd && !open.isEmpty()) {
        groepen.add(groep(hoofd, open));
        open = new ArrayList<>();
      }
      hoofd = regel.hoofd();
      open.add(NormRij.van(regel.norm(), nu));
    }
    if (!open.isEmpty()) {
      groepen.add(groep(hoofd, open));
    }
    return groepen;
  }

  private static NormGroep groep(@Nullable Norm hoofd, List<NormRij> normen) {
    return new NormGroep(
        hoofd == null ? null : new Link(hoofd.plaats() + ": " + hoofd.opschrift(), Paden.van(hoofd)), List.copyOf(normen));
  }
}
