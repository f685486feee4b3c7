package nl.kaderwijzer.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question to a list: values per facet (any of them within a facet, all facets together), words, and a day.
 *
 * @param filters parameter to the slugs asked for; only facets that are asked
 * @param q words that all are to be found, empty for none
 * @param peildatum the day on which the state counts
 */
public record Zoekvraag(Map<String, Set<String>> filters, String q, LocalDate peildatum) {


  /**
   * Reads it from parameters, leaving alone those that are no facet; empty values count as not given.
   *
   * @throws OngeldigeInvoer with everything that is wrong
   */
  public static Zoekvraag lees(
      Map<String, List<String>> invoer, LocalDate peildatum, List<? extends Facet<?>> facetten, List<Invoerfout> fouten) {
    Map<String, Set<String>> filters = new LinkedHashMap<>();
    for (Facet<?> facet : facetten) {
      List<String> waarden = invoer.getOrDefault(facet.parameter(), List.of()).stream().map(String::strip).filter(w -> !w.isEmpty()).distinct().toList();
      List<String> toegestaan = facet.toegestaan().stream().map(Benoemd::slug).toList();
      waarden.stream()
          .filter(waarde -> !toegestaan.contains(waarde))
          .forEach(waarde -> fouten.add(Invoerfout.onbekend(facet.parameter(), waarde, toegestaan)));
      if (!waarden.isEmpty()) {
        filters.put(facet.parameter(), Set.copyOf(waarden));
      }
    }
    String q = invoer.getOrDefault("q", List.of()).stream().collect(Collectors.joining(" ")).strip();
    if (q.length() > Zoekindex.LANGSTE) {
      fouten.add(new Invoerfout("q", q, "Uw zoekvraag is te lang. Gebruik hoogstens " + Zoekindex.LANGSTE + " tekens.", List.of()));
    }
    if (!fouten.isEmpty()) {
      throw new OngeldigeInvoer(new ArrayList<>(fouten));
    }
    return new Zoekvraag(filters, q, peildatum);
  }

  /** Whether nothing narrows the list. */
  public boolean isLeeg() {
    return filters.isEmpty() && q.isEmpty();
  }

  /** The slugs asked for in one facet, empty for any. */
  public Set<String> van(String parameter) {
    return filters.getOrDefault(parameter, Set.of());
  }
}
