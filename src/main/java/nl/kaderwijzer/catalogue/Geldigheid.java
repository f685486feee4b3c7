package nl.kaderwijzer.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a text is in force.
 *
 * @param status slug of the list {@code statussen}
 * @param inwerking first day in force, null when not known
 * @param uitwerking first day no longer in force, null when there is none or it is not known
 * @param bekendGeldendOp the day from which we know it in force; there when {@code inwerking} is not known
 * @param bekendVervallenOp the day from which we know it lapsed; there when it is withdrawn and {@code uitwerking} is not known
 */
public record Geldigheid(
    String status,
    @Nullable LocalDate inwerking,
    @Nullable LocalDate uitwerking,
    @Nullable LocalDate bekendGeldendOp,
    @Nullable LocalDate bekendVervallenOp) {

  /** What holds between these days: always where both are null. */
  public static Geldigheid tussen(@Nullable LocalDate inwerking, @Nullable LocalDate uitwerking) {
    return new Geldigheid("geldend", inwerking, uitwerking, null, null);
  }

  /** This period narrowed by a norm's own dates: its start replaces ours, the earlier end counts. */
  Geldigheid met(@Nullable LocalDate eigenInwerking, @Nullable LocalDate eigenUitwerking) {
    LocalDate einde =
        eigenUitwerking == null || (uitwerking != null && uitwerking.isBefore(eigenUitwerking))
            ? uitwerking
            : eigenUitwerking;
    return new Geldigheid(
        status, eigenInwerking == null ? inwerking : eigenInwerking, einde, bekendGeldendOp, bekendVervallenOp);
  }

  /** How it stands on this day. */
  public Toestand op(LocalDate peildatum) {
    switch (status) {
      case "in-voorbereiding":
        return Toestand.IN_VOORBEREIDING;
      case "aangenomen-nog-niet-in-werking":
        return Toestand.NOG_NIET_IN_WERKING;
      default:
        break;
    }
    if (inwerking != null && peildatum.isBefore(inwerking)) {
      return Toestand.NOG_NIET_IN_WERKING;
    }
    if (uitwerking != null && !peildatum.isBefore(uitwerking)) {
      return Toestand.VERVALLEN;
    }
    if (uitwerking == null && bekendVervallenOp != null) {
      return peildatum.isBefore(bekendVervallenOp) ? Toestand.EINDDATUM_ONBEKEND : Toestand.VERVALLEN;
    }
    if (inwerking == null && bekendGeldendOp != null && peildatum.isBefore(bekendGeldendOp)) {
      return Toestand.BEGINDATUM_ONBEKEND;
    }
    return Toestand.GELDEND;
  }
}
