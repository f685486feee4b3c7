package nl.kaderwijzer.overlap;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kaderwijzer.catalogue.Benoemd;

/** How often a value occurs. */
public record Telling<T extends Benoemd>(T waarde, int aantal) {

  /** Counts each value of each thing, the most frequent first. */
  static <S, T extends Benoemd> List<Telling<T>> van(Collection<S> things, Function<S, ? extends Collection<T>> waarden) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    things.forEach(thing -> waarden.apply(thing).forEach(waarde -> counts.merge(waarde, 1, Integer::sum)));
    return counts.entrySet().stream()
        .map(entry -> new Telling<>(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing((Telling<T> telling) -> -telling.aantal()).thenComparing(telling -> telling.waarde().naam()))
        .toList();
  }
}
