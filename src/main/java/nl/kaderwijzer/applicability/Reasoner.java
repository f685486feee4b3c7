package nl.kaderwijzer.applicability;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Kenmerk;
import nl.kaderwijzer.catalogue.Voorwaarde;

/**
 * Finds the smallest set of answers that gives the verdict on one norm. It tries sets of growing size among the answers
 * that can matter; beyond {@link #MOST_TRIES} it leaves out answers one by one instead, which still gives a set of which
 * none can be missed.
 */
final class Reasoner {

  private static final int MOST_TRIES = 20_000;

  private final Toepassing toepassing;
  private final int norm;
  private final Rules.Entry entry;
  private final Profiel profiel;
  private final byte verdict;
  private int tries;

  Reasoner(Toepassing toepassing, int norm, Profiel profiel, byte verdict) {
    this.toepassing = toepassing;
    this.norm = norm;
    this.entry = toepassing.rules().entries().get(norm);
    this.profiel = profiel;
    this.verdict = verdict;
  }

  List<Antwoord> smallest() {
    if (verdict == Kleene.ONBEKEND) {
      return List.of();
    }
    List<Antwoord> relevant = relevant();
    for (int size = 0; size <= relevant.size(); size++) {
      List<Antwoord> found = search(relevant, 0, size, new ArrayList<>());
      if (found != null) {
        return found;
      }
      if (tries > MOST_TRIES) {
        return irreducible(relevant);
      }
    }
    return relevant;
  }

  private @org.jspecify.annotations.Nullable List<Antwoord> search(List<Antwoord> from, int start, int size, List<Antwoord> chosen) {
    if (size == 0) {
      tries++;
      return gives(chosen) ? List.copyOf(chosen) : null;
    }
    for (int i = start; i + size <= from.size() && tries <= MOST_TRIES; i++) {
      chosen.add(from.get(i));
      List<Antwoord> found = search(from, i + 1, size - 1, chosen);
      chosen.remove(chosen.size() - 1);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private List<Antwoord> irreducible(List<Antwoord> from) {
    List<Antwoord> kept = new ArrayList<>(from);
    for (Antwoord antwoord : from) {
      kept.remove(antwoord);
      if (!gives(kept)) {
        kept.add(antwoord);
      }
    }
    return List.copyOf(kept);
  }

  private boolean gives(List<Antwoord> antwoorden) {
    return toepassing.verdict(norm, Antwoord.alleen(profiel, antwoorden)) == verdict;
  }

  /** The answers on features and situations that the norm, its instrument or a role rule speaks of. */
  private List<Antwoord> relevant() {
    Set<String> kenmerken = conditions().map(Voorwaarde.Enkel::kenmerk).collect(Collectors.toSet());
    Set<Begrip> situaties =
        conditions()
            .filter(enkel -> enkel.kenmerk().equals(Kenmerk.SITUATIE))
            .flatMap(enkel -> Rules.waarden(enkel).stream())
            .collect(Collectors.toSet());
    return Antwoord.van(profiel).stream()
        .filter(
            antwoord ->
                antwoord.situatie() == null
                    ? antwoord.kenmerk().equals(Antwoord.ROL) || kenmerken.contains(antwoord.kenmerk())
                    : reach(antwoord).anyMatch(situaties::contains))
        .toList();
  }

  private Stream<Begrip> reach(Antwoord antwoord) {
    Hierarchy hierarchy = toepassing.hierarchy();
    return (antwoord.waar() ? hierarchy.broader(antwoord.situatie()) : hierarchy.narrower(antwoord.situatie())).stream();
  }

  private Stream<Voorwaarde.Enkel> conditions() {
    Stream<Voorwaarde> rules =
        java.util.Arrays.stream(entry.regels()).mapToObj(toepassing.rules()::regel).flatMap(regel -> regel.voorwaarden().stream());
    return Stream.concat(rules, Rules.voorwaarden(entry.norm()).stream()).flatMap(Rules::enkele);
  }
}
