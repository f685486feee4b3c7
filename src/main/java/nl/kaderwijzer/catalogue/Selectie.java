package nl.kaderwijzer.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The answer to a {@link Zoekvraag}.
 *
 * @param <T> what is listed
 * @param vraag the question
 * @param treffers what fits, in the order of the list
 * @param facetten each facet with, per value that occurs, how many entries it would give with the other facets as they are
 */
public record Selectie<T>(Zoekvraag vraag, List<T> treffers, List<Telling<T>> facetten) {

  /** A facet with its counts by value, in display order; values that give nothing and were not asked for are left out. */
  public record Telling<T>(Facet<T> facet, Map<Benoemd, Integer> aantallen) {}

  /** The entries that fit, with counts; {@code heeftWoorden} tells whether one has the words that are looked for. */
  public static <T> Selectie<T> uit(
      Collection<T> alle, List<Facet<T>> facetten, Zoekvraag vraag, Predicate<T> heeftWoorden) {
    List<T> metWoorden = alle.stream().filter(heeftWoorden).toList();
    List<T> treffers = metWoorden.stream().filter(entry -> past(entry, facetten, vraag, null)).toList();
    List<Telling<T>> tellingen = facetten.stream().map(facet -> telling(facet, metWoorden, facetten, vraag)).toList();
    return new Selectie<>(vraag, treffers, tellingen);
  }

  /** The entries that fit, without words and without counts. */
  public static <T> List<T> treffers(Collection<T> alle, List<Facet<T>> facetten, Zoekvraag vraag) {
    return alle.stream().filter(entry -> past(entry, facetten, vraag, null)).toList();
  }

  private static <T> boolean past(T entry, List<Facet<T>> facetten, Zoekvraag vraag, @org.jspecify.annotations.Nullable Facet<T> zonder) {
    for (Facet<T> facet : facetten) {
      if (facet != zonder && !vraag.van(facet.parameter()).isEmpty() && !facet.past(entry, vraag.van(facet.parameter()))) {
        return false;
      }
    }
    return true;
  }

  private static <T> Telling<T> telling(Facet<T> facet, List<T> entries, List<Facet<T>> facetten, Zoekvraag vraag) {
    Map<String, Integer> counts = new java.util.HashMap<>();
    for (T entry : entries) {
      if (past(entry, facetten, vraag, facet)) {
        facet.waarden().apply(entry).stream().map(Benoemd::slug).distinct().forEach(slug -> counts.merge(slug, 1, Integer::sum));
      }
    }
    Map<Benoemd, Integer> shown = new LinkedHashMap<>();
    for (Benoemd waarde : facet.toegestaan()) {
      int count = counts.getOrDefault(waarde.slug(), 0);
      if (count > 0 || vraag.van(facet.parameter()).contains(waarde.slug())) {
        shown.put(waarde, count);
      }
    }
    return new Telling<>(facet, shown);
  }
}
