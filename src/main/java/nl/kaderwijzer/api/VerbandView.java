package nl.kaderwijzer.api;

import java.time.LocalDate;
import java.util.List;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Tekstverband;
import nl.kaderwijzer.overlap.Verband;
import org.jspecify.annotations.Nullable;

/**
 * A link between two norms or instruments: {@code oordeel} when we judge so, {@code tekst} when the text itself says so.
 *
 * @param slug its id, null for what a text says: that has no name of its own
 * @param naarPlaats the place in {@code naar} where that is no norm here
 * @param facetten in which respects the two differ; only for a judgement
 * @param beoordelaar who last reviewed the judgement, null when nobody did
 * @param opmerking what the reviewer remarks
 */
public record VerbandView(
    @Nullable String slug,
    String herkomst,
    Verwijzing van,
    Verwijzing naar,
    @Nullable String naarPlaats,
    Verwijzing soort,
    @Nullable Verwijzing grond,
    @Nullable Verwijzing onderwerp,
    @Nullable List<Verwijzing> facetten,
    @Nullable String toelichting,
    List<BronView> gezien,
    @Nullable Verwijzing controle,
    @Nullable Verwijzing reviewstaat,
    @Nullable String beoordelaar,
    @Nullable LocalDate beoordeeldOp,
    @Nullable String opmerking) {

  /** The {@code herkomst} of a judgement. */
  public static final String OORDEEL = "oordeel";
  static final String TEKST = "tekst";

  /** A judgement of ours. */
  public static VerbandView of(Verband verband, Catalogue catalogue) {
    return new VerbandView(
        verband.id(),
        OORDEEL,
        end(verband.van(), catalogue),
        end(verband.naar(), catalogue),
        null,
        Verwijzing.of(verband.soort()),
        Verwijzing.of(verband.grond()),
        Verwijzing.of(verband.onderwerp()),
        Verwijzing.of(verband.facetten()),
        verband.toelichting(),
        BronView.of(verband.gezien()),
        Verwijzing.of(verband.controle()),
        Verwijzing.of(verband.reviewstaat()),
        verband.beoordelaar(),
        verband.beoordeeldOp(),
        verband.opmerking());
  }

  static VerbandView of(Tekstverband verband, Catalogue catalogue) {
    return new VerbandView(
        null,
        TEKST,
        end(verband.van(), catalogue),
        end(verband.naar(), catalogue),
        verband.plaats(),
        Verwijzing.of(verband.soort()),
        Verwijzing.ofNullable(verband.grond()),
        null,
        null,
        verband.toelichting(),
        BronView.of(verband.gezien()),
        Verwijzing.ofNullable(verband.controle()),
        null,
        null,
        null,
        null);
  }

  /** What a text says itself. */
  public static List<VerbandView> of(List<Tekstverband> verbanden, Catalogue catalogue) {
    return verbanden.stream().map(v -> of(v, catalogue)).toList();
  }

  /** One side of a link: a norm or an instrument. */
  public static Verwijzing end(String id, Catalogue catalogue) {
    return new Verwijzing(id, catalogue.naam(id));
  }
}
