package nl.kaderwijzer.overlap;

import java.util.List;

/**
 * A judged conflict with what could be said for either side. It stays open until a person decides.
 *
 * @param redenen candidate reasons, in the order of {@link Voorrang.Grond}; empty when we see none
 */
public record Conflict(Verband verband, List<Voorrang> redenen) {}
