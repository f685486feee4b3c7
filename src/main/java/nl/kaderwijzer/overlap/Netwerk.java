package nl.kaderwijzer.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The judgements between numbered ends: containment, and per end who it overlaps, has nothing in common with, or conflicts with.
 * Immutable.
 */
final class Netwerk {

  private final Insluiting insluiting;
  private final List<Verband> alle;
  private final List<List<Buur>> overlapt;
  private final List<List<Buur>> geen;
  private final List<List<Buur>> strijdig;

  /** The other end of a judgement. */
  record Buur(int end, Verband verband) {}

  Netwerk(Collection<Verband> verbanden, Insluiting insluiting) {
    this.insluiting = insluiting;
    this.alle = verbanden.stream().filter(v -> !v.van().equals(v.naar())).toList();
    this.overlapt = buren(Basis.OVERLAPT.slug());
    this.geen = buren(Basis.GEEN.slug());
    this.strijdig = buren("strijdig");
  }

  private List<List<Buur>> buren(String soort) {
    List<List<Buur>> buren = new ArrayList<>();
    for (int end = 0; end < insluiting.aantal(); end++) {
      buren.add(List.of());
    }
    for (Verband verband : alle) {
      if (verband.is(soort)) {
        int van = insluiting.nummer(verband.van());
        int naar = insluiting.nummer(verband.naar());
        voegToe(buren, van, new Buur(naar, verband));
        voegToe(buren, naar, new Buur(van, verband));
      }
    }
    return buren;
  }

  private static void voegToe(List<List<Buur>> buren, int end, Buur buur) {
    if (buren.get(end).isEmpty()) {
      buren.set(end, new ArrayList<>(2));
    }
    buren.get(end).add(buur);
  }

  /** What contains what. */
  Insluiting insluiting() {
    return insluiting;
  }

  /** All judgements between two different ends. */
  List<Verband> alle() {
    return alle;
  }

  /** Judged to overlap this end. */
  List<Buur> overlapt(int end) {
    return overlapt.get(end);
  }

  /** Judged to have nothing in common with this end. */
  List<Buur> geen(int end) {
    return geen.get(end);
  }

  /** Judged to conflict with this end. */
  List<Buur> strijdig(int end) {
    return strijdig.get(end);
  }
}
