package nl.kaderwijzer.applicability;

import org.jspecify.annotations.Nullable;

/**
 * The three truth values of strong Kleene logic as numbers: conjunction is the minimum, disjunction the maximum,
 * negation {@code 2 - x}. Source: S.C. Kleene, Introduction to Metamathematics (1952), section 64.
 */
final class Kleene {

  static final byte NEE = 0;
  static final byte ONBEKEND = 1;
  static final byte JA = 2;

  private Kleene() {}

  static byte and(byte a, byte b) {
    return a < b ? a : b;
  }

  static byte or(byte a, byte b) {
    return a > b ? a : b;
  }

  static byte not(byte a) {
    return (byte) (JA - a);
  }

  /** Null is not known. */
  static byte of(@Nullable Boolean value) {
    return value == null ? ONBEKEND : value ? JA : NEE;
  }
}
