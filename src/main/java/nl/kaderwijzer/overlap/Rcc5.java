package nl.kaderwijzer.overlap;

import java.util.Arrays;
import java.util.List;

/**
 * Sets of {@link Basis base relations} as five bits, and what they tell of a third pair.
 *
 * <p>The table is that of RCC-5, as published by Bennett (1994) and by Jonsson and Drakengren (1997, <i>A complete classification
 * of tractability in RCC-5</i>, JAIR 6); a test finds every entry again by trying all sets of five things. Read: when the first
 * relates to the second as the row and the second to the third as the column, the first relates to the third as the entry.
 *
 * <p>Only compositions with {@code gelijk}, {@code deel-van} twice, {@code omvat} twice, {@code deel-van} then {@code geen} and
 * {@code geen} then {@code omvat} leave one relation; all others leave several, and only several of those together can decide.
 */
final class Rcc5 {

  /** Any relation: nothing is known. */
  static final int ALLES = 31;
  /** They share something. */
  static final int RAAKT = 15;
  /** The first lies within the second: equal or part. */
  static final int BINNEN = Basis.GELIJK.bit() | Basis.DEEL_VAN.bit();
  /** The first does not lie within the second. */
  static final int NIET_BINNEN = ALLES & ~BINNEN;

  private static final int E = Basis.GELIJK.bit();
  private static final int P = Basis.DEEL_VAN.bit();
  private static final int I = Basis.OMVAT.bit();
  private static final int O = Basis.OVERLAPT.bit();
  private static final int D = Basis.GEEN.bit();

  private static final int[][] TABEL = {
    //            gelijk  deel-van        omvat        overlapt    geen
    /* gelijk   */ {E,    P,              I,           O,          D},
    /* deel-van */ {P,    P,              ALLES,       P | O | D,  D},
    /* omvat    */ {I,    E | P | I | O,  I,           I | O,      I | O | D},
    /* overlapt */ {O,    P | O,          I | O | D,   ALLES,      I | O | D},
    /* geen     */ {D,    P | O | D,      D,           P | O | D,  ALLES},
  };

  private Rcc5() {}

  /** What is left between the first and the third. {@link Sluiting} gets by without asking this; it is what it is held against. */
  static int na(int eersteTweede, int tweedeDerde) {
    int result = 0;
    for (Basis one : Basis.values()) {
      for (Basis two : Basis.values()) {
        if ((eersteTweede & one.bit()) != 0 && (tweedeDerde & two.bit()) != 0) {
          result |= TABEL[one.ordinal()][two.ordinal()];
        }
      }
    }
    return result;
  }

  /** The same seen from the other end. */
  static int om(int relaties) {
    int rest = relaties & ~(P | I);
    return rest | ((relaties & P) != 0 ? I : 0) | ((relaties & I) != 0 ? P : 0);
  }

  /** Whether exactly one relation is left. */
  static boolean beslist(int relaties) {
    return Integer.bitCount(relaties) == 1;
  }

  /** The relations in the set. */
  static List<Basis> in(int relaties) {
    return Arrays.stream(Basis.values()).filter(basis -> (relaties & basis.bit()) != 0).toList();
  }
}
