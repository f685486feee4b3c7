package nl.kaderwijzer.applicability;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Geldigheid;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Voorwaarde;

/**
 * The norms and role rules of one catalogue as {@link Parts}: a norm holds when its role, its period, and its conditions and
 * those of its instrument do, and never for certain when its text was not read (design, section 5). A role rule holds when
 * its conditions do, in its own period, and while a norm it rests on is in force. Read only once made.
 */
final class Rules {

  /**
   * A norm made ready.
   *
   * @param regels indexes of the role rules that can make its addressee the team
   * @param rol the part that says whether it does
   */
  record Entry(Norm norm, int[] regels, int rol) {}

  private final Catalogue catalogue;
  private final List<Rolregel> regels;
  private final Facts facts;
  private final Parts parts;
  private final Map<Voorwaarde, Integer> voorwaarden = new IdentityHashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Conjunctions norms;
  private final int[] gronden;
  private final int[] regelParts;

  Rules(Catalogue catalogue, Hierarchy hierarchy, List<Rolregel> regels) {
    this.catalogue = catalogue;
    this.regels = regels;
    this.facts = new Facts(catalogue, hierarchy);
    List<Norm> all = catalogue.normen().stream().filter(norm -> !norm.isHoofd()).toList();
    all.forEach(norm -> facts.periode(norm.geldigheid()));
    regels.forEach(regel -> Stream.concat(Stream.of(regel.geldigheid()), gronden(regel)).forEach(facts::periode));
    Stream.concat(all.stream().flatMap(norm -> voorwaarden(norm).stream()), regels.stream().flatMap(regel -> regel.voorwaarden().stream()))
        .flatMap(Rules::enkele)
        .forEach(enkel -> {
          if (enkel instanceof Voorwaarde.Leeftijd leeftijd) {
            facts.leeftijd(leeftijd);
          }
        });
    this.parts = new Parts(facts.size());
    this.gronden = regels.stream().mapToInt(this::grond).toArray();
    this.regelParts = regels.stream().mapToInt(this::part).toArray();
    List<int[]> conjunctions = new ArrayList<>();
    for (Norm norm : all) {
      int[] own = regelsVoor(norm);
      int rol = rol(norm, own);
      entries.add(new Entry(norm, own, rol));
      conjunctions.add(
          new int[] {
            rol,
            facts.periode(norm.geldigheid()),
            parts.all(norm.instrument().voorwaarden().stream().map(this::part).toList()),
            parts.all(
                Stream.concat(norm.voorwaarden().stream().map(this::part), norm.inhoudOnbekend() ? Stream.of(Facts.ONBEKEND) : Stream.empty()).toList())
          });
    }
    this.norms = Conjunctions.of(conjunctions);
  }

  private Stream<Geldigheid> gronden(Rolregel regel) {
    return regel.grondslag().stream().map(id -> catalogue.norm(id).orElseThrow().geldigheid());
  }

  private int part(Rolregel regel) {
    List<Integer> all = new ArrayList<>(regel.voorwaarden().stream().map(this::part).toList());
    all.add(facts.periode(regel.geldigheid()));
    all.add(grond(regel));
    if (regel.hoogstens() == Oordeel.MOGELIJK) {
      all.add(Facts.ONBEKEND);
    }
    return parts.all(all);
  }

  /** That a norm the rule rests on is in force. */
  private int grond(Rolregel regel) {
    return parts.any(gronden(regel).map(periode -> List.of(facts.periode(periode))).toList());
  }

  /** Whether the day lies in the period of a role rule and of a norm it rests on. */
  byte inTime(int regel, byte[] facts) {
    return Kleene.and(facts[this.facts.periode(regels.get(regel).geldigheid())], parts.value(gronden[regel], facts));
  }

  /** That the team is an addressee: by a rule, or, when roles are asked for by name, by those. */
  private int rol(Norm norm, int[] own) {
    List<List<Integer>> branches = new ArrayList<>();
    branches.add(List.of(Facts.NOOIT));
    norm.adressaten().forEach(adressaat -> branches.add(List.of(facts.gevraagd(adressaat))));
    for (int regel : own) {
      branches.add(List.of(Facts.GEEN_ROL_GEVRAAGD, regelParts[regel]));
    }
    return parts.any(branches);
  }

  private int[] regelsVoor(Norm norm) {
    return IntStream.range(0, regels.size())
        .filter(i -> norm.adressaten().contains(regels.get(i).adressaat()) && regels.get(i).geldtVoor(norm.instrument()))
        .toArray();
  }

  /** The part for a condition; equal conditions are one object, see {@link nl.kaderwijzer.catalogue.Conditions}. */
  int part(Voorwaarde voorwaarde) {
    Integer known = voorwaarden.get(voorwaarde);
    if (known == null) {
      known = make(voorwaarde);
      voorwaarden.put(voorwaarde, known);
    }
    return known;
  }

  private int make(Voorwaarde voorwaarde) {
    if (voorwaarde instanceof Voorwaarde.Leeftijd leeftijd) {
      return facts.leeftijd(leeftijd);
    }
    if (voorwaarde instanceof Voorwaarde.Waarden waarden) {
      return parts.any(waarden.waarden().stream().map(waarde -> List.of(facts.is(waarden.kenmerk(), waarde))).toList());
    }
    if (voorwaarde instanceof Voorwaarde.Uitsluiting niet) {
      return parts.all(niet.waarden().stream().map(waarde -> facts.is(niet.kenmerk(), waarde) + 1).toList());
    }
    return parts.any(
        ((Voorwaarde.Keuze) voorwaarde).alternatieven().stream().map(set -> set.stream().map(this::part).toList()).toList());
  }

  /** The conditions of the instrument and its own, in that order. */
  static List<Voorwaarde> voorwaarden(Norm norm) {
    List<Voorwaarde> all = new ArrayList<>(norm.instrument().voorwaarden());
    all.addAll(norm.voorwaarden());
    return all;
  }

  /** The single conditions in a condition. */
  static Stream<Voorwaarde.Enkel> enkele(Voorwaarde voorwaarde) {
    return voorwaarde instanceof Voorwaarde.Keuze keuze
        ? keuze.alternatieven().stream().flatMap(List::stream)
        : Stream.of((Voorwaarde.Enkel) voorwaarde);
  }

  /** The values that a single condition names; none for an age. */
  static List<Begrip> waarden(Voorwaarde.Enkel enkel) {
    if (enkel instanceof Voorwaarde.Waarden waarden) {
      return waarden.waarden();
    }
    return enkel instanceof Voorwaarde.Uitsluiting uitsluiting ? uitsluiting.waarden() : List.of();
  }

  List<Entry> entries() {
    return entries;
  }

  Rolregel regel(int regel) {
    return regels.get(regel);
  }

  /** The part that says whether a role rule holds. */
  int regelPart(int regel) {
    return regelParts[regel];
  }

  Facts facts() {
    return facts;
  }

  Parts parts() {
    return parts;
  }

  Conjunctions norms() {
    return norms;
  }

  /** All conditions that norms or role rules have, the single ones in a choice too. */
  java.util.Collection<Voorwaarde> alleVoorwaarden() {
    return voorwaarden.keySet();
  }
}
