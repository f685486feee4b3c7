package nl.kaderwijzer.overlap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.graph.RealData;

/**
 * Prints how long inference takes and how much it finds, on the real judgements and on made ones of growing number.
 *
 * <p>The made judgements are drawn from models of 60 norms about one subject; every norm has about as many judgements as the
 * argument says (default 6, and half of them say {@code geen} as the model does), and one judgement in fifty says {@code geen}
 * across subjects, so that all norms hang together.
 */
final class InferenceTiming {

  private static final int SUBJECT = 60;
  private static final int ACTS = 40;

  private InferenceTiming() {}

  /** Prints the table. */
  public static void main(String[] arguments) {
    int perNorm = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 6;
    Catalogue catalogue = Catalogue.from(RealData.publication());
    Verbanden real = Verbanden.from(RealData.publication(), catalogue);
    System.out.println("| oordelen | normen | afgeleid | onbepaald | aandeel onbepaald | langste pad | seconden | MB erbij |");
    System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|");
    for (int round = 0; round < 3; round++) {
      row(real.alle());
    }
    for (int number : new int[] {1_000, 3_000, 10_000, 30_000, 100_000}) {
      row(made(number, perNorm));
    }
  }

  private static void row(List<Verband> oordelen) {
    long before = used();
    long start = System.nanoTime();
    Inference inference = Oordelen.inference(oordelen);
    double seconds = (System.nanoTime() - start) / 1e9;
    long memory = used() - before;
    int found = inference.alle().size();
    int open = inference.aantalOnbepaald();
    int longest = inference.alle().stream().mapToInt(a -> a.pad().size()).max().orElse(0);
    System.out.printf("| %d | %d | %d | %d | %.0f%% | %d | %.2f | %d |%n", oordelen.size(),
        inference.verbanden().insluiting().aantal(), found, open, 100.0 * open / Math.max(1, open + found), longest, seconds, memory >> 20);
  }

  private static List<Verband> made(int number, int perNorm) {
    Random random = new Random(number);
    int subjects = Math.max(2, 2 * number / (perNorm * SUBJECT));
    List<Verband> oordelen = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    List<List<BitSet>> models = new ArrayList<>();
    for (int subject = 0; subject < subjects; subject++) {
      models.add(Oordelen.model(SUBJECT, ACTS, random));
    }
    while (oordelen.size() < number) {
      int subject = random.nextInt(subjects);
      int other = random.nextInt(50) == 0 ? random.nextInt(subjects) : subject;
      int een = random.nextInt(SUBJECT);
      int ander = random.nextInt(SUBJECT);
      long a = (long) subject * SUBJECT + een;
      long b = (long) other * SUBJECT + ander;
      if (a != b && seen.add(Math.min(a, b) << 32 | Math.max(a, b))) {
        Basis soort = subject == other ? Oordelen.tussen(models.get(subject).get(een), models.get(other).get(ander)) : Basis.GEEN;
        oordelen.add(Oordelen.oordeel(Oordelen.norm((int) a), soort.slug(), Oordelen.norm((int) b)));
      }
    }
    return oordelen;
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
