package nl.kaderwijzer.overlap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Termijn;

/**
 * Divides norms that all hold into bundles by topic, each with its part of the {@link Kern}: what covers a norm can stand in
 * another bundle.
 */
public final class Bundels {

  private final Set<String> holding = new HashSet<>();
  private final Kern kern;
  private final Function<String, List<Verband>> verbanden;
  private final Function<String, List<Afgeleid>> afgeleid;

  private Bundels(
      Collection<Norm> norms, Verbanden verbanden, Function<String, List<Afgeleid>> afgeleid) {
    norms.forEach(norm -> holding.add(norm.id().toString()));
    this.kern = Kern.van(norms, verbanden);
    this.verbanden = verbanden::van;
    this.afgeleid = afgeleid;
  }

  /** The bundles of norms that all hold, most norms first; a norm stands under its first topic only. */
  public static List<Bundel> van(Collection<Norm> holding, Verbanden verbanden) {
    return new Bundels(holding, verbanden, id -> List.of()).bundels();
  }

  /** The same, with the conflicts that follow beside those that were judged. */
  public static List<Bundel> van(Collection<Norm> holding, Inference inference) {
    return new Bundels(holding, inference.verbanden(), inference::van).bundels();
  }

  private List<Bundel> bundels() {
    Map<Begrip, List<Norm>> kernen = new LinkedHashMap<>();
    Map<Begrip, List<Bundel.Gedekt>> gedekten = new LinkedHashMap<>();
    for (Norm norm : kern.kern()) {
      if (!norm.onderwerpen().isEmpty()) {
        kernen.computeIfAbsent(norm.onderwerpen().get(0), topic -> new ArrayList<>()).add(norm);
      }
    }
    for (Bundel.Gedekt gedekt : kern.gedekt()) {
      if (!gedekt.norm().onderwerpen().isEmpty()) {
        gedekten.computeIfAbsent(gedekt.norm().onderwerpen().get(0), topic -> new ArrayList<>()).add(gedekt);
      }
    }
    Set<Begrip> topics = new LinkedHashSet<>(kernen.keySet());
    topics.addAll(gedekten.keySet());
    return topics.stream()
        .map(topic -> bundel(topic, kernen.getOrDefault(topic, List.of()), gedekten.getOrDefault(topic, List.of())))
        .sorted(Comparator.comparingInt(Bundel::aantal).reversed().thenComparing(b -> b.onderwerp().naam()))
        .toList();
  }

  private Bundel bundel(Begrip topic, List<Norm> kern, List<Bundel.Gedekt> gedekt) {
    List<Norm> sorted = kern.stream().sorted(Comparator.comparing(Bundels::term)).toList();
    List<Norm> all = new ArrayList<>(kern);
    gedekt.forEach(g -> all.add(g.norm()));
    return new Bundel(topic, sorted, List.copyOf(gedekt), conflicts(all, verbanden), conflicts(all, afgeleid));
  }

  private <R extends Relatie> List<R> conflicts(List<Norm> all, Function<String, List<R>> relaties) {
    Set<R> found = new LinkedHashSet<>();
    for (Norm norm : all) {
      String id = norm.id().toString();
      relaties.apply(id).stream().filter(r -> r.is("strijdig") && holding.contains(r.ander(id))).forEach(found::add);
    }
    return List.copyOf(found);
  }

  /** The time limit for sorting, in hours of 30-day months; norms without one come last. */
  private static Duration term(Norm norm) {
    Termijn termijn = norm.termijn();
    return termijn == null ? Duration.ofDays(365_000) : termijn.ongeveer();
  }
}
