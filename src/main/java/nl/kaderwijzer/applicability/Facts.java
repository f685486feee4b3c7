package nl.kaderwijzer.applicability;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Geldigheid;
import nl.kaderwijzer.catalogue.Kenmerk;
import nl.kaderwijzer.catalogue.Voorwaarde;

/**
 * What a profile can say of single things, as numbered truth values: of each value of a feature that it is so and that it is
 * not, of each age interval, of each role that it is asked for, and of each period that the day lies in it. Broader and
 * narrower count. Made while norms are prepared, and from then on read only.
 */
final class Facts {

  /** A fact that is never known. */
  static final int ONBEKEND = 0;
  /** A fact that never holds. */
  static final int NOOIT = 1;
  /** That no role was asked for by name. */
  static final int GEEN_ROL_GEVRAAGD = 2;

  private final Hierarchy hierarchy;
  private final Map<String, Map<Begrip, Integer>> waarden = new HashMap<>();
  private final Map<Begrip, Integer> rollen = new HashMap<>();
  private final Map<Voorwaarde.Leeftijd, Integer> leeftijden = new HashMap<>();
  private final Map<Geldigheid, Integer> perioden = new HashMap<>();
  private int size = 3;

  Facts(Catalogue catalogue, Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
    for (Kenmerk kenmerk : catalogue.kenmerken()) {
      if (kenmerk.waarden() != null) {
        Map<Begrip, Integer> numbers = new HashMap<>();
        kenmerk.waarden().begrippen().forEach(begrip -> numbers.put(begrip, next(2)));
        waarden.put(kenmerk.slug(), numbers);
      }
    }
    catalogue.lijst("adressaten").orElseThrow().begrippen().forEach(rol -> rollen.put(rol, next(1)));
  }

  private int next(int many) {
    size += many;
    return size - many;
  }

  /** How many there are; they are numbered from 0. */
  int size() {
    return size;
  }

  /** That this value of this feature holds; the next number says that it does not. */
  int is(String kenmerk, Begrip waarde) {
    return waarden.get(kenmerk).get(waarde);
  }

  /** That this role is asked for. */
  int gevraagd(Begrip rol) {
    return rollen.get(rol);
  }

  /** That one of the residents has such an age. */
  int leeftijd(Voorwaarde.Leeftijd leeftijd) {
    return leeftijden.computeIfAbsent(leeftijd, x -> next(1));
  }

  /** That the text is in force on the day. */
  int periode(Geldigheid geldigheid) {
    return perioden.computeIfAbsent(geldigheid, x -> next(1));
  }

  /** The age intervals asked for. */
  Collection<Voorwaarde.Leeftijd> leeftijden() {
    return leeftijden.keySet();
  }

  /** The truth value of every fact. */
  byte[] of(Profiel profiel) {
    byte[] facts = new byte[size];
    Arrays.fill(facts, Kleene.ONBEKEND);
    facts[NOOIT] = Kleene.NEE;
    facts[GEEN_ROL_GEVRAAGD] = profiel.rollen().isEmpty() ? Kleene.JA : Kleene.NEE;
    rollen.values().forEach(rol -> facts[rol] = Kleene.NEE);
    profiel.rollen().forEach(rol -> facts[gevraagd(rol)] = Kleene.JA);
    profiel.lijsten().forEach((kenmerk, gegeven) -> answer(facts, kenmerk, gegeven));
    set(facts, Kenmerk.SITUATIE, profiel.niet(), hierarchy::narrower, Kleene.NEE);
    set(facts, Kenmerk.SITUATIE, profiel.wel(), hierarchy::broader, Kleene.JA);
    if (!profiel.leeftijden().isEmpty()) {
      answer(facts, profiel.leeftijden());
    }
    perioden.forEach((periode, number) -> facts[number] = Kleene.of(periode.op(profiel.peildatum()).geldt()));
    return facts;
  }

  /** What all values of a list feature become when these hold. */
  void answer(byte[] facts, String kenmerk, Collection<Begrip> gegeven) {
    set(facts, kenmerk, waarden.get(kenmerk).keySet(), List::of, Kleene.NEE);
    set(facts, kenmerk, gegeven, hierarchy::broader, Kleene.JA);
  }

  /** What the age intervals become with residents of these ages. */
  void answer(byte[] facts, Collection<Integer> ages) {
    leeftijden.forEach((interval, number) -> facts[number] = ages.stream().anyMatch(interval::past) ? Kleene.JA : Kleene.NEE);
  }

  /** What these values become, with all that follows from each. */
  void set(byte[] facts, String kenmerk, Collection<Begrip> gegeven, Function<Begrip, Collection<Begrip>> reach, byte value) {
    Map<Begrip, Integer> numbers = waarden.get(kenmerk);
    for (Begrip begrip : gegeven) {
      for (Begrip reached : reach.apply(begrip)) {
        int number = numbers.get(reached);
        facts[number] = value;
        facts[number + 1] = Kleene.not(value);
      }
    }
  }

  /** What would be so if every event that is not there now took place. */
  byte[] onEvents(byte[] facts) {
    byte[] changed = facts.clone();
    waarden.values().forEach(numbers -> numbers.forEach((begrip, number) -> {
      if (begrip.gebeurtenis() && facts[number] == Kleene.NEE) {
        changed[number] = Kleene.JA;
      }
    }));
    return changed;
  }
}
