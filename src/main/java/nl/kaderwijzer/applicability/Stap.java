package nl.kaderwijzer.applicability;

import org.jspecify.annotations.Nullable;

/**
 * One step in the explanation of a verdict.
 *
 * @param uitkomst whether it holds: {@link Oordeel#MOGELIJK} when that is open
 * @param tekst what is asked, a Dutch sentence
 * @param antwoord what was answered, a Dutch sentence; null where no answer is involved
 */
public record Stap(Soort soort, Oordeel uitkomst, String tekst, @Nullable String antwoord) {

  /** What the step is about. */
  public enum Soort {
    /** Whether the team is an addressee. */
    ROL("rol"),
    /** A condition of the norm or its instrument. */
    VOORWAARDE("voorwaarde"),
    /** Whether the text is in force on the day. */
    GELDIGHEID("geldigheid"),
    /** Whether the text was read. */
    INHOUD("inhoud");

    private final String slug;

    Soort(String slug) {
      this.slug = slug;
    }

    /** Its name in JSON. */
    public String slug() {
      return slug;
    }
  }
}
