package nl.kaderwijzer.web.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.overlap.Verband;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Link;

/** The ways from an instrument or a norm to the pages that set it beside others. */
final class Vergelijklinks {

  private static final int MEESTE = 12;

  private Vergelijklinks() {}

  /** The instruments with which this one has most judged relations, those of its norms too. */
  static List<Link> van(Instrument instrument, Actueel nu) {
    Stream<String> einden = Stream.concat(Stream.of(instrument.slug()), nu.catalogue().normen(instrument).stream().map(n -> n.id().toString()));
    return links(instrument, einden.toList(), nu);
  }

  /** The instruments of the norms that this one was compared with. */
  static List<Link> van(Norm norm, Actueel nu) {
    return links(norm.instrument(), List.of(norm.id().toString()), nu);
  }

  /** The groups this norm is in. */
  static List<Link> groepen(Norm norm, Actueel nu) {
    return nu.overlap().clusters().met(norm).stream()
        .map(cluster -> new Link(cluster.onderwerp().naam() + " (" + cluster.normen().size() + " normen)", "/overlap/clusters/" + cluster.id()))
        .toList();
  }

  private static List<Link> links(Instrument instrument, Collection<String> einden, Actueel nu) {
    Set<Verband> seen = new HashSet<>();
    Map<String, Integer> counts = new HashMap<>();
    for (String eind : einden) {
      nu.verbanden().van(eind).stream().filter(seen::add).forEach(v -> counts.merge(v.ander(eind).split("/", 2)[0], v.is("geen") ? 0 : 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(instrument.slug()))
        .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue()).thenComparing(Map.Entry::getKey))
        .limit(MEESTE)
        .map(entry -> new Link(nu.catalogue().instrument(entry.getKey()).orElseThrow().naam(), "/overlap/" + instrument.slug() + "/" + entry.getKey()))
        .toList();
  }
}
