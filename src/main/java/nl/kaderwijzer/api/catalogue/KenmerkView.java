package nl.kaderwijzer.api.catalogue;

import java.util.List;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Begrippenlijst;
import nl.kaderwijzer.catalogue.Kenmerk;
import org.jspecify.annotations.Nullable;

/**
 * A feature in JSON: what {@code /toepassing} asks.
 *
 * @param soort {@code lijst} (what is not named, is not so), {@code situaties} (each a question of its own) or {@code getal}
 * @param parameter its name in {@code /toepassing}
 * @param waarden null for a number
 * @param groepen how to divide the values when showing them, null where there is nothing to divide
 */
record KenmerkView(
    String slug,
    String naam,
    String soort,
    String parameter,
    String vraag,
    String uitleg,
    String waarom,
    String wieWeetHet,
    @Nullable List<BegripView> waarden,
    @Nullable List<Groep> groepen) {

  /** A named part of the values. */
  record Groep(String slug, String naam, List<String> waarden) {}

  static KenmerkView of(Kenmerk kenmerk) {
    Begrippenlijst lijst = kenmerk.waarden();
    return new KenmerkView(
        kenmerk.slug(),
        kenmerk.naam(),
        lijst == null ? "getal" : kenmerk.slug().equals(Kenmerk.SITUATIE) ? "situaties" : "lijst",
        kenmerk.parameter(),
        kenmerk.vraag(),
        kenmerk.uitleg(),
        kenmerk.waarom(),
        kenmerk.wieWeetHet(),
        lijst == null ? null : lijst.begrippen().stream().map(BegripView::of).toList(),
        lijst == null || lijst.groepen().isEmpty()
            ? null
            : lijst.groepen().stream()
                .map(groep -> new Groep(groep.slug(), groep.naam(), groep.begrippen().stream().map(Begrip::slug).toList()))
                .toList());
  }
}
