package nl.kaderwijzer.overlap;

import java.util.List;
import nl.kaderwijzer.catalogue.Begrip;

/**
 * A relation that nobody judged and that must hold when the judgements on its path do. Containment is always written as
 * {@code deel-van}; of the other kinds {@code van} is the first by id.
 *
 * @param pad the judgements it follows from, each once, from {@code van} to {@code naar}; an overlap can need up to three such
 *     chains (that they meet, and that neither contains the other), which then stand one after the other
 */
public record Afgeleid(String van, String naar, Begrip soort, List<Verband> pad) implements Relatie {

  /** {@code van/naar}, unique together with the kind. */
  public String id() {
    return van + "/" + naar;
  }
}
