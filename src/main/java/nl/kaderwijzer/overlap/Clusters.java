package nl.kaderwijzer.overlap;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.NormId;

/**
 * All {@link Cluster clusters}, per topic. A relation counts for a topic when it was judged on that topic, when both norms carry
 * it, or, for what follows, when every judgement on its path does so. Immutable.
 */
public final class Clusters {

  private static final Set<String> VERBINDT = Set.of("gelijk", "deel-van", "omvat", "overlapt");

  private final Catalogue catalogue;
  private final Inference inference;
  private final List<Cluster> alle = new ArrayList<>();

  private Clusters(Catalogue catalogue, Inference inference) {
    this.catalogue = catalogue;
    this.inference = inference;
    Map<Begrip, List<Relatie>> perOnderwerp = new LinkedHashMap<>();
    relaties(inference.verbanden().alle(), perOnderwerp);
    relaties(inference.alle(), perOnderwerp);
    perOnderwerp.forEach((onderwerp, relaties) -> alle.addAll(clusters(onderwerp, relaties)));
    alle.sort(comparing((Cluster cluster) -> -cluster.normen().size()).thenComparing(Cluster::id));
  }

  static Clusters van(Catalogue catalogue, Inference inference) {
    return new Clusters(catalogue, inference);
  }

  /** All of them, the largest first. */
  public List<Cluster> alle() {
    return List.copyOf(alle);
  }

  /** Those on one topic, the largest first. */
  public List<Cluster> over(Begrip onderwerp) {
    return alle.stream().filter(cluster -> cluster.onderwerp().equals(onderwerp)).toList();
  }

  /** Those with this norm in it, the largest first. */
  public List<Cluster> met(Norm norm) {
    return alle.stream().filter(cluster -> cluster.normen().contains(norm)).toList();
  }

  /** The cluster with this id. */
  public Optional<Cluster> cluster(String id) {
    return alle.stream().filter(cluster -> cluster.id().equals(id)).findFirst();
  }

  private void relaties(Collection<? extends Relatie> relaties, Map<Begrip, List<Relatie>> perOnderwerp) {
    for (Relatie relatie : relaties) {
      if (VERBINDT.contains(relatie.soort().slug()) && isNorm(relatie.van()) && isNorm(relatie.naar())) {
        onderwerpen(relatie).forEach(topic -> perOnderwerp.computeIfAbsent(topic, x -> new ArrayList<>()).add(relatie));
      }
    }
  }

  private Set<Begrip> onderwerpen(Relatie relatie) {
    Set<Begrip> topics = new LinkedHashSet<>(norm(relatie.van()).onderwerpen());
    topics.retainAll(norm(relatie.naar()).onderwerpen());
    if (relatie instanceof Verband verband) {
      topics.add(verband.onderwerp());
    } else if (relatie instanceof Afgeleid afgeleid) {
      Set<Begrip> judged = afgeleid.pad().stream().map(Verband::onderwerp).collect(Collectors.toSet());
      if (judged.size() == 1) {
        topics.addAll(judged);
      }
    }
    return topics;
  }

  private List<Cluster> clusters(Begrip onderwerp, List<Relatie> relaties) {
    Groepen groepen = new Groepen();
    relaties.forEach(relatie -> groepen.verbind(relatie.van(), relatie.naar()));
    Map<String, Set<String>> leden = groepen.leden();
    List<Set<String>> sorted =
        leden.values().stream()
            .sorted(comparing((Set<String> group) -> -group.size()).thenComparing(group -> group.iterator().next()))
            .toList();
    Map<String, List<Relatie>> perGroep =
        relaties.stream().collect(Collectors.groupingBy(relatie -> groepen.van(relatie.van())));
    List<Cluster> clusters = new ArrayList<>();
    for (Set<String> group : sorted) {
      String id = onderwerp.slug() + "-" + (clusters.size() + 1);
      clusters.add(cluster(id, onderwerp, group, perGroep.get(groepen.van(group.iterator().next()))));
    }
    return clusters;
  }

  private Cluster cluster(String id, Begrip onderwerp, Set<String> group, List<Relatie> relaties) {
    List<Norm> normen = catalogue.normen().stream().filter(norm -> group.contains(norm.id().toString())).toList();
    return new Cluster(
        id,
        onderwerp,
        normen,
        van(Verband.class, relaties),
        van(Afgeleid.class, relaties),
        Kern.van(normen, inference.verbanden()),
        inference.verbanden().alle().stream().filter(v -> isConflict(v, group)).toList(),
        inference.strijdig().stream().filter(a -> isConflict(a, group)).toList());
  }

  private static <R extends Relatie> List<R> van(Class<R> type, List<Relatie> relaties) {
    return relaties.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static boolean isConflict(Relatie relatie, Set<String> group) {
    return relatie.is("strijdig") && group.contains(relatie.van()) && group.contains(relatie.naar());
  }

  private static boolean isNorm(String id) {
    return id.contains("/");
  }

  private Norm norm(String id) {
    return catalogue.norm(NormId.of(id)).orElseThrow();
  }
}
