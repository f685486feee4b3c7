package nl.kaderwijzer.catalogue;

import java.util.List;

/**
 * What words found, the best first.
 *
 * @param gezocht the words that were looked for: those that were asked, or those that were probably meant
 * @param wijze how well the best of it fits
 * @param alle how many of the first have all words; the others have a part of them
 */
public record Vondst(String gezocht, Wijze wijze, List<Ingang> ingangen, int alle) {

  /** How what was found fits what was asked. */
  public enum Wijze {
    /** All words occur. */
    ALLES,
    /** A word was probably mistyped: all words of {@link Vondst#gezocht} occur. */
    VERBETERD,
    /** Some of the words occur. */
    DEELS,
    /** Nothing was found, or nothing was asked. */
    NIETS
  }

  static final Vondst NIETS = new Vondst("", Wijze.NIETS, List.of(), 0);

  /** How well this one of them fits. */
  public Wijze wijze(Ingang ingang) {
    return ingangen.subList(0, alle).contains(ingang) ? wijze : Wijze.DEELS;
  }
}
