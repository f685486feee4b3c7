package nl.kaderwijzer.applicability;

import nl.kaderwijzer.catalogue.Benoemd;

/** The verdict on one norm for one profile; the order is that of certainty. */
public enum Oordeel implements Benoemd {
  /** It does not apply. */
  NIET_VAN_TOEPASSING("niet-van-toepassing", "Niet van toepassing"),
  /** Something that decides it is open. */
  MOGELIJK("mogelijk", "Mogelijk"),
  /** It applies. */
  VAN_TOEPASSING("van-toepassing", "Van toepassing");

  private final String slug;
  private final String naam;

  Oordeel(String slug, String naam) {
    this.slug = slug;
    this.naam = naam;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public String naam() {
    return naam;
  }

  /** The verdict that belongs to a truth value of {@link Kleene}. */
  static Oordeel of(byte value) {
    return values()[value];
  }
}
