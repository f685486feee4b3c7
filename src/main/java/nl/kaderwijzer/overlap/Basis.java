package nl.kaderwijzer.overlap;

import java.util.Arrays;
import java.util.Optional;

/**
 * The five base relations between two non-empty sets (RCC-5), here between what two norms ask: exactly one of them holds. A
 * conflict is none of them.
 */
enum Basis {
  /** EQ: both ask the same. */
  GELIJK("gelijk"),
  /** PP: who does the second has done the first, and not the other way round. */
  DEEL_VAN("deel-van"),
  /** PPi: who does the first has done the second, and not the other way round. */
  OMVAT("omvat"),
  /** PO: they share a part, and neither contains the other. */
  OVERLAPT("overlapt"),
  /** DR: they share nothing. */
  GEEN("geen");

  private final String slug;

  Basis(String slug) {
    this.slug = slug;
  }

  /** Slug of the list {@code verbandsoorten}. */
  String slug() {
    return slug;
  }

  /** The relation with this slug; none for a conflict. */
  static Optional<Basis> van(String slug) {
    return Arrays.stream(values()).filter(basis -> basis.slug.equals(slug)).findFirst();
  }

  /** The set that holds only this one, see {@link Rcc5}. */
  int bit() {
    return 1 << ordinal();
  }
}
