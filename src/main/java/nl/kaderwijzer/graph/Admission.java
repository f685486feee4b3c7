package nl.kaderwijzer.graph;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets a few queries of people run at once and the others wait their turn, in the order in which they came; one for the whole
 * service, however the query comes in.
 *
 * <p>A client first waits for a place among its own queries and only then for one among everyone's, so that a client with many
 * queries does not hold up the others; and it takes at most half of the places to wait.
 */
public final class Admission {

  private final int perClient;
  private final int waiting;
  private final Duration waitLimit;
  private final Semaphore everyone;
  private final AtomicInteger queue = new AtomicInteger();
  private final ConcurrentMap<String, Places> clients = new ConcurrentHashMap<>();

  /**
   * @param concurrency how many queries run at once, of everyone together
   * @param perClient how many of one client
   * @param waiting how many wait, of everyone together
   * @param waitLimit how long one waits
   */
  public Admission(int concurrency, int perClient, int waiting, Duration waitLimit) {
    this.everyone = new Semaphore(concurrency, true);
    this.perClient = perClient;
    this.waiting = waiting;
    this.waitLimit = waitLimit;
  }

  /** The places of one client, and how many of its requests hold on to this record. */
  private static final class Places {
    final Semaphore semaphore;
    final AtomicInteger users = new AtomicInteger();

    Places(int places) {
      semaphore = new Semaphore(places, true);
    }
  }

  /** A turn to run, to be closed when done. */
  public interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /** Waits for a turn; throws {@link LimitPassed} when it does not come in time or too many are waiting. */
  public Turn enter(String client) {
    if (queue.incrementAndGet() > waiting + everyone.availablePermits()) {
      queue.decrementAndGet();
      throw busy("Er wachten nu te veel vragen.");
    }
    Places places = clients.compute(client, (key, old) -> {
      Places one = old == null ? new Places(perClient) : old;
      one.users.incrementAndGet();
      return one;
    });
    if (places.users.get() > perClient + waiting / 2) {
      queue.decrementAndGet();
      leave(client, places, false);
      throw busy("U heeft al " + waiting / 2 + " vragen in de rij.");
    }
    long end = System.nanoTime() + waitLimit.toNanos();
    boolean own = false;
    boolean all = false;
    try {
      own = places.semaphore.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      all = own && everyone.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      queue.decrementAndGet();
      if (!all) {
        leave(client, places, own);
      }
    }
    if (!own) {
      throw busy("U heeft al " + perClient + " vragen tegelijk lopen.");
    }
    if (!all) {
      throw busy("Er lopen nu te veel vragen tegelijk.");
    }
    return () -> {
      everyone.release();
      leave(client, places, true);
    };
  }

  /** How many requests of a client run or wait now. */
  int held(String client) {
    Places places = clients.get(client);
    return places == null ? 0 : places.users.get();
  }

  private void leave(String client, Places places, boolean release) {
    if (release) {
      places.semaphore.release();
    }
    clients.computeIfPresent(client, (key, one) -> one.users.decrementAndGet() == 0 ? null : one);
  }

  private static LimitPassed busy(String why) {
    return LimitPassed.now(why + " Probeer het over een paar seconden opnieuw.");
  }
}
