package nl.kaderwijzer.overlap;

import nl.kaderwijzer.catalogue.Begrip;

/**
 * How two norms (or instruments) relate in content: judged by reading ({@link Verband}) or following from such judgements
 * ({@link Afgeleid}). The two are never in one list.
 */
public sealed interface Relatie permits Verband, Afgeleid {

  /** Id of a norm or slug of an instrument. */
  String van();

  /** Id of a norm or slug of an instrument. */
  String naar();

  /** The kind, as seen from {@link #van()}. */
  Begrip soort();

  /** The other end; {@code id} must be one of the ends. */
  default String ander(String id) {
    return van().equals(id) ? naar() : van();
  }

  /** The kind as seen from this end: what is part of the other contains it seen from there. */
  default String soortVanaf(String id) {
    if (van().equals(id)) {
      return soort().slug();
    }
    return switch (soort().slug()) {
      case "deel-van" -> "omvat";
      case "omvat" -> "deel-van";
      default -> soort().slug();
    };
  }

  /** Whether this is of that kind, seen from either end. */
  default boolean is(String slug) {
    return soort().slug().equals(slug);
  }
}
