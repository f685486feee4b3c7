package nl.kaderwijzer.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The composition table, found again by trying everything. */
class Rcc5Test {

  private static final int ACTS = 5;

  @Test
  void tableIsWhatHoldsBetweenAllSetsOfFiveThings() {
    int[][] found = new int[5][5];
    BitSet[] sets = IntStream.range(1, 1 << ACTS).mapToObj(bits -> BitSet.valueOf(new long[] {bits})).toArray(BitSet[]::new);
    Basis[][] between = new Basis[sets.length][sets.length];
    for (int a = 0; a < sets.length; a++) {
      for (int b = 0; b < sets.length; b++) {
        between[a][b] = Oordelen.tussen(sets[a], sets[b]);
      }
    }
    for (int a = 0; a < sets.length; a++) {
      for (int b = 0; b < sets.length; b++) {
        for (int c = 0; c < sets.length; c++) {
          found[between[a][b].ordinal()][between[b][c].ordinal()] |= between[a][c].bit();
        }
      }
    }
    for (Basis one : Basis.values()) {
      for (Basis two : Basis.values()) {
        assertThat(Rcc5.in(Rcc5.na(one.bit(), two.bit()))).as(one + " then " + two)
            .isEqualTo(Rcc5.in(found[one.ordinal()][two.ordinal()]));
      }
    }
  }

  @Test
  void whatCompositionCanReachIsAlwaysMadeOfTheFourStatementsOfSluiting() {
    Set<Integer> reached = new HashSet<>(IntStream.range(0, 5).mapToObj(i -> 1 << i).toList());
    for (boolean grown = true; grown; ) {
      Set<Integer> next = new HashSet<>(reached);
      for (int one : reached) {
        next.add(Rcc5.om(one));
        for (int two : reached) {
          next.add(Rcc5.na(one, two));
          next.add(one & two);
        }
      }
      next.remove(0);
      grown = reached.addAll(next);
    }
    int raaktNiet = Basis.GEEN.bit();
    int[] statements = {
      Rcc5.BINNEN, Rcc5.om(Rcc5.BINNEN), Rcc5.NIET_BINNEN, Rcc5.om(Rcc5.NIET_BINNEN), Rcc5.RAAKT, raaktNiet
    };
    assertThat(reached).hasSizeGreaterThan(5).allSatisfy(relaties -> {
      int made = Rcc5.ALLES;
      for (int statement : statements) {
        made &= (relaties & ~statement) == 0 ? statement : Rcc5.ALLES;
      }
      assertThat(made).isEqualTo(relaties);
    });
  }

  @Test
  void seenFromTheOtherEndTwiceIsTheSame() {
    for (int relaties = 0; relaties <= Rcc5.ALLES; relaties++) {
      assertThat(Rcc5.om(Rcc5.om(relaties))).isEqualTo(relaties);
    }
  }
}
