package nl.kaderwijzer.overlap;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Bron;
import org.jspecify.annotations.Nullable;

/**
 * A judgement on how two norms (or instruments) relate in content ({@code kw:Verband}).
 *
 * @param id {@code van/naar}, unique
 * @param van id of a norm or slug of an instrument
 * @param naar id of a norm or slug of an instrument
 * @param facetten in which respects the two differ; empty when that was not judged apart
 * @param gezien what was read of both
 * @param reviewstaat proposal, confirmed or disputed
 * @param beoordelaar who last reviewed it, null when nobody did; the day and the remark go with it
 * @param opmerking what the reviewer remarks, null when there is none
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
    Begrip reviewstaat,
    @Nullable String beoordelaar,
    @Nullable LocalDate beoordeeldOp,
    @Nullable String opmerking)
    implements Relatie {

  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));

  /** The same judgement after a review. */
  public Verband nagekeken(Begrip reviewstaat, String beoordelaar, LocalDate beoordeeldOp, @Nullable String opmerking) {
    return new Verband(
        id, van, naar, soort, grond, onderwerp, facetten, toelichting, gezien, controle, reviewstaat, beoordelaar, beoordeeldOp, opmerking);
  }

  /** Who reviewed it, when, and what they remark, as Dutch text; null when nobody did. */
  public @Nullable String nagekeken() {
    return beoordelaar == null
        ? null
        : "Nagekeken door " + beoordelaar + (beoordeeldOp == null ? "" : " op " + DAG.format(beoordeeldOp)) + "."
            + (opmerking == null ? "" : " Opmerking: " + opmerking);
  }
}
