package nl.kaderwijzer.applicability;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Conditions that all are to be met, as indexes into the table of single conditions.
 *
 * @param single the single ones
 * @param choices per choice its alternatives, per alternative its single conditions
 */
record Conditionset(int[] single, int[][][] choices) {

  /** The truth value of the whole, given that of each single condition. */
  byte value(byte[] values) {
    byte result = all(single, values);
    for (int[][] choice : choices) {
      if (result == Kleene.NEE) {
        return result;
      }
      byte best = Kleene.NEE;
      for (int[] alternative : choice) {
        best = Kleene.or(best, all(alternative, values));
      }
      result = Kleene.and(result, best);
    }
    return result;
  }

  /** The indexes of all single conditions in it. */
  IntStream all() {
    return IntStream.concat(
        Arrays.stream(single),
        Arrays.stream(choices).flatMap(Arrays::stream).flatMapToInt(Arrays::stream));
  }

  private static byte all(int[] indexes, byte[] values) {
    byte result = Kleene.JA;
    for (int index : indexes) {
      result = Kleene.and(result, values[index]);
    }
    return result;
  }
}
