package nl.kaderwijzer.applicability;

import java.time.LocalDate;
import java.util.List;
import nl.kaderwijzer.catalogue.Geldigheid;
import nl.kaderwijzer.catalogue.NormId;
import org.jspecify.annotations.Nullable;

/**
 * An example situation with what must come out ({@code kw:Casus}): shown as an example and run as a test.
 *
 * @param profiel the answers; its peildatum is the case's own, or else the day of reading
 * @param peildatum null when the case holds on any day of its period
 * @param geldigheid the period in which what it expects comes out
 */
public record Casus(
    String slug,
    String titel,
    String schets,
    Profiel profiel,
    @Nullable LocalDate peildatum,
    Geldigheid geldigheid,
    List<Verwachting> verwachtingen) {

  /** Whether what it expects comes out on its own day, or else on this one. */
  public boolean klopt(LocalDate vandaag) {
    return !Boolean.FALSE.equals(geldigheid.op(peildatum == null ? vandaag : peildatum).geldt());
  }

  /** What must come out for one norm, and why. */
  public record Verwachting(NormId norm, Oordeel oordeel, String toelichting) {}
}
