package nl.kaderwijzer.applicability;

import java.util.List;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Geldigheid;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.catalogue.Voorwaarde;
import org.jspecify.annotations.Nullable;

/**
 * When a team is an addressee, and on what ground ({@code kw:Rolregel}).
 *
 * @param voorwaarden all to be met; empty: every team
 * @param mandaat the rule counts only for instruments resting on this mandate; null: for all
 * @param hoogstens the most it can give: possible where the law leaves it open
 * @param toelichting why, for people
 * @param grondslag the norms it rests on; while none of them is in force it does not hold
 * @param geldigheid its own period
 */
public record Rolregel(
    String slug,
    Begrip adressaat,
    List<Voorwaarde> voorwaarden,
    @Nullable Begrip mandaat,
    Oordeel hoogstens,
    String toelichting,
    List<NormId> grondslag,
    Geldigheid geldigheid,
    Begrip controle) {

  /** Whether it speaks of the norms of this instrument. */
  boolean geldtVoor(Instrument instrument) {
    return mandaat == null || instrument.mandaten().isEmpty() || instrument.mandaten().contains(mandaat);
  }
}
