package nl.kaderwijzer.web.overlap;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Benoemd;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Organisatie;
import nl.kaderwijzer.overlap.Besparing;
import nl.kaderwijzer.overlap.Bundel;
import nl.kaderwijzer.overlap.Kandidaat;
import nl.kaderwijzer.overlap.Rapport;
import nl.kaderwijzer.overlap.Telling;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.Paden;
import org.jspecify.annotations.Nullable;

/**
 * What could be simplified, as a page shows it.
 *
 * @param zeker how many of the covered norms could go without leaving anybody without the rule
 * @param open how many pairs of its norms nobody judged
 * @param gelijk norms that ask the same as another
 * @param deel norms that are part of another
 * @param afgeleid conflicts that nobody judged and that follow
 */
record RapportView(
    int normen,
    int kern,
    int zeker,
    int open,
    List<Gedekt> gelijk,
    List<Gedekt> deel,
    List<StrijdigPage.Strijd> strijdig,
    List<StrijdigPage.Strijd> afgeleid,
    List<Tel> toezicht,
    int zonderToezicht,
    List<Tel> bestuurslagen,
    List<Tel> perInstrument,
    List<Tel> perBestuurslaag) {

  /** A norm that another covers; {@code altijd} is null when that was not looked at. */
  record Gedekt(Kant norm, Kant door, @Nullable Boolean altijd, List<Reden> redenen) {

    static Gedekt van(Bundel.Gedekt gedekt, @Nullable Boolean altijd) {
      return new Gedekt(
          Kant.van(gedekt.norm()), Kant.van(gedekt.door()), altijd,
          gedekt.verbanden().stream().map(v -> new Reden(v.toelichting(), v.reviewstaat().slug())).toList());
    }
  }

  /** A judgement that says so. */
  record Reden(String toelichting, String reviewstaat) {}

  /** How often something occurs; {@code pad} is null where there is no page of it. */
  record Tel(String naam, @Nullable String pad, int aantal) {

    static List<Tel> van(List<? extends Telling<? extends Benoemd>> tellingen) {
      return tellingen.stream().map(t -> new Tel(t.waarde().naam(), pad(t.waarde()), t.aantal())).toList();
    }

    private static @Nullable String pad(Benoemd waarde) {
      return waarde instanceof Instrument i ? Paden.van(i) : waarde instanceof Organisatie o ? ToezichtPages.pad(o) : null;
    }
  }

  /** One topic in the table of all topics; {@code open} is how many pairs were not judged. */
  record Regel(String naam, String pad, int normen, int kern, int strijdig, int afgeleid, int open) {

    static Regel van(Rapport rapport, Adres adres, Actueel nu) {
      Begrip onderwerp = Objects.requireNonNull(rapport.onderwerp());
      return new Regel(
          onderwerp.naam(), adres.alleen(Assen.ONDERWERP, List.of(onderwerp.slug())).toString(), rapport.normen().size(), rapport.kern().kern().size(),
          rapport.conflicten().size(), rapport.conflictenAfgeleid().size(), RapportView.open(nu.overlap().kandidaten().over(onderwerp), rapport));
    }
  }

  static RapportView van(Rapport rapport, Actueel nu) {
    return new RapportView(
        rapport.normen().size(),
        rapport.kern().kern().size(),
        rapport.winst().zeker(),
        open(rapport.onderwerp() == null ? nu.overlap().kandidaten().alle() : nu.overlap().kandidaten().over(rapport.onderwerp()), rapport),
        rapport.winst().gelijk().stream().map(RapportView::gedekt).toList(),
        rapport.winst().deel().stream().map(RapportView::gedekt).toList(),
        rapport.conflicten().stream().map(c -> StrijdigPage.Strijd.van(c, nu)).toList(),
        rapport.conflictenAfgeleid().stream().map(a -> StrijdigPage.Strijd.van(a, nu)).toList(),
        Tel.van(rapport.toezicht()),
        rapport.zonderToezicht(),
        Tel.van(rapport.bestuurslagen()),
        Tel.van(rapport.winst().perInstrument()),
        Tel.van(rapport.winst().perBestuurslaag()));
  }

  /** How many of these pairs are between norms of the report. */
  private static int open(List<Kandidaat> kandidaten, Rapport rapport) {
    Set<Norm> normen = new HashSet<>(rapport.normen());
    return (int) kandidaten.stream().filter(k -> normen.contains(k.van()) && normen.contains(k.naar())).count();
  }

  private static Gedekt gedekt(Besparing besparing) {
    return Gedekt.van(besparing.gedekt(), besparing.altijd());
  }
}
