package nl.kaderwijzer.graph;

import java.time.Instant;
import java.util.List;

/**
 * Tells that the newest state of the files was refused while the service kept serving the state before it.
 *
 * @param moment when it was refused
 * @param bevindingen why: file, entry and sentence of each finding
 */
public record LoadFailure(Instant moment, List<Bevinding> bevindingen) {
}
