package nl.kaderwijzer.applicability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What norms are judged by, as numbered parts. The first are the {@link Facts}; each other part holds when one of its
 * branches holds, a branch when all earlier parts it names hold (strong Kleene logic). Equal parts are one part, so that what
 * many norms share is judged once. Read only once made.
 */
final class Parts {

  private final int facts;
  private final List<int[][]> formulas = new ArrayList<>();
  private final Map<List<List<Integer>>, Integer> known = new HashMap<>();

  /** @param facts how many parts are facts */
  Parts(int facts) {
    this.facts = facts;
  }

  /** The part that holds when one of these branches holds; the order of branches and parts does not matter. */
  int any(List<List<Integer>> branches) {
    List<List<Integer>> sorted =
        branches.stream().map(branch -> branch.stream().distinct().sorted().toList()).distinct().sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
    if (sorted.size() == 1 && sorted.get(0).size() == 1) {
      return sorted.get(0).get(0);
    }
    return known.computeIfAbsent(
        sorted,
        x -> {
          formulas.add(sorted.stream().map(branch -> branch.stream().mapToInt(i -> i).toArray()).toArray(int[][]::new));
          return facts + formulas.size() - 1;
        });
  }

  /** The part that holds when all these hold. */
  int all(List<Integer> parts) {
    return any(List.of(parts));
  }

  /** The value of every part. */
  byte[] values(byte[] facts) {
    byte[] values = Arrays.copyOf(facts, this.facts + formulas.size());
    for (int part = this.facts; part < values.length; part++) {
      update(part, values);
    }
    return values;
  }

  /** Makes the value of a part anew from those it names. */
  void update(int part, byte[] values) {
    byte best = Kleene.NEE;
    for (int[] branch : formulas.get(part - facts)) {
      byte value = Kleene.JA;
      for (int named : branch) {
        value = Kleene.and(value, values[named]);
      }
      best = Kleene.or(best, value);
    }
    values[part] = best;
  }

  /** The value of one part, without those of the others. */
  byte value(int part, byte[] facts) {
    if (part < this.facts) {
      return facts[part];
    }
    byte best = Kleene.NEE;
    for (int[] branch : formulas.get(part - this.facts)) {
      byte value = Kleene.JA;
      for (int named : branch) {
        value = Kleene.and(value, value(named, facts));
      }
      best = Kleene.or(best, value);
    }
    return best;
  }

  /** Whether a part depends on one of the facts marked, for every part; the facts themselves included. */
  boolean[] depending(boolean[] marked) {
    boolean[] depends = Arrays.copyOf(marked, facts + formulas.size());
    for (int part = facts; part < depends.length; part++) {
      for (int[] branch : formulas.get(part - facts)) {
        for (int named : branch) {
          depends[part] |= depends[named];
        }
      }
    }
    return depends;
  }
}
