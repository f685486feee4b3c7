package nl.kaderwijzer.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an expert says of a judgement. */
public enum Stem {
  /** It is right: from now on it is confirmed. */
  EENS,
  /** It is wrong: from now on it is disputed. */
  ONEENS,
  /** Something to note; the judgement stays what it was. */
  OPMERKING;

  /** Reads it from a cell, whichever way it is capitalised. */
  static Optional<Stem> van(String text) {
    return Arrays.stream(values()).filter(stem -> stem.toString().equalsIgnoreCase(text)).findFirst();
  }

  /** The word in the sheet. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
