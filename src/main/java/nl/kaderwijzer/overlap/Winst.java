package nl.kaderwijzer.overlap;

import java.util.List;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Instrument;

/**
 * What dropping covered norms and merging equal ones would save.
 *
 * @param normen how many norms there are
 * @param kern how many would be left
 * @param gelijk norms that ask the same as one that stays
 * @param deel norms that are part of one that stays
 * @param perInstrument where the norms stand that could go
 * @param perBestuurslaag at which level of government it would have to be done
 */
public record Winst(
    int normen,
    int kern,
    List<Besparing> gelijk,
    List<Besparing> deel,
    List<Telling<Instrument>> perInstrument,
    List<Telling<Begrip>> perBestuurslaag) {

  /** How many norms could go. */
  public int weg() {
    return gelijk.size() + deel.size();
  }

  /** How many of those could go without leaving somebody without the rule, as far as the conditions say. */
  public int zeker() {
    return (int) (gelijk.stream().filter(Besparing::altijd).count() + deel.stream().filter(Besparing::altijd).count());
  }
}
