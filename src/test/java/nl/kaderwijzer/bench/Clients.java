package nl.kaderwijzer.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** A fixed number of clients that each ask, wait for the whole answer, and ask the next thing. */
final class Clients implements AutoCloseable {

  private final int count;
  private final ExecutorService pool;

  Clients(int count) {
    this.count = count;
    this.pool = Executors.newFixedThreadPool(count);
  }

  /**
   * What came of a round.
   *
   * @param latencies of each request that was answered, in milliseconds
   * @param failures requests that were refused or cut off
   * @param seconds from the first request to the last answer
   * @param bytes of all answers together
   */
  record Outcome(List<Double> latencies, int failures, double seconds, long bytes) {
  }

  /** Lets all clients take from these requests in turn, until there were so many or the time is over; started ones are finished. */
  Outcome ask(List<HttpRequest> requests, int most, Duration time) throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    long start = System.nanoTime();
    long end = start + time.toNanos();
    List<Future<Outcome>> running = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      running.add(pool.submit(() -> client(requests, next, most, end)));
    }
    List<Double> latencies = new ArrayList<>();
    int failures = 0;
    long bytes = 0;
    for (Future<Outcome> client : running) {
      try {
        latencies.addAll(client.get().latencies());
        failures += client.get().failures();
        bytes += client.get().bytes();
      } catch (ExecutionException e) {
        throw new IllegalStateException("A client failed", e.getCause());
      }
    }
    return new Outcome(latencies, failures, (System.nanoTime() - start) / 1e9, bytes);
  }

  private static Outcome client(List<HttpRequest> requests, AtomicInteger next, int most, long end) throws InterruptedException {
    List<Double> latencies = new ArrayList<>();
    int failures = 0;
    long bytes = 0;
    int i = next.getAndIncrement();
    while (i < most && System.nanoTime() < end) {
      long before = System.nanoTime();
      try {
        bytes += Server.sendForBytes(requests.get(i % requests.size())).length;
        latencies.add((System.nanoTime() - before) / 1e6);
      } catch (IOException e) {
        failures++;
      }
      i = next.getAndIncrement();
    }
    return new Outcome(latencies, failures, 0, bytes);
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
