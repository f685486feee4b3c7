package nl.kaderwijzer.applicability;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.kaderwijzer.catalogue.Begrip;

/**
 * The answers about a team and a situation. Immutable.
 *
 * @param lijsten feature to the values that hold; a feature that is there is closed: other values do not hold
 * @param wel situations that are so
 * @param niet situations that are not so
 * @param weetNiet slugs of features and situations that the asker does not know
 * @param leeftijden ages of the residents it is about, in whole years; empty when not given
 * @param rollen whose duties are asked; empty for whatever the team is by its answers
 * @param peildatum the day on which to judge
 */
public record Profiel(
    Map<String, Set<Begrip>> lijsten,
    Set<Begrip> wel,
    Set<Begrip> niet,
    Set<String> weetNiet,
    Set<Integer> leeftijden,
    Set<Begrip> rollen,
    LocalDate peildatum) {

  /** A profile in which nothing was answered. */
  public static Profiel leeg(LocalDate peildatum) {
    return new Profiel(Map.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), peildatum);
  }

  /** This profile with the answer on one list feature added or replaced. */
  public Profiel met(String kenmerk, Set<Begrip> waarden) {
    Map<String, Set<Begrip>> copy = new LinkedHashMap<>(lijsten);
    copy.put(kenmerk, waarden);
    return new Profiel(copy, wel, niet, weetNiet, leeftijden, rollen, peildatum);
  }

  /** This profile with the answer on one situation added. */
  public Profiel met(Begrip situatie, boolean antwoord) {
    Set<Begrip> copy = new LinkedHashSet<>(antwoord ? wel : niet);
    copy.add(situatie);
    return new Profiel(
        lijsten, antwoord ? copy : wel, antwoord ? niet : copy, weetNiet, leeftijden, rollen, peildatum);
  }

  /** This profile on another day. */
  public Profiel op(LocalDate dag) {
    return new Profiel(lijsten, wel, niet, weetNiet, leeftijden, rollen, dag);
  }

  /** Whether nothing at all was answered. */
  public boolean isLeeg() {
    return lijsten.isEmpty() && wel.isEmpty() && niet.isEmpty() && weetNiet.isEmpty() && leeftijden.isEmpty() && rollen.isEmpty();
  }
}
