package nl.kaderwijzer.overlap;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Termijn;
import org.jspecify.annotations.Nullable;

/**
 * Do it once (design, section 6): divides norms that all hold into bundles by topic, each with its core. A norm is
 * covered when it is part of another of them, along any number of judgements, for containment is transitive; of norms
 * that contain each other, or are equal, the first in the order of the text stays. Overlap covers nothing.
 */
public final class Bundels {

  private final Map<String, Norm> norms = new LinkedHashMap<>();
  private final Map<String, List<Step>> containers = new HashMap<>();
  private final Verbanden verbanden;

  /** From a norm to one that contains it or equals it. */
  private record Step(String to, Verband verband) {}

  /** The chain from a norm to what covers it. */
  private record Path(String end, List<Verband> verbanden) {}

  private Bundels(Collection<Norm> holding, Verbanden verbanden) {
    this.verbanden = verbanden;
    holding.forEach(norm -> norms.put(norm.id().toString(), norm));
    for (String id : norms.keySet()) {
      for (Verband verband : verbanden.van(id)) {
        String other = verband.ander(id);
        String kind = verband.soortVanaf(id);
        if (norms.containsKey(other) && (kind.equals("deel-van") || kind.equals("gelijk"))) {
          containers.computeIfAbsent(id, x -> new ArrayList<>()).add(new Step(other, verband));
        }
      }
    }
  }

  /** The bundles of norms that all hold, most norms first; a norm stands under its first topic only. */
  public static List<Bundel> van(Collection<Norm> holding, Verbanden verbanden) {
    return new Bundels(holding, verbanden).bundels();
  }

  private List<Bundel> bundels() {
    Map<Begrip, List<Norm>> byTopic = new LinkedHashMap<>();
    for (Norm norm : norms.values()) {
      if (!norm.onderwerpen().isEmpty()) {
        byTopic.computeIfAbsent(norm.onderwerpen().get(0), topic -> new ArrayList<>()).add(norm);
      }
    }
    return byTopic.entrySet().stream()
        .map(entry -> bundel(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Bundel::aantal).reversed().thenComparing(b -> b.onderwerp().naam()))
        .toList();
  }

  private Bundel bundel(Begrip topic, List<Norm> all) {
    List<Norm> kern = new ArrayList<>();
    List<Bundel.Gedekt> gedekt = new ArrayList<>();
    for (Norm norm : all) {
      Path path = cover(norm.id().toString());
      if (path == null) {
        kern.add(norm);
      } else {
        gedekt.add(new Bundel.Gedekt(norm, norms.get(path.end()), path.verbanden()));
      }
    }
    kern.sort(Comparator.comparing(Bundels::term));
    return new Bundel(topic, List.copyOf(kern), List.copyOf(gedekt), conflicts(all));
  }

  /** The nearest norm of the core that contains this one; null when it is of the core itself. */
  private @Nullable Path cover(String id) {
    Set<String> equals = equals(id);
    if (equals.stream().noneMatch(e -> isContained(e, equals))) {
      String first = equals.iterator().next();
      return first.equals(id) ? null : path(id, first);
    }
    for (String candidate : reach(id)) {
      Set<String> same = equals(candidate);
      if (same.iterator().next().equals(candidate) && same.stream().noneMatch(e -> isContained(e, same))) {
        return path(id, candidate);
      }
    }
    return null;
  }

  private boolean isContained(String id, Set<String> equals) {
    return reach(id).stream().anyMatch(other -> !equals.contains(other));
  }

  /** The norms that contain this one and are contained in it, itself too, in the order given. */
  private Set<String> equals(String id) {
    Set<String> up = reach(id);
    Set<String> same = new HashSet<>(Set.of(id));
    up.stream().filter(other -> reach(other).contains(id)).forEach(same::add);
    Set<String> ordered = new LinkedHashSet<>();
    norms.keySet().stream().filter(same::contains).forEach(ordered::add);
    return ordered;
  }

  /** Everything that contains this norm, nearest first, itself left out. */
  private Set<String> reach(String id) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      for (Step step : containers.getOrDefault(open.poll(), List.of())) {
        if (!step.to().equals(id) && seen.add(step.to())) {
          open.add(step.to());
        }
      }
    }
    return seen;
  }

  private Path path(String from, String to) {
    Map<String, Path> found = new HashMap<>(Map.of(from, new Path(from, List.of())));
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!found.containsKey(to)) {
      String id = open.remove();
      for (Step step : containers.getOrDefault(id, List.of())) {
        if (!found.containsKey(step.to())) {
          List<Verband> chain = new ArrayList<>(found.get(id).verbanden());
          chain.add(step.verband());
          found.put(step.to(), new Path(step.to(), List.copyOf(chain)));
          open.add(step.to());
        }
      }
    }
    return found.get(to);
  }

  private List<Verband> conflicts(List<Norm> all) {
    Set<Verband> found = new LinkedHashSet<>();
    for (Norm norm : all) {
      String id = norm.id().toString();
      verbanden.van(id).stream()
          .filter(v -> v.soort().slug().equals("strijdig") && norms.containsKey(v.ander(id)))
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  /** The time limit for sorting, in hours of 30-day months; norms without one come last. */
  private static Duration term(Norm norm) {
    Termijn termijn = norm.termijn();
    return termijn == null ? Duration.ofDays(365_000) : termijn.ongeveer();
  }
}
