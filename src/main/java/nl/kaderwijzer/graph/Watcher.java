package nl.kaderwijzer.graph;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a folder every so often and lets it be loaded again when files were added, changed or removed.
 *
 * <p>It waits until the folder has stayed the same from one look to the next, and reads it only when it did
 * not change meanwhile, so that files being saved are not read halfway.
 */
final class Watcher implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Watcher.class);

  private final DataLocation location;
  private final Publications publications;
  private final ScheduledExecutorService clock;
  private SortedMap<String, String> loaded;
  private SortedMap<String, String> seen;

  Watcher(DataLocation location, Publications publications, Duration interval) {
    this.location = location;
    this.publications = publications;
    this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
      Thread thread = new Thread(task, "kaderwijzer-watcher");
      thread.setDaemon(true);
      return thread;
    });
    if (location.canChange()) {
      clock.scheduleWithFixedDelay(this::look, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void look() {
    try {
      SortedMap<String, String> now = location.stamps();
      boolean quiet = now.equals(seen);
      seen = now;
      if (quiet && !now.equals(loaded)) {
        List<DataFile> files = location.read();
        if (now.equals(location.stamps())) {
          loaded = now;
          publications.reload(files);
        }
      }
    } catch (IOException e) {
      if (seen != null) {
        seen = null;
        loaded = null;
        publications.unreadable(e);
      }
    } catch (RuntimeException e) {
      LOG.error("Looking at the files failed; the next look comes as usual", e);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
