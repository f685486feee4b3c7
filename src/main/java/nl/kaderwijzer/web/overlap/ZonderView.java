package nl.kaderwijzer.web.overlap;

import java.util.List;
import java.util.function.Predicate;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.overlap.Zonder;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.Paden;
import org.jspecify.annotations.Nullable;

/**
 * What if an instrument fell away, as a page shows it.
 *
 * @param open how many pairs with one of its norms were not judged, so that more may be covered than we know
 * @param rust the instruments that rest on it
 */
record ZonderView(Link instrument, int vervalt, List<RapportView.Gedekt> gedekt, List<Kant> verdwijnt, List<Link> rust, int open) {

  /** With a topic only the norms that carry it. */
  static ZonderView van(Zonder zonder, @Nullable Begrip onderwerp, Actueel nu) {
    Predicate<Norm> past = norm -> onderwerp == null || norm.onderwerpen().contains(onderwerp);
    List<Norm> vervalt = zonder.vervalt().stream().filter(past).toList();
    return new ZonderView(
        new Link(zonder.instrument().naam(), Paden.van(zonder.instrument())),
        vervalt.size(),
        zonder.gedekt().stream().filter(gedekt -> past.test(gedekt.norm())).map(gedekt -> RapportView.Gedekt.van(gedekt, null)).toList(),
        zonder.verdwijnt().stream().filter(past).map(Kant::van).toList(),
        zonder.grondslagVan().stream().map(i -> new Link(i.naam(), Paden.van(i))).toList(),
        vervalt.stream().mapToInt(norm -> nu.overlap().kandidaten().van(norm).size()).sum());
  }
}
