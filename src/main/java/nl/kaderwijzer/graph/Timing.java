package nl.kaderwijzer.graph;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures a phase of loading and tells it at level debug. */
final class Timing {

  private static final Logger LOG = LoggerFactory.getLogger(Timing.class);

  private Timing() {
  }

  static <T> T of(String phase, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      LOG.debug("{}: {} ms", phase, (System.nanoTime() - start) / 1_000_000);
    }
  }

  static void run(String phase, Runnable work) {
    of(phase, () -> {
      work.run();
      return null;
    });
  }
}
