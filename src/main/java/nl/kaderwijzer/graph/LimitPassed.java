package nl.kaderwijzer.graph;

/** A query took too long, gave too much, or could not have its turn. The message is a Dutch sentence for who asked. */
public final class LimitPassed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LimitPassed(String message) {
    super(message);
  }
}
