package nl.kaderwijzer.web.catalogue;

import java.util.List;
import java.util.stream.Stream;
import nl.kaderwijzer.applicability.Wording;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Kenmerk;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Voorwaarde;
import org.jspecify.annotations.Nullable;

/**
 * One condition.
 *
 * @param kenmerk what it is about; empty for a choice
 * @param herkomst for which whole it holds, null when it is the norm's own
 * @param alternatieven the sentences of each alternative; empty when it is no choice
 */
record VoorwaardeRegel(String kenmerk, String tekst, @Nullable String herkomst, List<List<String>> alternatieven) {

  /** The conditions of an instrument. */
  static List<VoorwaardeRegel> van(Instrument instrument, Catalogue catalogue) {
    return instrument.voorwaarden().stream().map(v -> regel(v, null, catalogue)).toList();
  }

  /** The conditions of a norm, those of its instrument first. */
  static List<VoorwaardeRegel> van(Norm norm, Catalogue catalogue) {
    String herkomst = "geldt voor alle normen van: " + norm.instrument().naam();
    return Stream.concat(
            norm.instrument().voorwaarden().stream().map(v -> regel(v, herkomst, catalogue)),
            norm.voorwaarden().stream().map(v -> regel(v, null, catalogue)))
        .toList();
  }

  private static VoorwaardeRegel regel(Voorwaarde voorwaarde, @Nullable String herkomst, Catalogue catalogue) {
    if (voorwaarde instanceof Voorwaarde.Keuze keuze) {
      List<List<String>> sentences =
          keuze.alternatieven().stream().map(set -> set.stream().map(Wording::van).toList()).toList();
      return new VoorwaardeRegel("", "", herkomst, sentences);
    }
    String slug = ((Voorwaarde.Enkel) voorwaarde).kenmerk();
    String kenmerk =
        catalogue.kenmerken().stream().filter(k -> k.slug().equals(slug)).map(Kenmerk::naam).findFirst().orElseThrow();
    return new VoorwaardeRegel(kenmerk, Wording.van(voorwaarde), herkomst, List.of());
  }
}
