package nl.kaderwijzer.applicability;

import java.time.LocalDate;
import java.util.List;
import nl.kaderwijzer.catalogue.NormId;
import org.jspecify.annotations.Nullable;

/**
 * An example situation with what must come out ({@code kw:Casus}): shown as an example and run as a test.
 *
 * @param profiel the answers; its peildatum is the case's own, or else the day of reading
 * @param peildatum null when the case holds on any day
 */
public record Casus(
    String slug,
    String titel,
    String schets,
    Profiel profiel,
    @Nullable LocalDate peildatum,
    List<Verwachting> verwachtingen) {

  /** What must come out for one norm, and why. */
  public record Verwachting(NormId norm, Oordeel oordeel, String toelichting) {}
}
