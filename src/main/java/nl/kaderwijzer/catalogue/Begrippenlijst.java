package nl.kaderwijzer.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A concept list (skos:ConceptScheme) with its concepts in display order.
 *
 * @param groepen the collections that divide the list, in display order; empty when the list has none
 */
public record Begrippenlijst(
    String slug, String titel, String toelichting, List<Begrip> begrippen, List<Groep> groepen) {

  /**
   * A named part of a list (skos:Collection).
   *
   * @param begrippen its members, in display order
   */
  public record Groep(String slug, String naam, List<Begrip> begrippen) {}

  /** The concept with this slug, or with this slug in former times. */
  public Optional<Begrip> begrip(String slug) {
    return begrippen.stream()
        .filter(begrip -> begrip.slug().equals(slug))
        .findFirst()
        .or(() -> begrippen.stream().filter(begrip -> begrip.oud().contains(slug)).findFirst());
  }

  /** The concepts directly below this one. */
  public List<Begrip> smaller(Begrip begrip) {
    return begrippen.stream().filter(b -> b.breder().contains(begrip.slug())).toList();
  }
}
