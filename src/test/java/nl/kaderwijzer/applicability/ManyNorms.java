package nl.kaderwijzer.applicability;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Any number of made norms of the shape of the real ones: each has the role of one real norm, the period of a second, the
 * conditions of the instrument of a third and the own conditions of a fourth, drawn at random, the same for the same seed.
 */
public final class ManyNorms {

  private final Rules rules;
  private final Conjunctions norms;

  /** Makes so many. */
  public ManyNorms(Toepassing toepassing, int many, long seed) {
    this.rules = toepassing.rules();
    Random random = new Random(seed);
    List<int[]> real = IntStream.range(0, rules.norms().size()).mapToObj(rules.norms()::of).toList();
    List<int[]> made = new ArrayList<>(many);
    for (int i = 0; i < many; i++) {
      made.add(IntStream.range(0, 4).map(part -> real.get(random.nextInt(real.size()))[part]).toArray());
    }
    this.norms = Conjunctions.of(made);
  }

  /** The verdict on every one of them: 0 no, 1 possible, 2 yes. */
  public byte[] verdicts(Profiel profiel) {
    return norms.verdicts(rules.parts().values(rules.facts().of(profiel)));
  }

  /** Reads all their conditions once and does nothing with them: the least that any verdict can cost. */
  public long readOnce() {
    long sum = 0;
    for (int part : norms.parts()) {
      sum += part;
    }
    return sum;
  }

  /** How many bytes one of them takes. */
  public double bytesPerNorm() {
    return 4.0 * norms.parts().length / norms.size();
  }
}
