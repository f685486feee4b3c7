package nl.kaderwijzer.applicability;

import java.util.Arrays;
import java.util.List;

/**
 * Norms as the {@link Parts} that all must hold, in one row of numbers: a norm is read as a stretch of it. A million norms are
 * read in one pass over memory.
 *
 * @param start where the stretch of each norm begins, and at the end the length of all
 * @param parts the parts of all norms, one after the other
 */
record Conjunctions(int[] start, int[] parts) {

  static Conjunctions of(List<int[]> norms) {
    int[] start = new int[norms.size() + 1];
    for (int i = 0; i < norms.size(); i++) {
      start[i + 1] = start[i] + norms.get(i).length;
    }
    return new Conjunctions(start, norms.stream().flatMapToInt(Arrays::stream).toArray());
  }

  /** How many norms. */
  int size() {
    return start.length - 1;
  }

  /** The parts of one norm. */
  int[] of(int norm) {
    return Arrays.copyOfRange(parts, start[norm], start[norm + 1]);
  }

  /** The verdict on one norm, given the value of each part. */
  byte verdict(int norm, byte[] values) {
    byte verdict = Kleene.JA;
    for (int i = start[norm]; i < start[norm + 1]; i++) {
      verdict = Kleene.and(verdict, values[parts[i]]);
    }
    return verdict;
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
