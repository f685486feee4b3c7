package nl.kaderwijzer.graph;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An immutable value that is computed once from each publication, before anyone can see that publication.
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

  T compute(Publication publication) {
    return Objects.requireNonNull(function.apply(publication), "A derived value is never null");
  }
}
