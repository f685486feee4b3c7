package nl.kaderwijzer.applicability;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;

/** Broader and narrower concepts, each with itself, over any number of steps (skos:broader). */
final class Hierarchy {

  private final Map<Begrip, Set<Begrip>> broader = new HashMap<>();
  private final Map<Begrip, Set<Begrip>> narrower = new HashMap<>();

  Hierarchy(Catalogue catalogue) {
    catalogue
        .lijsten()
        .forEach(
            lijst ->
                lijst
                    .begrippen()
                    .forEach(
                        begrip -> {
                          Set<Begrip> up = reach(begrip, catalogue);
                          broader.put(begrip, up);
                          up.forEach(b -> narrower.computeIfAbsent(b, x -> new LinkedHashSet<>()).add(begrip));
                        }));
  }

  /** The concept with all broader ones, for who asks only once. */
  static Set<Begrip> reach(Begrip start, Catalogue catalogue) {
    Set<Begrip> seen = new LinkedHashSet<>(List.of(start));
    Deque<Begrip> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Begrip begrip = open.pop();
      for (String slug : begrip.breder()) {
        Begrip up = catalogue.begrip(begrip.lijst(), slug);
        if (seen.add(up)) {
          open.push(up);
        }
      }
    }
    return seen;
  }

  Collection<Begrip> broader(Begrip begrip) {
    return broader.getOrDefault(begrip, Set.of(begrip));
  }

  Collection<Begrip> narrower(Begrip begrip) {
    return narrower.getOrDefault(begrip, Set.of(begrip));
  }
}
