package nl.kaderwijzer.review;

import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.overlap.Verband;
import org.jspecify.annotations.Nullable;

/**
 * A row of the sheet: a judgement as an expert reads it, and four cells to fill in. The names of the components are the headings of
 * the columns.
 *
 * @param id of the judgement
 * @param verband the kind of relation in words, read from {@code norm} to {@code andereNorm}
 * @param verschil in which respects the two differ
 * @param oordeel to fill in
 * @param opmerking to fill in; needed unless the expert agrees
 * @param naam to fill in: who judges
 * @param datum to fill in: on which day
 */
public record Beoordelingsregel(
    String id,
    String onderwerp,
    String norm,
    String plaats,
    String samenvatting,
    String verband,
    String andereNorm,
    String anderePlaats,
    String andereSamenvatting,
    String verschil,
    String reden,
    String stand,
    @Nullable Stem oordeel,
    @Nullable String opmerking,
    @Nullable String naam,
    @Nullable LocalDate datum) {

  /** The row of a judgement, with nothing filled in. */
  public static Beoordelingsregel van(Verband verband, Catalogue catalogue) {
    Eind van = Eind.van(verband.van(), catalogue);
    Eind naar = Eind.van(verband.naar(), catalogue);
    return new Beoordelingsregel(
        verband.id(),
        verband.onderwerp().naam(),
        van.naam(),
        van.plaats(),
        van.samenvatting(),
        verband.soort().naam(),
        naar.naam(),
        naar.plaats(),
        naar.samenvatting(),
        verband.facetten().stream().map(Begrip::naam).collect(Collectors.joining(", ")),
        verband.toelichting(),
        verband.reviewstaat().naam(),
        null,
        null,
        null,
        null);
  }

  /** A norm, or an instrument as a whole. */
  private record Eind(String naam, String plaats, String samenvatting) {

    static Eind van(String id, Catalogue catalogue) {
      if (id.contains("/")) {
        Norm norm = catalogue.norm(NormId.of(id)).orElseThrow();
        return new Eind(norm.opschrift(), norm.instrument().naam() + ", " + norm.plaats(), norm.samenvatting());
      }
      Instrument instrument = catalogue.instrument(id).orElseThrow();
      return new Eind(instrument.naam(), instrument.naam(), instrument.samenvatting());
    }
  }
}
