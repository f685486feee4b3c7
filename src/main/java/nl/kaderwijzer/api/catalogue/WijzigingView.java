package nl.kaderwijzer.api.catalogue;

import java.time.LocalDate;
import java.util.List;
import nl.kaderwijzer.api.Verwijzing;
import nl.kaderwijzer.catalogue.Wijziging;
import nl.kaderwijzer.vocabulary.Kw;
import org.jspecify.annotations.Nullable;

/**
 * A change in JSON.
 *
 * @param iri its identifier when it stands in the log, null when it follows from the dates of a rule
 * @param aangekondigd whether the day is still to come
 * @param over what it is about, by slug path; empty when it is about the whole
 * @param oudAdres the address that was withdrawn, null for other changes
 */
record WijzigingView(
    String slug,
    @Nullable String iri,
    LocalDate datum,
    Verwijzing soort,
    boolean aangekondigd,
    String titel,
    String toelichting,
    List<Verwijzing> over,
    @Nullable String oudAdres) {

  static WijzigingView of(Wijziging wijziging, LocalDate vandaag) {
    return new WijzigingView(
        wijziging.slug(),
        wijziging.uitLogboek() ? Kw.iri("wijzigingen/" + wijziging.slug()) : null,
        wijziging.datum(),
        Verwijzing.of(wijziging.soort()),
        wijziging.aangekondigd(vandaag),
        wijziging.titel(),
        wijziging.toelichting(),
        wijziging.over().stream().map(ding -> new Verwijzing(ding.id(), ding.naam())).toList(),
        wijziging.oudAdres());
  }
}
