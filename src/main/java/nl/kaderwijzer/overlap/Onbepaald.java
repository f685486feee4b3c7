package nl.kaderwijzer.overlap;

import java.util.List;
import nl.kaderwijzer.catalogue.Begrip;

/**
 * A pair of which the judgements exclude something and leave more than one kind possible: not known, and never shown as a kind.
 *
 * @param mogelijk the kinds that are left, as seen from {@code van}; at least two and at most four
 */
public record Onbepaald(String van, String naar, List<Begrip> mogelijk) {}
