package nl.kaderwijzer.applicability;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Facet;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Toestand;

/**
 * The verdict on one norm, explained.
 *
 * @param toestand how the text stands on the day asked
 * @param uitleg the steps that lead to the verdict: for "not applicable" only those that fail, for "possible" those
 *     that are open, for "applies" all
 * @param open the questions that are open and matter; empty when decided
 * @param zodra events on which the norm applies after all; only for "not applicable"
 */
public record Beoordeling(
    Norm norm,
    Oordeel oordeel,
    Toestand toestand,
    List<Stap> uitleg,
    List<OpenVraag> open,
    List<Begrip> zodra) {

  /** By what they can be chosen: the verdict itself, and those facets of norms by which an outcome can be narrowed. */
  public static List<Facet<Beoordeling>> facetten(Catalogue catalogue) {
    Stream<Facet<Beoordeling>> ofNorms =
        catalogue.normfacetten(LocalDate.EPOCH).stream()
            .filter(facet -> Set.of("onderwerp", "fase", "instrument").contains(facet.parameter()))
            .map(facet -> new Facet<>(facet.parameter(), facet.naam(), b -> facet.waarden().apply(b.norm()), facet.toegestaan()));
    Facet<Beoordeling> oordeel =
        new Facet<>("oordeel", "Oordeel", b -> List.of(b.oordeel()), Arrays.asList(Oordeel.values()));
    return Stream.concat(Stream.of(oordeel), ofNorms).toList();
  }
}
