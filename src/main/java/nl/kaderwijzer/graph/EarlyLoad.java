package nl.kaderwijzer.graph;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Loads the first publication in a thread of its own while the application is still being set up. */
final class EarlyLoad {

  private final String location;
  private final CompletableFuture<Publication> publication = new CompletableFuture<>();

  private EarlyLoad(String location) {
    this.location = location;
  }

  /** Begins to load from a location, a value of {@code kaderwijzer.data.location}. */
  static EarlyLoad begin(String location) {
    EarlyLoad load = new EarlyLoad(location);
    Thread thread = new Thread(() -> {
      try {
        load.publication.complete(Preparation.of(DataLocation.of(location)));
      } catch (Throwable e) {
        load.publication.completeExceptionally(e);
      }
    }, "kaderwijzer-load");
    thread.setDaemon(true);
    thread.start();
    return load;
  }

  /** Tells whether this is what was asked for: settings may have changed after it began. */
  boolean isOf(String asked) {
    return location.equals(asked);
  }

  /** Waits for the publication; throws what loading threw. */
  Publication publication() {
    try {
      return publication.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
