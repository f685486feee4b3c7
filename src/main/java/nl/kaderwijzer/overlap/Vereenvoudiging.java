package nl.kaderwijzer.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.catalogue.Organisatie;
import nl.kaderwijzer.catalogue.Tekstverband;
import org.jspecify.annotations.Nullable;

/**
 * What could be simplified (design, section 6), over the norms in force without an end in sight, or over those that hold for one
 * team. It counts what the judgements say; what was not compared is not in it, see {@link Kandidaten}. Immutable.
 */
public final class Vereenvoudiging {

  private final Catalogue catalogue;
  private final Inference inference;
  private final Insluiting insluiting;
  private final Reikwijdte reikwijdte;
  private final Map<Integer, Norm> geldend = new HashMap<>();
  private final Set<String> einden = new HashSet<>();
  private final boolean alles;
  private final Rapport geheel;
  private final List<Rapport> perOnderwerp = new ArrayList<>();

  private Vereenvoudiging(Catalogue catalogue, Inference inference, Collection<Norm> gekozen, boolean alles) {
    this.catalogue = catalogue;
    this.inference = inference;
    this.insluiting = inference.verbanden().insluiting();
    this.reikwijdte = new Reikwijdte(catalogue);
    List<Norm> normen = List.copyOf(gekozen);
    normen.forEach(norm -> {
      geldend.put(insluiting.nummer(norm.id().toString()), norm);
      einden.add(norm.id().toString());
      einden.add(norm.instrument().slug());
    });
    this.alles = alles;
    this.geheel = rapport(null, normen);
    for (Begrip onderwerp : catalogue.lijst("onderwerpen").orElseThrow().begrippen()) {
      List<Norm> onTopic = normen.stream().filter(norm -> norm.onderwerpen().contains(onderwerp)).toList();
      if (!onTopic.isEmpty()) {
        perOnderwerp.add(rapport(onderwerp, onTopic));
      }
    }
  }

  static Vereenvoudiging van(Catalogue catalogue, Inference inference) {
    return new Vereenvoudiging(catalogue, inference, Geldend.normen(catalogue), true);
  }

  /** Of these norms only, with the conflicts that have both ends among them or their instruments. */
  static Vereenvoudiging van(Catalogue catalogue, Inference inference, Collection<Norm> normen) {
    return new Vereenvoudiging(catalogue, inference, normen, false);
  }

  /** Over everything. */
  public Rapport geheel() {
    return geheel;
  }

  /** Per topic that has norms, in display order; a norm counts under each of its topics. */
  public List<Rapport> perOnderwerp() {
    return List.copyOf(perOnderwerp);
  }

  /** On one topic; nothing when it has no norms. */
  public Optional<Rapport> over(Begrip onderwerp) {
    return perOnderwerp.stream().filter(rapport -> onderwerp.equals(rapport.onderwerp())).findFirst();
  }

  /** What would be lost without this instrument, and what others would still ask. */
  public Zonder zonder(Instrument instrument) {
    List<Norm> vervalt = geldend(instrument);
    List<Bundel.Gedekt> gedekt = new ArrayList<>();
    List<Norm> verdwijnt = new ArrayList<>();
    for (Norm norm : vervalt) {
      elders(norm, instrument).ifPresentOrElse(gedekt::add, () -> verdwijnt.add(norm));
    }
    List<Instrument> rust =
        catalogue.instrumenten().stream()
            .filter(other -> !other.equals(instrument))
            .filter(other -> other.grondslagen().stream().map(Tekstverband::naar).anyMatch(naar -> isVan(naar, instrument)))
            .toList();
    return new Zonder(instrument, vervalt, List.copyOf(gedekt), List.copyOf(verdwijnt), rust);
  }

  private List<Norm> geldend(Instrument instrument) {
    List<Norm> all = geheel.normen();
    return all.stream().filter(norm -> norm.instrument().equals(instrument)).toList();
  }

  /** The nearest norm in force of another instrument that asks all this one asks. */
  private Optional<Bundel.Gedekt> elders(Norm norm, Instrument instrument) {
    int nummer = insluiting.nummer(norm.id().toString());
    if (nummer < 0) {
      return Optional.empty();
    }
    for (int groot : insluiting.boven(nummer)) {
      Norm door = geldend.get(groot);
      if (door != null && !door.instrument().equals(instrument)) {
        return Optional.of(new Bundel.Gedekt(norm, door, List.copyOf(Objects.requireNonNull(insluiting.pad(nummer, groot)))));
      }
    }
    return Optional.empty();
  }

  private static boolean isVan(String eind, Instrument instrument) {
    return eind.equals(instrument.slug()) || eind.startsWith(instrument.slug() + "/");
  }

  private Rapport rapport(@Nullable Begrip onderwerp, List<Norm> normen) {
    Kern kern = Kern.van(normen, inference.verbanden());
    Voorrangsregels regels = new Voorrangsregels(catalogue, reikwijdte);
    List<Conflict> conflicten =
        inference.verbanden().alle().stream()
            .filter(verband -> verband.is("strijdig") && isOver(verband, onderwerp))
            .map(verband -> new Conflict(verband, regels.redenen(verband)))
            .toList();
    return new Rapport(
        onderwerp,
        normen,
        kern,
        conflicten,
        inference.strijdig().stream().filter(afgeleid -> isOver(afgeleid, onderwerp)).toList(),
        Telling.van(normen, Vereenvoudiging::toezichthouders),
        (int) normen.stream().filter(norm -> toezichthouders(norm).isEmpty()).count(),
        Telling.van(normen, norm -> List.of(norm.bestuurslaag())),
        winst(kern));
  }

  private Winst winst(Kern kern) {
    List<Besparing> all =
        kern.gedekt().stream().map(gedekt -> new Besparing(gedekt, reikwijdte.dekt(gedekt.door(), gedekt.norm()))).toList();
    List<Norm> weg = kern.gedekt().stream().map(Bundel.Gedekt::norm).toList();
    return new Winst(
        kern.aantal(),
        kern.kern().size(),
        all.stream().filter(besparing -> besparing.gedekt().isGelijk()).toList(),
        all.stream().filter(besparing -> !besparing.gedekt().isGelijk()).toList(),
        Telling.van(weg, norm -> List.of(norm.instrument())),
        Telling.van(weg, norm -> List.of(norm.bestuurslaag())));
  }

  /** Judged on this topic, or between two norms that both carry it. */
  private boolean isOver(Relatie relatie, @Nullable Begrip onderwerp) {
    if (!alles && !(einden.contains(relatie.van()) && einden.contains(relatie.naar()))) {
      return false;
    }
    return onderwerp == null
        || (relatie instanceof Verband verband && verband.onderwerp().equals(onderwerp))
        || (heeft(relatie.van(), onderwerp) && heeft(relatie.naar(), onderwerp));
  }

  private boolean heeft(String eind, Begrip onderwerp) {
    return eind.contains("/") && catalogue.norm(NormId.of(eind)).orElseThrow().onderwerpen().contains(onderwerp);
  }

  private static Collection<Organisatie> toezichthouders(Norm norm) {
    return norm.toezichthouders().isEmpty() ? norm.instrument().toezichthouders() : norm.toezichthouders();
  }
}
