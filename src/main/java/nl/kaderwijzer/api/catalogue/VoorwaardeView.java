package nl.kaderwijzer.api.catalogue;

import java.util.List;
import nl.kaderwijzer.applicability.Wording;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Voorwaarde;
import org.jspecify.annotations.Nullable;

/**
 * A condition. Which keys are there follows from {@code soort}: {@code waarden} and {@code uitsluiting} have
 * {@code waarden}, {@code leeftijd} has bounds, {@code keuze} has alternatives.
 *
 * @param tekst the same as a Dutch sentence
 * @param van inclusive age
 * @param tot exclusive age
 */
record VoorwaardeView(
    String soort,
    String tekst,
    @Nullable String kenmerk,
    @Nullable List<String> waarden,
    @Nullable Integer van,
    @Nullable Integer tot,
    @Nullable List<List<VoorwaardeView>> alternatieven) {

  static List<VoorwaardeView> of(List<? extends Voorwaarde> voorwaarden) {
    return voorwaarden.stream().map(VoorwaardeView::of).toList();
  }

  private static VoorwaardeView of(Voorwaarde voorwaarde) {
    String tekst = Wording.van(voorwaarde);
    if (voorwaarde instanceof Voorwaarde.Waarden w) {
      return new VoorwaardeView("waarden", tekst, w.kenmerk(), slugs(w.waarden()), null, null, null);
    }
    if (voorwaarde instanceof Voorwaarde.Uitsluiting u) {
      return new VoorwaardeView("uitsluiting", tekst, u.kenmerk(), slugs(u.waarden()), null, null, null);
    }
    if (voorwaarde instanceof Voorwaarde.Leeftijd l) {
      return new VoorwaardeView("leeftijd", tekst, l.kenmerk(), null, l.van(), l.tot(), null);
    }
    Voorwaarde.Keuze keuze = (Voorwaarde.Keuze) voorwaarde;
    return new VoorwaardeView(
        "keuze", tekst, null, null, null, null, keuze.alternatieven().stream().map(VoorwaardeView::of).toList());
  }

  private static List<String> slugs(List<Begrip> begrippen) {
    return begrippen.stream().map(Begrip::slug).toList();
  }
}
