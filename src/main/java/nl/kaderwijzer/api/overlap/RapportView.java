package nl.kaderwijzer.api.overlap;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.kaderwijzer.api.Verwijzing;
import nl.kaderwijzer.catalogue.Benoemd;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.overlap.Besparing;
import nl.kaderwijzer.overlap.Bundel;
import nl.kaderwijzer.overlap.Kandidaten;
import nl.kaderwijzer.overlap.Overlap;
import nl.kaderwijzer.overlap.Rapport;
import nl.kaderwijzer.overlap.Telling;
import nl.kaderwijzer.overlap.Verband;
import org.jspecify.annotations.Nullable;

/**
 * What could be simplified on one topic, or over all.
 *
 * @param onderwerp the topic, null over all
 * @param kern how many norms are left when what another covers is left out
 * @param weg how many could go
 * @param zeker how many of those could go without leaving somebody without the rule, as far as the conditions say
 * @param vergelijkbaar how many pairs could have to do with each other; null for one team
 * @param beoordeeld how many of those were judged; null for one team
 * @param gedekt the norms that could go: the rest is the core
 */
record RapportView(
    @Nullable Verwijzing onderwerp,
    int normen,
    int kern,
    int weg,
    int zeker,
    @Nullable Integer vergelijkbaar,
    @Nullable Integer beoordeeld,
    int zonderToezicht,
    List<Verwijzing> kernnormen,
    List<Weg> gedekt,
    List<StrijdigheidView> strijdig,
    List<AfgeleidView> strijdigAfgeleid,
    List<Aantal> toezicht,
    List<Aantal> bestuurslagen,
    List<Aantal> winstPerInstrument,
    List<Aantal> winstPerBestuurslaag) {

  /** How many norms there are of something. */
  record Aantal(String slug, String naam, int aantal) {

    static List<Aantal> of(Collection<? extends Telling<? extends Benoemd>> tellingen) {
      return tellingen.stream().map(t -> new Aantal(t.waarde().slug(), t.waarde().naam(), t.aantal())).toList();
    }
  }

  /**
   * A norm that could go, because another asks all it asks.
   *
   * @param gelijk whether the two ask the same, so that they could be merged
   * @param altijd whether the other holds wherever this one does, as far as the conditions say
   * @param verbanden the judgements that say so, in order
   */
  record Weg(Verwijzing norm, Verwijzing door, boolean gelijk, boolean altijd, List<String> verbanden) {

    static Weg of(Besparing besparing) {
      Bundel.Gedekt gedekt = besparing.gedekt();
      return new Weg(
          Verwijzing.of(gedekt.norm()), Verwijzing.of(gedekt.door()), gedekt.isGelijk(), besparing.altijd(),
          gedekt.verbanden().stream().map(Verband::id).toList());
    }
  }

  static RapportView of(Rapport rapport, Kandidaten.@Nullable Stand stand, Overlap overlap, Catalogue catalogue) {
    return new RapportView(
        Verwijzing.ofNullable(rapport.onderwerp()),
        rapport.winst().normen(),
        rapport.winst().kern(),
        rapport.winst().weg(),
        rapport.winst().zeker(),
        stand == null ? null : Integer.valueOf(stand.vergelijkbaar()),
        stand == null ? null : Integer.valueOf(stand.beoordeeld()),
        rapport.zonderToezicht(),
        rapport.kern().kern().stream().map(Verwijzing::of).toList(),
        Stream.concat(rapport.winst().gelijk().stream(), rapport.winst().deel().stream()).map(Weg::of).toList(),
        rapport.conflicten().stream().map(conflict -> StrijdigheidView.of(conflict, catalogue)).toList(),
        rapport.conflictenAfgeleid().stream().map(a -> AfgeleidView.of(a, overlap, catalogue)).toList(),
        Aantal.of(rapport.toezicht()),
        Aantal.of(rapport.bestuurslagen()),
        Aantal.of(rapport.winst().perInstrument()),
        Aantal.of(rapport.winst().perBestuurslaag()));
  }
}
