package nl.kaderwijzer.web.overlap;

import java.util.List;
import nl.kaderwijzer.overlap.Zonder;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.Paden;

/**
 * What if an instrument fell away, as a page shows it.
 *
 * @param open how many pairs with one of its norms were not judged, so that more may be covered than we know
 * @param rust the instruments that rest on it
 */
record ZonderView(Link instrument, int vervalt, List<RapportView.Gedekt> gedekt, List<Kant> verdwijnt, List<Link> rust, int open) {

  static ZonderView van(Zonder zonder, Actueel nu) {
    return new ZonderView(
        new Link(zonder.instrument().naam(), Paden.van(zonder.instrument())),
        zonder.vervalt().size(),
        zonder.gedekt().stream().map(gedekt -> RapportView.Gedekt.van(gedekt, null)).toList(),
        zonder.verdwijnt().stream().map(Kant::van).toList(),
        zonder.grondslagVan().stream().map(i -> new Link(i.naam(), Paden.van(i))).toList(),
        zonder.vervalt().stream().mapToInt(norm -> nu.overlap().kandidaten().van(norm).size()).sum());
  }
}
