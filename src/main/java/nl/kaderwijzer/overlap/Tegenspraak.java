package nl.kaderwijzer.overlap;

import java.util.List;

/**
 * A judgement that cannot be true together with others.
 *
 * @param oordeel the judgement
 * @param tegen the judgements that exclude it, from the one end of it to the other
 * @param zin what is wrong, in Dutch: both norms, and every judgement by name
 */
public record Tegenspraak(Verband oordeel, List<Verband> tegen, String zin) {}
