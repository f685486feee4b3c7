package nl.kaderwijzer.overlap;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that composition tells of any pair, to a fixpoint, from judgements that do not contradict each other.
 *
 * <p>It gives exactly what path consistency gives (a test compares the two), without looking at every triple of ends. For every set
 * of relations that composition and intersection can reach from judgements says one or more of four things: the first lies within
 * the second, they touch, they do not touch, the first does not lie within the second. Those four follow from each other only so:
 *
 * <ol>
 *   <li>within what lies within: transitive, so {@link Insluiting} already has it all;
 *   <li>what touches, touches through what contains it: upward on both sides from every judged overlap and every common part;
 *   <li>what does not touch, does not touch through its parts: downward on both sides from every judged {@code geen};
 *   <li>B does not lie within C when they were judged to overlap, or when something touches B and not C: upward from B, downward
 *       from C.
 * </ol>
 *
 * <p>Each rule uses only those above it, so one pass in this order is the fixpoint. The work is the number of pairs it narrows.
 */
final class Sluiting {

  private final Netwerk netwerk;
  private final Insluiting insluiting;
  private final Paren paren = new Paren();

  private Sluiting(Netwerk netwerk) {
    this.netwerk = netwerk;
    this.insluiting = netwerk.insluiting();
  }

  /** What is left of every pair of which something is known, judged pairs among them. */
  static Paren van(Netwerk netwerk) {
    Sluiting sluiting = new Sluiting(netwerk);
    sluiting.binnen();
    sluiting.raakt();
    List<List<Integer>> geraakt = sluiting.geraakt();
    sluiting.raaktNiet();
    sluiting.nietBinnen(geraakt);
    return sluiting.paren;
  }

  private void binnen() {
    for (int end = 0; end < insluiting.aantal(); end++) {
      for (int groot : insluiting.boven(end)) {
        if (groot != end) {
          boolean gelijk = insluiting.binnen(groot, end);
          paren.beperk(end, groot, gelijk ? Basis.GELIJK.bit() : Basis.DEEL_VAN.bit());
        }
      }
    }
  }

  private void raakt() {
    for (int end = 0; end < insluiting.aantal(); end++) {
      int[] boven = insluiting.boven(end);
      for (int i = 0; i < boven.length; i++) {
        for (int j = i + 1; j < boven.length; j++) {
          paren.beperk(boven[i], boven[j], Rcc5.RAAKT);
        }
      }
      for (Netwerk.Buur buur : netwerk.overlapt(end)) {
        if (end < buur.end()) {
          kruis(boven, insluiting.boven(buur.end()), Rcc5.RAAKT);
        }
      }
    }
  }

  /** Who touches whom so far, itself too. */
  private List<List<Integer>> geraakt() {
    List<List<Integer>> geraakt = new ArrayList<>();
    for (int end = 0; end < insluiting.aantal(); end++) {
      geraakt.add(new ArrayList<>(List.of(end)));
    }
    paren.elk((een, ander, relaties) -> {
      geraakt.get(een).add(ander);
      geraakt.get(ander).add(een);
    });
    return geraakt;
  }

  private void raaktNiet() {
    for (int end = 0; end < insluiting.aantal(); end++) {
      for (Netwerk.Buur buur : netwerk.geen(end)) {
        if (end < buur.end()) {
          kruis(insluiting.onder(end), insluiting.onder(buur.end()), Basis.GEEN.bit());
        }
      }
    }
  }

  private void nietBinnen(List<List<Integer>> geraakt) {
    for (int end = 0; end < insluiting.aantal(); end++) {
      for (Netwerk.Buur buur : netwerk.overlapt(end)) {
        kruis(insluiting.boven(end), insluiting.onder(buur.end()), Rcc5.NIET_BINNEN);
      }
      for (Netwerk.Buur buur : netwerk.geen(end)) {
        for (int raakt : geraakt.get(end)) {
          for (int klein : insluiting.onder(buur.end())) {
            if (raakt != klein) {
              paren.beperk(raakt, klein, Rcc5.NIET_BINNEN);
            }
          }
        }
      }
    }
  }

  private void kruis(int[] een, int[] ander, int relaties) {
    for (int a : een) {
      for (int b : ander) {
        if (a != b) {
          paren.beperk(a, b, relaties);
        }
      }
    }
  }
}
