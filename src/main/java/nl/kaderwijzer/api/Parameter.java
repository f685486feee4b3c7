package nl.kaderwijzer.api;

import java.util.List;
import nl.kaderwijzer.catalogue.Benoemd;

/**
 * A parameter of an operation: in the query, or in the body that stands for it.
 *
 * @param uitleg what it does, a Dutch sentence
 * @param herhaalbaar whether more values can be given; any of them counts
 * @param toegestaan the possible values; empty when they cannot be listed
 */
record Parameter(String naam, String uitleg, Vorm vorm, boolean herhaalbaar, List<String> toegestaan) {

  static final Parameter Q =
      new Parameter("q", "Woorden die alle moeten voorkomen.", Vorm.TEKST, false, List.of());
  static final Parameter PEILDATUM =
      new Parameter(
          "peildatum", "De dag waarop de stand telt, als jaar-maand-dag; standaard vandaag.", Vorm.DATUM, false, List.of());
  static final Parameter PAGINA =
      new Parameter("pagina", "Welke pagina van de lijst, vanaf 1.", Vorm.GETAL, false, List.of());
  static final Parameter PER_PAGINA =
      new Parameter("perPagina", "Hoeveel regels per pagina: 1 tot en met 500, standaard 100.", Vorm.GETAL, false, List.of());

  /** What a value looks like. */
  enum Vorm {
    TEKST,
    DATUM,
    GETAL
  }

  /** A parameter with a closed list of values. */
  static Parameter keuze(String naam, String uitleg, List<? extends Benoemd> waarden) {
    return new Parameter(naam, uitleg, Vorm.TEKST, true, waarden.stream().map(Benoemd::slug).toList());
  }
}
