package nl.kaderwijzer.sparql;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;

/**
 * The moment at which a query has to be done, checked by the parts of an execution that Jena does not stop by itself: property
 * paths (at each look in the graph) and regular expressions (at each few thousand steps).
 */
final class Deadline {

  private final long end;

  Deadline(Duration limit) {
    this.end = System.nanoTime() + limit.toNanos();
  }

  /** Throws when the time is up, as Jena does at its own checks. */
  void check() {
    if (System.nanoTime() - end > 0) {
      throw new QueryCancelledException();
    }
  }
}
