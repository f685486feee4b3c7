package nl.kaderwijzer.overlap;

import java.util.Arrays;
import java.util.Optional;
import nl.kaderwijzer.catalogue.Benoemd;

/** Along what a {@link Matrix} can be laid out. */
public enum As implements Benoemd {
  /** The instruments of the two norms. */
  INSTRUMENT("instrument", "Instrument"),
  /** The kinds of their instruments. */
  SOORT("soort", "Soort instrument"),
  /** Who supervises them. */
  TOEZICHTHOUDER("toezichthouder", "Toezichthouder"),
  /** The topic on which they are compared. */
  ONDERWERP("onderwerp", "Onderwerp"),
  /** The phase of the work in which they meet. */
  FASE("fase", "Fase van het werk");

  private final String slug;
  private final String naam;

  As(String slug, String naam) {
    this.slug = slug;
    this.naam = naam;
  }

  /** Its name in URLs. */
  @Override
  public String slug() {
    return slug;
  }

  /** Its name on pages. */
  @Override
  public String naam() {
    return naam;
  }

  /** The axis with this slug. */
  public static Optional<As> van(String slug) {
    return Arrays.stream(values()).filter(as -> as.slug.equals(slug)).findFirst();
  }

  /** Whether each of the two norms has its own value; else the pair has one together. */
  boolean isVanEind() {
    return this == INSTRUMENT || this == SOORT || this == TOEZICHTHOUDER;
  }
}
