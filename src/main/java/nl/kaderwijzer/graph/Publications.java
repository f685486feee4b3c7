package nl.kaderwijzer.graph;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the publication that is served, and replaces it as a whole when the files change to another good state.
 *
 * <p>A new state is loaded, checked and derived from off to the side; then one write makes it visible. A state that cannot be
 * published leaves the old one in place and is told by {@link #lastFailure()} until a good state comes. Safe for any number of
 * threads.
 */
public final class Publications {

  private static final Logger LOG = LoggerFactory.getLogger(Publications.class);

  /** How long the first answers have the machine to themselves. */
  private static final Duration FIRST_ANSWERS = Duration.ofSeconds(20);

  private final DataLocation location;
  private final List<Derived<?>> derivations = new CopyOnWriteArrayList<>();
  private final List<Consumer<Publication>> listeners = new CopyOnWriteArrayList<>();
  private final List<Consumer<Publication>> quiet = new CopyOnWriteArrayList<>();
  private volatile Publication current;
  private volatile LoadFailure lastFailure;

  /** Starts with a first publication; there is never none. */
  Publications(DataLocation location, Publication first) {
    this.location = location;
    this.current = first;
    LOG.info("Gegevens geladen uit {}: versie {}, {} uitspraken in {} bestanden, {} opmerkingen",
        location, first.version(), first.triples(), first.graphs(), first.bevindingen().size());
  }

  /** Returns the publication that is served now. */
  public Publication current() {
    return current;
  }

  /**
   * Lets a value be computed from each publication: {@code Derived<Catalogue> catalogue = publications.derived(Catalogue::from)}.
   * When the function throws, the state it threw on is not served. {@link Derived} tells when it is computed.
   */
  public synchronized <T> Derived<T> derived(Function<Publication, T> function) {
    Derived<T> derivation = new Derived<>(this, function);
    if (!current.isBuilt()) {
      derive(current, List.of(derivation));
    }
    derivations.add(derivation);
    return derivation;
  }

  /** Lets a listener know of each publication after this one, once it is served. */
  public void onPublished(Consumer<Publication> listener) {
    listeners.add(listener);
  }

  /**
   * Lets work be done that makes later answers faster, with the publication that is served: once the service has answered for a
   * while, and after each new publication.
   */
  public void onQuiet(Consumer<Publication> work) {
    quiet.add(work);
  }

  /** Begins {@link #quiet} a while from now, on a thread of the lowest priority: the first answers go first. */
  public void settle() {
    Thread thread = new Thread(() -> {
      try {
        Thread.sleep(FIRST_ANSWERS.toMillis());
        quiet();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }, "kaderwijzer-quiet");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  /**
   * Does what may wait until the service has answered for a while: what was asked for by {@link #onQuiet}, and, where the build
   * says it has checked these files, looking whether these are the files it has checked; if not, they are loaded like any change.
   */
  void quiet() {
    warm(current);
    if (current.isBuilt()) {
      try {
        reload(location.read());
      } catch (IOException e) {
        unreadable(e);
      }
    }
  }

  private void warm(Publication publication) {
    tell(next -> derive(next, derivations), publication);
    quiet.forEach(work -> tell(work, publication));
  }

  /** Returns why the newest state of the files is not served, or nothing when it is. */
  public Optional<LoadFailure> lastFailure() {
    return Optional.ofNullable(lastFailure);
  }

  /** Returns where the files come from: {@code classpath}, or a folder. */
  public String location() {
    return location.toString();
  }

  /** Serves the state of these files when it is another one and good. */
  synchronized void reload(List<DataFile> files) {
    try {
      if (ContentHash.of(files).equals(current.version())) {
        if (lastFailure != null) {
          LOG.info("De bestanden zijn weer die van versie {}", current.version());
        }
        lastFailure = null;
        return;
      }
      Publication next = Preparation.of(location, files);
      derive(next, derivations);
      current = next;
      lastFailure = null;
      LOG.info("Nieuwe gegevens: versie {}, {} uitspraken in {} bestanden", next.version(), next.triples(), next.graphs());
      listeners.forEach(listener -> tell(listener, next));
      warm(next);
    } catch (LoadFailed e) {
      refuse(e.bevindingen());
    } catch (RuntimeException e) {
      LOG.debug("Reload failed", e);
      refuse(List.of(Bevinding.fout("", "", "De bestanden konden niet worden geladen: " + e)));
    }
  }

  /** Tells that the files cannot even be looked at. */
  void unreadable(IOException e) {
    refuse(List.of(Bevinding.fout("", "", "De bestanden in " + location + " zijn niet te lezen: " + e.getMessage())));
  }

  private void refuse(List<Bevinding> bevindingen) {
    lastFailure = new LoadFailure(Instant.now(), bevindingen);
    LOG.error("De gewijzigde bestanden worden niet gebruikt; versie {} blijft staan:\n{}",
        current.version(), new LoadFailed(bevindingen).getMessage());
  }

  private static void derive(Publication publication, List<Derived<?>> derivations) {
    try {
      derivations.forEach(derivation -> derivation.of(publication));
    } catch (LoadFailed e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.debug("Deriving failed", e);
      throw new LoadFailed(Bevinding.fout("", "", "De gegevens konden niet worden omgezet: " + e));
    }
  }

  private static void tell(Consumer<Publication> listener, Publication publication) {
    try {
      listener.accept(publication);
    } catch (RuntimeException e) {
      LOG.error("Werk aan nieuwe gegevens mislukte", e);
    }
  }
}
