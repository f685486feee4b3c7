package nl.kaderwijzer.overlap;

import java.util.List;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Organisatie;

/**
 * What one organisation supervises, see {@link Toezicht}.
 *
 * @param normen the norms it supervises, by instrument and in the order of the text
 * @param criteria how many of them stand in an inspection framework
 * @param terreinen the same norms per instrument, inspection frameworks first, then the most binding
 * @param zonderGrondslag those of which we know no chain up to an act or treaty
 * @param anderen who else supervises the same norms, or norms that share content with them, who shares most first
 * @param eisen how many of the norms the law asks
 * @param zonderCriterium what the law asks, supervised by it, that no criterion of any inspection framework touches as far as we
 *     judged, with nothing left to compare
 * @param nogTeVergelijken the same, where a criterion was not compared with it yet
 */
public record Toezichthouder(
    Organisatie organisatie,
    List<Norm> normen,
    int criteria,
    List<Terrein> terreinen,
    List<Norm> zonderGrondslag,
    List<Ander> anderen,
    int eisen,
    List<Norm> zonderCriterium,
    List<Norm> nogTeVergelijken) {

  /**
   * The norms of one instrument that it supervises.
   *
   * @param gronden the acts and treaties they rest on, with for how many of the norms
   */
  public record Terrein(Instrument instrument, List<Norm> normen, List<Telling<Instrument>> gronden) {}

  /**
   * Another supervisor.
   *
   * @param dezelfde the norms that both supervise
   * @param verwant how many judgements say that a norm of the one shares content with a norm of the other
   * @param volgt how many such relations nobody judged and follow
   */
  public record Ander(Organisatie organisatie, List<Norm> dezelfde, int verwant, int volgt) {}
}
