package nl.kaderwijzer.catalogue;

/** How an instrument or norm stands on one day, see design section 5. */
public enum Toestand implements Benoemd {
  /** In force. */
  GELDEND("geldend", "geldt"),
  /** In force now; whether it was already on the day asked is not known. */
  BEGINDATUM_ONBEKEND("begindatum-onbekend", "begindatum onbekend"),
  /** Withdrawn by now; whether it already was on the day asked is not known. */
  EINDDATUM_ONBEKEND("einddatum-onbekend", "einddatum onbekend"),
  /** Adopted, starts later. */
  NOG_NIET_IN_WERKING("nog-niet-in-werking", "nog niet in werking"),
  /** Not adopted yet. */
  IN_VOORBEREIDING("in-voorbereiding", "in voorbereiding"),
  /** No longer in force. */
  VERVALLEN("vervallen", "vervallen");

  private final String slug;
  private final String naam;

  Toestand(String slug, String naam) {
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

  /** Whether the text binds on that day: yes, no, or null when that is not known. */
  public @org.jspecify.annotations.Nullable Boolean geldt() {
    return switch (this) {
      case GELDEND -> Boolean.TRUE;
      case BEGINDATUM_ONBEKEND, EINDDATUM_ONBEKEND -> null;
      case NOG_NIET_IN_WERKING, IN_VOORBEREIDING, VERVALLEN -> Boolean.FALSE;
    };
  }
}
