package nl.kaderwijzer.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the names most like a mistyped one. */
public final class Gelijkenis {

  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
  private static final int LONGEST = 100;
  private static final double MISTYPED = 0.9;

  private Gelijkenis() {}

  /** The {@code most} candidates most like the text (of which only the first 100 characters count), best first. */
  public static List<String> dichtstBij(String text, Collection<String> candidates, int most) {
    String key = begin(text);
    return candidates.stream()
        .sorted(Comparator.comparingDouble((String c) -> -SIMILARITY.apply(key, c)).thenComparing(c -> c))
        .limit(most)
        .toList();
  }

  /** Whether the text (of which only the first 100 characters count) is probably that name, mistyped. */
  public static boolean isVertypt(String text, String name) {
    return SIMILARITY.apply(begin(text), name) >= MISTYPED;
  }

  private static String begin(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
