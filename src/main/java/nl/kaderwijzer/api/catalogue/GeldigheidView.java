package nl.kaderwijzer.api.catalogue;

import java.time.LocalDate;
import nl.kaderwijzer.api.Verwijzing;
import nl.kaderwijzer.catalogue.Geldigheid;
import org.jspecify.annotations.Nullable;

/**
 * When a text is in force.
 *
 * @param toestand how it stands on {@code peildatum}
 */
record GeldigheidView(
    LocalDate peildatum,
    Verwijzing toestand,
    @Nullable LocalDate inwerking,
    @Nullable LocalDate uitwerking,
    @Nullable LocalDate bekendGeldendOp,
    @Nullable LocalDate bekendVervallenOp) {

  static GeldigheidView of(Geldigheid geldigheid, LocalDate peildatum) {
    return new GeldigheidView(
        peildatum,
        Verwijzing.of(geldigheid.op(peildatum)),
        geldigheid.inwerking(),
        geldigheid.uitwerking(),
        geldigheid.bekendGeldendOp(),
        geldigheid.bekendVervallenOp());
  }
}
