package nl.kaderwijzer.web;

import java.util.List;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.catalogue.Tekstverband;
import nl.kaderwijzer.overlap.Verband;
import org.jspecify.annotations.Nullable;

/**
 * One relation, seen from the page it stands on.
 *
 * @param facetten in what the two differ
 * @param reviewstaat slug of the state of our judgement; null when the text itself says it
 * @param nagekeken who reviewed the judgement, and what they remark; null when nobody did
 */
public record VerbandRij(
    Soort soort,
    Einde ander,
    @Nullable String toelichting,
    @Nullable String grond,
    List<String> facetten,
    @Nullable BegripView controle,
    @Nullable String reviewstaat,
    @Nullable String nagekeken) {

  /** The kind of relation, in the words that fit the direction. */
  public record Soort(String slug, String label) {}

  /** An end of a relation; {@code pad} is null when we have no page of it. */
  public record Einde(String opschrift, String plaats, @Nullable String pad) {

    /** The end with this id; {@code plaats} is the place that was cited, for an instrument. */
    public static Einde van(String id, @Nullable String plaats, Catalogue catalogue) {
      if (id.contains("/")) {
        Norm norm = catalogue.norm(NormId.of(id)).orElseThrow();
        return new Einde(norm.opschrift(), norm.instrument().korteNaam() + ", " + norm.plaats(), Paden.van(norm));
      }
      Instrument instrument = catalogue.instrument(id).orElseThrow();
      return new Einde(instrument.naam(), plaats == null ? "" : plaats, Paden.van(instrument));
    }
  }

  /** A judgement of ours, seen from one end. */
  public static VerbandRij van(Verband verband, String vanaf, Catalogue catalogue) {
    String soort = verband.soortVanaf(vanaf);
    return new VerbandRij(
        new Soort(soort, catalogue.begrip("verbandsoorten", soort).naam()),
        Einde.van(verband.ander(vanaf), null, catalogue),
        verband.toelichting(),
        verband.grond().naam().toLowerCase(java.util.Locale.ROOT),
        verband.facetten().stream().map(facet -> facet.naam().toLowerCase(java.util.Locale.ROOT)).toList(),
        BegripView.van(verband.controle()),
        verband.reviewstaat().slug(),
        verband.nagekeken());
  }

  /** What a text says itself, seen from one end. */
  public static VerbandRij van(Tekstverband verband, String vanaf, Catalogue catalogue) {
    boolean heen = verband.van().equals(vanaf);
    Begrip controle = verband.controle();
    return new VerbandRij(
        new Soort(verband.soort().slug(), heen ? verband.soort().naam() : terug(verband.soort())),
        heen ? Einde.van(verband.naar(), verband.plaats(), catalogue) : Einde.van(verband.van(), null, catalogue),
        verband.toelichting(),
        null,
        List.of(),
        controle == null ? null : BegripView.van(controle),
        null,
        null);
  }

  private static String terug(Begrip soort) {
    return switch (soort.slug()) {
      case "werkt-uit" -> "Wordt uitgewerkt in";
      case "verwijst-naar" -> "Wordt genoemd in";
      case "vervangt" -> "Is vervangen door";
      case "uitzondering-op" -> "Kent een uitzondering in";
      case "grondslag" -> "Is de basis van";
      default -> soort.naam();
    };
  }
}
