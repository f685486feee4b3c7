package nl.kaderwijzer.graph;

/** A query took too long, gave too much, or could not have its turn. The message is a Dutch sentence for who asked. */
public final class LimitPassed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean lasting;

  private LimitPassed(String message, boolean lasting) {
    super(message);
    this.lasting = lasting;
  }

  /** For what may do at another moment. */
  static LimitPassed now(String message) {
    return new LimitPassed(message, false);
  }

  /** For what is too much at any moment. */
  static LimitPassed always(String message) {
    return new LimitPassed(message, true);
  }

  /** Whether the same question will pass the limit again; if not, it may be asked again later. */
  public boolean isLasting() {
    return lasting;
  }
}
