package nl.kaderwijzer.graph;

/** A query took too long, gave too much, or could not have its turn. The message is a Dutch sentence for who asked. */
public final class LimitPassed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean lasting;
  private final boolean passing;

  private LimitPassed(String message, boolean lasting, boolean passing) {
    super(message);
    this.lasting = lasting;
    this.passing = passing;
  }

  /** For what will do in a few seconds. */
  static LimitPassed now(String message) {
    return new LimitPassed(message, false, true);
  }

  /** For what took too long: how long that is differs, but waiting does not make it lighter. */
  static LimitPassed tooLong(String message) {
    return new LimitPassed(message, false, false);
  }

  /** For what is too much at any moment. */
  static LimitPassed always(String message) {
    return new LimitPassed(message, true, false);
  }

  /** Whether the same question will surely pass the limit again. */
  public boolean isLasting() {
    return lasting;
  }

  /** Whether it helps to ask the same question again in a few seconds. */
  public boolean isPassing() {
    return passing;
  }
}
