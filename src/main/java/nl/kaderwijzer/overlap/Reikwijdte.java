package nl.kaderwijzer.overlap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Voorwaarde;
import org.jspecify.annotations.Nullable;

/**
 * For whom and when norms hold, compared: whether two can hold together, and whether one holds wherever the other does. Looks at
 * addressees and conditions only, those of the instrument too. Not safe for concurrent use.
 */
final class Reikwijdte {

  /** Of these a team or a resident has one value, so that two different ones cannot hold together. */
  private static final Set<String> ENKELVOUDIG = Set.of("regio", "lidmaatschap");

  private final Catalogue catalogue;
  private final Map<Begrip, Set<Begrip>> breder = new HashMap<>();
  private final Map<Norm, List<Samen>> gevallen = new HashMap<>();

  /** Conditions that are all to be met, sorted by what they are. */
  private record Samen(List<Voorwaarde.Waarden> waarden, List<Voorwaarde.Uitsluiting> uitsluitingen, List<Voorwaarde.Leeftijd> leeftijden) {

    static Samen van(Collection<Voorwaarde.Enkel> conditions) {
      return new Samen(van(Voorwaarde.Waarden.class, conditions), van(Voorwaarde.Uitsluiting.class, conditions),
          van(Voorwaarde.Leeftijd.class, conditions));
    }

    private static <V> List<V> van(Class<V> type, Collection<Voorwaarde.Enkel> conditions) {
      return conditions.stream().filter(type::isInstance).map(type::cast).toList();
    }
  }

  Reikwijdte(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Whether one team can have to do with both at once: a shared addressee, and conditions that can be met together. */
  boolean kunnenSamen(Norm een, Norm ander) {
    return een.adressaten().stream().anyMatch(ander.adressaten()::contains)
        && gevallen(een).stream().anyMatch(a -> gevallen(ander).stream().anyMatch(b -> kunnenSamen(a, b)));
  }

  /** Whether the first holds for everyone and in every case for which the second does; false when the conditions do not show it. */
  boolean dekt(Norm ruim, Norm eng) {
    return new HashSet<>(ruim.adressaten()).containsAll(eng.adressaten()) && isRuimer(ruim, eng);
  }

  /** Whether the first holds in fewer cases than the second, for whoever it is addressed to. */
  boolean isBijzonder(Norm eng, Norm ruim) {
    return isRuimer(ruim, eng) && !isRuimer(eng, ruim);
  }

  private boolean isRuimer(Norm ruim, Norm eng) {
    List<Voorwaarde> given = voorwaarden(eng).toList();
    return voorwaarden(ruim).allMatch(needed -> given.stream().anyMatch(condition -> volgtUit(needed, condition)));
  }

  /** Whether the first is met whenever the second is. */
  private boolean volgtUit(Voorwaarde gevolg, Voorwaarde gegeven) {
    if (gevolg.equals(gegeven)) {
      return true;
    }
    if (gevolg instanceof Voorwaarde.Waarden a && gegeven instanceof Voorwaarde.Waarden b) {
      return a.kenmerk().equals(b.kenmerk()) && b.waarden().stream().allMatch(b1 -> breder(b1).stream().anyMatch(a.waarden()::contains));
    }
    if (gevolg instanceof Voorwaarde.Uitsluiting a && gegeven instanceof Voorwaarde.Uitsluiting b) {
      return a.kenmerk().equals(b.kenmerk()) && a.waarden().stream().allMatch(a1 -> breder(a1).stream().anyMatch(b.waarden()::contains));
    }
    return gevolg instanceof Voorwaarde.Leeftijd a && gegeven instanceof Voorwaarde.Leeftijd b
        && van(a) <= van(b) && tot(b) <= tot(a);
  }

  private boolean kunnenSamen(Samen een, Samen ander) {
    List<Voorwaarde.Leeftijd> leeftijden = beide(een.leeftijden(), ander.leeftijden());
    int vanaf = leeftijden.stream().mapToInt(Reikwijdte::van).max().orElse(0);
    if (vanaf >= leeftijden.stream().mapToInt(Reikwijdte::tot).min().orElse(1000)) {
      return false;
    }
    List<Voorwaarde.Waarden> waarden = beide(een.waarden(), ander.waarden());
    List<Voorwaarde.Uitsluiting> uitsluitingen = beide(een.uitsluitingen(), ander.uitsluitingen());
    return waarden.stream()
            .allMatch(w -> w.waarden().stream().anyMatch(waarde -> !uitgesloten(waarde, w.kenmerk(), uitsluitingen)))
        && een.waarden().stream().allMatch(a -> ander.waarden().stream().allMatch(b -> kunnenSamen(a, b)));
  }

  private boolean kunnenSamen(Voorwaarde.Waarden een, Voorwaarde.Waarden ander) {
    return !een.kenmerk().equals(ander.kenmerk())
        || !ENKELVOUDIG.contains(een.kenmerk())
        || een.waarden().stream().anyMatch(a -> ander.waarden().stream().anyMatch(b -> breder(a).contains(b) || breder(b).contains(a)));
  }

  private boolean uitgesloten(Begrip waarde, String kenmerk, List<Voorwaarde.Uitsluiting> uitsluitingen) {
    return uitsluitingen.stream()
        .filter(u -> u.kenmerk().equals(kenmerk))
        .anyMatch(u -> breder(waarde).stream().anyMatch(u.waarden()::contains));
  }

  /** The ways in which the conditions of a norm can be met: one for every choice of alternatives. */
  private List<Samen> gevallen(Norm norm) {
    return gevallen.computeIfAbsent(norm, n -> {
      List<List<Voorwaarde.Enkel>> all = List.of(List.of());
      for (Voorwaarde voorwaarde : voorwaarden(n).toList()) {
        List<List<Voorwaarde.Enkel>> before = all;
        all = voorwaarde instanceof Voorwaarde.Keuze keuze
            ? keuze.alternatieven().stream().flatMap(alternative -> before.stream().map(set -> beide(set, alternative))).toList()
            : before.stream().map(set -> beide(set, List.of((Voorwaarde.Enkel) voorwaarde))).toList();
      }
      return all.stream().map(Samen::van).toList();
    });
  }

  private static Stream<Voorwaarde> voorwaarden(Norm norm) {
    return Stream.concat(norm.instrument().voorwaarden().stream(), norm.voorwaarden().stream());
  }

  private static <V> List<V> beide(List<V> een, List<V> ander) {
    List<V> both = new ArrayList<>(een);
    both.addAll(ander);
    return both;
  }

  private static int van(Voorwaarde.Leeftijd leeftijd) {
    return of(leeftijd.van(), 0);
  }

  private static int tot(Voorwaarde.Leeftijd leeftijd) {
    return of(leeftijd.tot(), 1000);
  }

  private static int of(@Nullable Integer number, int otherwise) {
    return number == null ? otherwise : number;
  }

  /** The concept and all that is broader. */
  private Set<Begrip> breder(Begrip begrip) {
    return breder.computeIfAbsent(begrip, b -> {
      Set<Begrip> seen = new HashSet<>(Set.of(b));
      Deque<Begrip> open = new ArrayDeque<>(seen);
      while (!open.isEmpty()) {
        Begrip at = open.pop();
        at.breder().stream().map(slug -> catalogue.begrip(at.lijst(), slug)).filter(seen::add).forEach(open::push);
      }
      return seen.stream().collect(Collectors.toUnmodifiableSet());
    });
  }
}
