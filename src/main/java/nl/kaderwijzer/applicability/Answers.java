package nl.kaderwijzer.applicability;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Kenmerk;
import nl.kaderwijzer.catalogue.Voorwaarde;

/** The truth value of every single condition under one profile, with what follows along broader and narrower. */
final class Answers {

  private final Profiel profiel;
  private final Map<String, Set<Begrip>> closed = new HashMap<>();
  private final Set<Begrip> wel;
  private final Set<Begrip> niet;

  Answers(Profiel profiel, Hierarchy hierarchy) {
    this.profiel = profiel;
    profiel.lijsten().forEach((kenmerk, waarden) -> closed.put(kenmerk, closure(waarden, hierarchy::broader)));
    this.wel = closure(profiel.wel(), hierarchy::broader);
    this.niet = closure(profiel.niet(), hierarchy::narrower);
  }

  private static Set<Begrip> closure(Set<Begrip> start, java.util.function.Function<Begrip, Collection<Begrip>> next) {
    Set<Begrip> all = new HashSet<>();
    start.forEach(begrip -> all.addAll(next.apply(begrip)));
    return all;
  }

  /** Whether this value of this feature holds. */
  byte value(String kenmerk, Begrip waarde) {
    if (kenmerk.equals(Kenmerk.SITUATIE)) {
      return wel.contains(waarde) ? Kleene.JA : niet.contains(waarde) ? Kleene.NEE : Kleene.ONBEKEND;
    }
    Set<Begrip> given = closed.get(kenmerk);
    return given == null ? Kleene.ONBEKEND : given.contains(waarde) ? Kleene.JA : Kleene.NEE;
  }

  /** Whether the condition holds. */
  byte value(Voorwaarde.Enkel voorwaarde) {
    if (voorwaarde instanceof Voorwaarde.Leeftijd leeftijd) {
      return age(leeftijd);
    }
    if (voorwaarde instanceof Voorwaarde.Waarden waarden) {
      return any(waarden.kenmerk(), waarden.waarden());
    }
    Voorwaarde.Uitsluiting uitsluiting = (Voorwaarde.Uitsluiting) voorwaarde;
    return Kleene.not(any(uitsluiting.kenmerk(), uitsluiting.waarden()));
  }

  /** Whether the condition would hold if every event that is not there now took place. */
  byte valueOnEvents(Voorwaarde.Enkel voorwaarde) {
    byte value = value(voorwaarde);
    return value == Kleene.NEE
            && voorwaarde instanceof Voorwaarde.Waarden waarden
            && waarden.waarden().stream().anyMatch(Begrip::gebeurtenis)
        ? Kleene.JA
        : value;
  }

  private byte any(String kenmerk, Collection<Begrip> waarden) {
    byte best = Kleene.NEE;
    for (Begrip waarde : waarden) {
      best = Kleene.or(best, value(kenmerk, waarde));
    }
    return best;
  }

  private byte age(Voorwaarde.Leeftijd leeftijd) {
    if (profiel.leeftijden().isEmpty()) {
      return Kleene.ONBEKEND;
    }
    return profiel.leeftijden().stream().anyMatch(leeftijd::past) ? Kleene.JA : Kleene.NEE;
  }
}
