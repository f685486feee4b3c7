package nl.kaderwijzer.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * One way to filter a list: by the values its entries have in one respect.
 *
 * @param <T> what is filtered
 * @param parameter its name in URLs
 * @param naam its name on pages
 * @param waarden the values of one entry, broader ones included
 * @param toegestaan all values one can ask for, in display order
 */
public record Facet<T>(
    String parameter, String naam, Function<T, ? extends Collection<? extends Benoemd>> waarden, List<? extends Benoemd> toegestaan) {

  /** Whether the entry has one of these slugs. */
  public boolean past(T entry, Collection<String> slugs) {
    return waarden.apply(entry).stream().anyMatch(waarde -> slugs.contains(waarde.slug()));
  }
}
