package nl.kaderwijzer;

import java.time.Duration;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.Publications;
import nl.kaderwijzer.overlap.Overlap;

/**
 * Makes in the background what is else made when somebody first asks for it, so that nobody waits. It begins well after the start
 * and takes the lowest priority: the first answers go first.
 */
final class Voorbereiding {

  private static final Duration NA_DE_START = Duration.ofSeconds(20);

  private Voorbereiding() {}

  /** Does so for the present publication after a while, and for each next one at once. */
  static void begin(Publications publications, Derived<Overlap> overlap) {
    publications.onPublished(publication -> start(publication, overlap, Duration.ZERO));
    start(publications.current(), overlap, NA_DE_START);
  }

  private static void start(Publication publication, Derived<Overlap> overlap, Duration wait) {
    Thread thread = new Thread(() -> {
      try {
        Thread.sleep(wait.toMillis());
        overlap.of(publication).voorbereiden();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }, "kaderwijzer-voorbereiding");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }
}
