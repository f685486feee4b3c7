package nl.kaderwijzer.overlap;

/**
 * A reason why one side of a conflict could prevail. A candidate, never a decision.
 *
 * @param wint id of the norm or slug of the instrument that would prevail
 * @param uitleg why, in a Dutch sentence
 */
public record Voorrang(Grond grond, String wint, String uitleg) {

  /** The classic rules of precedence. */
  public enum Grond {
    /** A rule of higher rank goes before a lower one. */
    HOGERE("hogere-regel", "Hogere regel gaat voor"),
    /** A special rule goes before a general one. */
    BIJZONDERE("bijzondere-regel", "Bijzondere regel gaat voor"),
    /** Of rules of the same rank the later goes before the earlier. */
    LATERE("latere-regel", "Latere regel gaat voor"),
    /** The text itself says which one gives way. */
    UITDRUKKELIJK("uitdrukkelijke-voorrang", "De tekst zegt het zelf");

    private final String slug;
    private final String naam;

    Grond(String slug, String naam) {
      this.slug = slug;
      this.naam = naam;
    }

    /** Its name for machines. */
    public String slug() {
      return slug;
    }

    /** Its name on pages. */
    public String naam() {
      return naam;
    }
  }
}
