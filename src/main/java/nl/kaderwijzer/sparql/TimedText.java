package nl.kaderwijzer.sparql;

/** A text that checks the deadline while it is read: a regular expression that runs wild reads it without end. */
final class TimedText implements CharSequence {

  private static final int EVERY = 0xFFF;

  private final String text;
  private final Deadline deadline;
  private int steps;

  TimedText(String text, Deadline deadline) {
    this.text = text;
    this.deadline = deadline;
  }

  @Override
  public char charAt(int index) {
    if ((++steps & EVERY) == 0) {
      deadline.check();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return text.substring(from, to);
  }

  @Override
  public String toString() {
    return text;
  }
}
