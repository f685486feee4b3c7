package nl.kaderwijzer.overlap;

import java.util.List;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Organisatie;
import org.jspecify.annotations.Nullable;

/**
 * What could be simplified, on one topic or as a whole.
 *
 * @param onderwerp the topic, null for the whole
 * @param normen the norms in force, without headings
 * @param kern the norms that are left when what another covers is left out
 * @param conflicten the judged conflicts, all open
 * @param conflictenAfgeleid the conflicts that follow from them
 * @param toezicht how many of the norms each supervisor supervises, the most first
 * @param zonderToezicht how many have no supervisor that we know of
 * @param bestuurslagen how many stand at each level of government, the most first
 */
public record Rapport(
    @Nullable Begrip onderwerp,
    List<Norm> normen,
    Kern kern,
    List<Conflict> conflicten,
    List<Afgeleid> conflictenAfgeleid,
    List<Telling<Organisatie>> toezicht,
    int zonderToezicht,
    List<Telling<Begrip>> bestuurslagen,
    Winst winst) {}
