package nl.kaderwijzer.web.applicability;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Termijn;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.NormRij;
import nl.kaderwijzer.web.Paden;
import nl.kaderwijzer.web.Tekst;

/** Norms laid out along the phases of the work. */
final class Werkproces {

  private static final int ROW = 44;
  private static final int BAR = 230;
  private static final double LONGEST = Math.log(Duration.ofDays(20 * 365).toHours());
  private static final Comparator<Norm> STRONGEST =
      Comparator.comparing((Norm norm) -> norm.instrument().bindendheid().volgorde()).thenComparing(norm -> norm.modaliteit().volgorde());

  private final Actueel nu;
  private final Adres adres;
  private final List<Norm> normen;
  private final List<Norm> misschien;

  /**
   * A phase.
   *
   * @param aantal how many of the norms belong to it
   * @param pad the page with all of them
   */
  record Fase(String slug, String naam, String uitleg, int aantal, String pad, List<Looptijd> termijnen) {}

  /**
   * A time limit: what starts it, how long it runs, who it binds.
   *
   * @param zeker whether the norm applies; false when that is not certain
   * @param streep its length in a picture, from 0 to 100, on a logarithmic scale from an hour to twenty years
   */
  record Looptijd(Link norm, String plaats, String vanaf, String duur, String wie, boolean zeker, int streep) {}

  /** The picture of the phases: a line of stations, each with a bar for its norms. */
  record Plaat(int hoogte, List<Halte> haltes) {}

  /** A station of the picture; {@code y} and {@code breedte} are coordinates in it. */
  record Halte(String slug, String naam, int aantal, int nummer, int y, int breedte) {}

  /**
   * @param adres the page with the answers that chose these norms
   * @param misschien norms that possibly apply: only their terms are shown
   */
  Werkproces(Actueel nu, Adres adres, List<Norm> normen, List<Norm> misschien) {
    this.nu = nu;
    this.adres = adres;
    this.normen = normen;
    this.misschien = misschien;
  }

  List<Fase> fasen(List<Begrip> fasen) {
    return fasen.stream().map(this::fase).toList();
  }

  Fase fase(Begrip fase) {
    List<Norm> own = van(fase, normen);
    return new Fase(
        fase.slug(),
        fase.naam(),
        fase.uitleg().isEmpty() ? fase.definitie() : fase.uitleg(),
        own.size(),
        adres.met("fase", fase.slug()).toString(),
        Stream.concat(looptijden(own, true), looptijden(van(fase, misschien), false)).toList());
  }

  /** The norms of a phase, what binds strongest first. */
  List<NormRij> normen(Begrip fase) {
    return van(fase, normen).stream().sorted(STRONGEST).map(norm -> NormRij.van(norm, nu)).toList();
  }

  static Plaat plaat(List<Fase> fasen) {
    int most = Math.max(1, fasen.stream().mapToInt(Fase::aantal).max().orElse(1));
    List<Halte> haltes = new ArrayList<>();
    for (Fase fase : fasen) {
      int i = haltes.size();
      haltes.add(new Halte(fase.slug(), fase.naam(), fase.aantal(), i + 1, ROW * i + ROW / 2, Math.round((float) BAR * fase.aantal() / most)));
    }
    return new Plaat(ROW * fasen.size(), haltes);
  }

  private static List<Norm> van(Begrip fase, List<Norm> normen) {
    return normen.stream().filter(norm -> norm.fasen().contains(fase)).toList();
  }

  /** The terms of norms, the shortest first. */
  private static Stream<Looptijd> looptijden(List<Norm> normen, boolean zeker) {
    return normen.stream()
        .filter(norm -> norm.termijn() != null)
        .sorted(Comparator.comparing((Norm norm) -> norm.termijn().ongeveer()).thenComparing(STRONGEST))
        .map(norm -> looptijd(norm, zeker));
  }

  private static Looptijd looptijd(Norm norm, boolean zeker) {
    Termijn termijn = norm.termijn();
    double part = Math.log(Math.max(2, termijn.ongeveer().toHours())) / LONGEST;
    return new Looptijd(
        new Link(norm.opschrift(), Paden.van(norm)),
        norm.instrument().korteNaam() + ", " + norm.plaats(),
        Tekst.hoofdletter(termijn.vanaf()),
        termijn.inWoorden(),
        Tekst.hoofdletter(String.join(", ", norm.adressaten().stream().map(Begrip::naam).toList())),
        zeker,
        (int) Math.round(100 * Math.min(1, part)));
  }
}
