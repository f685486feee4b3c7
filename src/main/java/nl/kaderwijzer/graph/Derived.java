package nl.kaderwijzer.graph;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An immutable value that is computed once from each publication.
 *
 * <p>When: for a state of which nothing is known yet, before anyone can see that state, so that a value that cannot be computed
 * keeps it from being served. For the state inside the application the build has done that already; there a value is computed
 * when it is first asked for, so that a new one costs nothing at the start. {@link #early} is for the few that the first answers
 * need.
 *
 * <p>{@link #get()} is the value of the publication that is served now. Who uses more than one derived value, or the value and
 * the graph, in one answer takes {@code publications.current()} once and asks {@link #of} for each: those always fit together.
 */
public final class Derived<T> implements Supplier<T> {

  private final Publications publications;
  private final Function<Publication, T> function;

  Derived(Publications publications, Function<Publication, T> function) {
    this.publications = publications;
    this.function = Objects.requireNonNull(function, "function");
  }

  /** Returns the value for the publication that is served now. */
  @Override
  public T get() {
    return of(publications.current());
  }

  /** Returns the value for a publication. */
  public T of(Publication publication) {
    return publication.derived(this);
  }

  /** Begins to compute the value for the present publication, on a thread of its own, while the application is being set up. */
  public Derived<T> early() {
    Thread thread = new Thread(this::get, "kaderwijzer-early");
    thread.setDaemon(true);
    thread.start();
    return this;
  }

  T compute(Publication publication) {
    return Objects.requireNonNull(function.apply(publication), "A derived value is never null");
  }
}
