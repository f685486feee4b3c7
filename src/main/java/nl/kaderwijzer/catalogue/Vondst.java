package nl.kaderwijzer.catalogue;

import java.util.List;

/**
 * What words found, the best first.
 *
 * @param gezocht the words that were looked for: those that were asked, or those that were probably meant
 * @param wijze how well it fits
 */
public record Vondst(String gezocht, Wijze wijze, List<Ingang> ingangen) {

  /** How what was found fits what was asked. */
  public enum Wijze {
    /** All words occur. */
    ALLES,
    /** A word was probably mistyped: all words of {@link Vondst#gezocht} occur. */
    VERBETERD,
    /** Nothing has all the words; these have some of them. */
    DEELS,
    /** Nothing was found, or nothing was asked. */
    NIETS
  }

  static final Vondst NIETS = new Vondst("", Wijze.NIETS, List.of());
}
