package nl.kaderwijzer.overlap;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, once, also when more threads ask at the same time. */
final class Uitgesteld<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private volatile @Nullable T value;

  Uitgesteld(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T made = value;
    if (made == null) {
      synchronized (this) {
        made = value;
        if (made == null) {
          made = maker.get();
          value = made;
        }
      }
    }
    return made;
  }
}
