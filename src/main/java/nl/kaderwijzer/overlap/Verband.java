package nl.kaderwijzer.overlap;

import java.util.List;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Bron;

/**
 * A judgement on how two norms (or instruments) relate in content ({@code kw:Verband}).
 *
 * @param id {@code van/naar}, unique
 * @param van id of a norm or slug of an instrument
 * @param naar id of a norm or slug of an instrument
 * @param facetten in which respects the two differ; empty when that was not judged apart
 * @param gezien what was read of both
 * @param reviewstaat proposal, confirmed or disputed
 */
public record Verband(
    String id,
    String van,
    String naar,
    Begrip soort,
    Begrip grond,
    Begrip onderwerp,
    List<Begrip> facetten,
    String toelichting,
    List<Bron> gezien,
    Begrip controle,
    Begrip reviewstaat)
    implements Relatie {}
