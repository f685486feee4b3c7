package nl.kaderwijzer.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Spreads work over all cores and waits for it. */
final class Parallel {

  private Parallel() {
  }

  /** Applies a function to each item, on all cores; the results come in the order of the items. */
  static <A, B> List<B> map(List<A> items, Function<A, B> function) {
    return map(items, function, () -> { });
  }

  /** As {@link #map(List, Function)}, while the calling thread does something of its own first. */
  static <A, B> List<B> map(List<A> items, Function<A, B> function, Runnable meanwhile) {
    ExecutorService cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<B>> futures = new ArrayList<>(items.size());
      items.forEach(item -> futures.add(cores.submit(() -> function.apply(item))));
      meanwhile.run();
      List<B> results = new ArrayList<>(items.size());
      for (Future<B> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while loading", e);
    } finally {
      cores.shutdownNow();
    }
  }
}
