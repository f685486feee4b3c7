package nl.kaderwijzer.overlap;

import java.util.List;

/**
 * A norm (or instrument) that contains both sides of a conflict: in that case it cannot be met in full. No contradiction between
 * judgements, but a sign that one of them, or the text itself, deserves a second look.
 *
 * @param pad the judgements it follows from
 */
public record Zelfstrijdig(String id, List<Verband> pad) {}
