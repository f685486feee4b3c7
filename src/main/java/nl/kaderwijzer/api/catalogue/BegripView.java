package nl.kaderwijzer.api.catalogue;

import java.util.List;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.vocabulary.Kw;
import org.jspecify.annotations.Nullable;

/**
 * A concept in JSON.
 *
 * @param breder slugs of the directly broader concepts
 * @param vraag the question that asks for it, when it is asked by itself
 * @param gebeurtenis there and true for an event: norms that wait for it apply as soon as it happens
 */
record BegripView(
    String slug,
    String iri,
    String naam,
    String definitie,
    String uitleg,
    List<String> synoniemen,
    List<String> breder,
    @Nullable String vraag,
    @Nullable Boolean gebeurtenis) {

  static BegripView of(Begrip begrip) {
    return new BegripView(
        begrip.slug(),
        Kw.iri("begrippen/" + begrip),
        begrip.naam(),
        begrip.definitie(),
        begrip.uitleg(),
        begrip.synoniemen(),
        begrip.breder(),
        begrip.vraag(),
        begrip.gebeurtenis() ? Boolean.TRUE : null);
  }
}
