package nl.kaderwijzer.applicability;

import java.util.Arrays;
import java.util.List;

/**
 * Norms as the four {@link Parts} that all must hold, in one row of numbers: a million norms are judged in one pass over
 * memory.
 *
 * @param parts four of each norm, one norm after the other
 */
record Conjunctions(int[] parts) {

  private static final int WIDTH = 4;

  /** @param norms four parts of each */
  static Conjunctions of(List<int[]> norms) {
    return new Conjunctions(norms.stream().flatMapToInt(Arrays::stream).toArray());
  }

  /** How many norms. */
  int size() {
    return parts.length / WIDTH;
  }

  /** The parts of one norm. */
  int[] of(int norm) {
    return Arrays.copyOfRange(parts, norm * WIDTH, (norm + 1) * WIDTH);
  }

  /** The verdict on one norm, given the value of each part. */
  byte verdict(int norm, byte[] values) {
    int at = norm * WIDTH;
    return Kleene.and(
        Kleene.and(values[parts[at]], values[parts[at + 1]]), Kleene.and(values[parts[at + 2]], values[parts[at + 3]]));
  }

  /** The verdict on every norm. */
  byte[] verdicts(byte[] values) {
    byte[] verdicts = new byte[size()];
    for (int norm = 0; norm < verdicts.length; norm++) {
      verdicts[norm] = verdict(norm, values);
    }
    return verdicts;
  }
}
