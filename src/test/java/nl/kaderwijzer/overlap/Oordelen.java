package nl.kaderwijzer.overlap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import nl.kaderwijzer.catalogue.Begrip;

/** Judgements for tests: by hand, or drawn from a model in which every norm is a set of acts. */
final class Oordelen {

  private Oordelen() {}

  static Begrip soort(String slug) {
    return Real.CATALOGUE.begrip("verbandsoorten", slug);
  }

  static Verband oordeel(String van, String soort, String naar) {
    return new Verband(
        van + "/" + naar,
        van,
        naar,
        soort(soort),
        Real.CATALOGUE.begrip("gronden", "functie"),
        Real.CATALOGUE.begrip("onderwerpen", "een-plan"),
        List.of(),
        "Om te proberen.",
        List.of(),
        Real.CATALOGUE.begrip("controles", "gezien"),
        Real.CATALOGUE.begrip("reviewstaten", "voorstel"),
        null,
        null,
        null);
  }

  static Inference inference(List<Verband> oordelen) {
    return Inference.van(Verbanden.van(oordelen), Oordelen::soort, id -> "“" + id + "”");
  }

  static String norm(int nummer) {
    return "proef/%05d".formatted(nummer);
  }

  /** Which relation holds between two non-empty sets. */
  static Basis tussen(BitSet een, BitSet ander) {
    BitSet samen = (BitSet) een.clone();
    samen.and(ander);
    if (een.equals(ander)) {
      return Basis.GELIJK;
    }
    if (samen.equals(een)) {
      return Basis.DEEL_VAN;
    }
    if (samen.equals(ander)) {
      return Basis.OMVAT;
    }
    return samen.isEmpty() ? Basis.GEEN : Basis.OVERLAPT;
  }

  /** Non-empty random sets, many of them made of others, so that every relation is frequent. */
  static List<BitSet> model(int normen, int handelingen, Random random) {
    List<BitSet> model = new ArrayList<>();
    for (int i = 0; i < normen; i++) {
      BitSet set = new BitSet();
      if (i > 0) {
        BitSet other = model.get(random.nextInt(i));
        switch (random.nextInt(5)) {
          case 0 -> set.or(other);
          case 1 -> {
            set.or(other);
            set.set(random.nextInt(handelingen));
          }
          case 2 -> {
            set.or(other);
            set.clear(set.nextSetBit(0));
          }
          default -> { }
        }
      }
      while (set.isEmpty() || random.nextInt(3) == 0) {
        set.set(random.nextInt(handelingen));
      }
      model.add(set);
    }
    return model;
  }

  /** Judges each pair with this chance, truly. */
  static List<Verband> waar(List<BitSet> model, double kans, Random random) {
    List<Verband> oordelen = new ArrayList<>();
    for (int i = 0; i < model.size(); i++) {
      for (int j = i + 1; j < model.size(); j++) {
        if (random.nextDouble() < kans) {
          boolean om = random.nextBoolean();
          int een = om ? j : i;
          int ander = om ? i : j;
          oordelen.add(oordeel(norm(een), tussen(model.get(een), model.get(ander)).slug(), norm(ander)));
        }
      }
    }
    return oordelen;
  }

  /** Judges each pair with this chance, blindly. */
  static List<Verband> blind(int normen, double kans, Random random) {
    List<Verband> oordelen = new ArrayList<>();
    for (int i = 0; i < normen; i++) {
      for (int j = i + 1; j < normen; j++) {
        if (random.nextDouble() < kans) {
          Basis soort = Basis.values()[random.nextInt(Basis.values().length)];
          oordelen.add(random.nextBoolean() ? oordeel(norm(i), soort.slug(), norm(j)) : oordeel(norm(j), soort.slug(), norm(i)));
        }
      }
    }
    return oordelen;
  }
}
