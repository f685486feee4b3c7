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
      new Parameter("q", "Woorden die alle moeten voorkomen; meervoud en samenstellingen tellen mee.", Vorm.TEKST, false, List.of());
  static final Parameter PEILDATUM =
      new Parameter(
          "peildatum", "De dag waarop de stand telt, als jaar-maand-dag; standaard vandaag.", Vorm.DATUM, false, List.of());
  static final Parameter SINDS =
      new Parameter(
          "sinds", "De eerste dag, als jaar-maand-dag; zonder: alles. Wat is aangekondigd, komt altijd mee.", Vorm.DATUM, false, List.of());
  /** Not a facet: there are too many norms to list as values. */
  static final Parameter NORM =
      new Parameter("norm", "De norm aan een van beide kanten, bijvoorbeeld jeugdwet/4.1.3.", Vorm.TEKST, false, List.of());
  static final Parameter FORMAAT_LIJST = formaat(Formaat.LIJST);
  static final Parameter FORMAAT_VERBANDEN = formaat(Formaat.VERBANDEN);
  static final Parameter FORMAAT_WIJZIGINGEN = formaat(Formaat.WIJZIGINGEN);
  static final Parameter FORMAAT_DING = formaat(Formaat.DING);
  static final Parameter AFGELEID =
      new Parameter("afgeleid", "Ja geeft, apart van de oordelen, ook wat eruit volgt.", Vorm.TEKST, false, List.of("false", "true"));
  static final Parameter BOM =
      new Parameter("bom", "Bij CSV: ja zet een bytevolgordeteken vooraan, zodat Excel de letters goed leest.", Vorm.TEKST, false, List.of("nee", "ja"));
  static final Parameter SCHEIDING =
      new Parameter(
          "scheiding", "Bij CSV: wat er tussen twee cellen staat; puntkomma voor Excel in het Nederlands.", Vorm.TEKST, false,
          List.of("komma", "puntkomma", "tab"));
  static final Parameter PAGINA =
      new Parameter("pagina", "Welke pagina van de lijst, vanaf 1.", Vorm.GETAL, false, List.of());
  static final Parameter PER_PAGINA =
      new Parameter("perPagina", "Hoeveel regels per pagina: 1 tot en met 5000, standaard 100; in een bestand (CSV, XLSX, SSSOM, RDF) standaard alle, tot 50.000.", Vorm.GETAL, false, List.of());

  /** What a value looks like. */
  enum Vorm {
    TEKST("plan"),
    DATUM("2026-11-25"),
    GETAL("1");

    private final String voorbeeld;

    Vorm(String voorbeeld) {
      this.voorbeeld = voorbeeld;
    }

    /** One that can always be asked, where there is no list of values. */
    String voorbeeld() {
      return voorbeeld;
    }
  }

  private static Parameter formaat(List<Formaat> vormen) {
    return new Parameter(
        "formaat", "De vorm van het antwoord; gaat voor de header Accept.", Vorm.TEKST, false, vormen.stream().map(Formaat::slug).toList());
  }

  /** A parameter with a closed list of values. */
  static Parameter keuze(String naam, String uitleg, List<? extends Benoemd> waarden) {
    return new Parameter(naam, uitleg, Vorm.TEKST, true, waarden.stream().map(Benoemd::slug).toList());
  }
}
