package nl.kaderwijzer.overlap;

import java.util.List;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;

/**
 * What if an instrument fell away.
 *
 * @param vervalt its norms in force, in the order of the text
 * @param gedekt those that a norm of another instrument asks as well, equal or wider, each with the nearest such norm
 * @param verdwijnt the others: nothing that we judged asks them; that can also be because we did not compare them yet
 * @param grondslagVan the instruments that rest on it, by name
 */
public record Zonder(
    Instrument instrument, List<Norm> vervalt, List<Bundel.Gedekt> gedekt, List<Norm> verdwijnt, List<Instrument> grondslagVan) {}
