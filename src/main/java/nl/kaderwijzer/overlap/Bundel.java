package nl.kaderwijzer.overlap;

import java.util.List;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Norm;

/**
 * The norms on one topic that go together, of a set of norms that all hold: do the core and the rest is done.
 *
 * @param kern the norms not contained in another, the strictest term first; of equal norms one
 * @param gedekt the other norms, each with what covers it
 * @param strijdig judgements of conflict between a norm of the bundle and another that holds: open questions, never settled here
 * @param strijdigAfgeleid conflicts that nobody judged and that follow; empty when that was not asked for
 */
public record Bundel(
    Begrip onderwerp, List<Norm> kern, List<Gedekt> gedekt, List<Verband> strijdig, List<Afgeleid> strijdigAfgeleid) {

  /**
   * A norm that is done by doing another.
   *
   * @param door the norm of the core that covers it
   * @param verbanden the judgements that say so, from the norm to what covers it; they can lead over norms that do not hold
   */
  public record Gedekt(Norm norm, Norm door, List<Verband> verbanden) {

    /** Whether it follows from more judgements than one, so that nobody judged these two themselves. */
    public boolean isAfgeleid() {
      return verbanden.size() > 1;
    }

    /** Whether the two ask the same, so that each covers the other. */
    public boolean isGelijk() {
      return verbanden.stream().allMatch(verband -> verband.is("gelijk"));
    }
  }

  /** How many norms it holds. */
  public int aantal() {
    return kern.size() + gedekt.size();
  }
}
