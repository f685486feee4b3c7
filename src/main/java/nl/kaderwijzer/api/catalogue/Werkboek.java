package nl.kaderwijzer.api.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.kaderwijzer.api.Formaat;
import nl.kaderwijzer.api.Links;
import nl.kaderwijzer.api.VerbandView;
import nl.kaderwijzer.api.XlsxConverter;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Wijzigingen;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.Dump;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.overlap.Verbanden;
import org.springframework.stereotype.Component;

/** The tables of the inventory as one Excel workbook: those of the REST lists, with the same columns. */
@Component
final class Werkboek implements Dump {

  private final Derived<Catalogue> catalogue;
  private final Derived<Verbanden> verbanden;
  private final Derived<Wijzigingen> wijzigingen;
  private final Derived<Links> links;
  private final Clock clock;

  /** A line of the first sheet. */
  record Uitleg(String onderwerp, String tekst) {}

  Werkboek(
      Derived<Catalogue> catalogue, Derived<Verbanden> verbanden, Derived<Wijzigingen> wijzigingen, Derived<Links> links, Clock clock) {
    this.catalogue = catalogue;
    this.verbanden = verbanden;
    this.wijzigingen = wijzigingen;
    this.links = links;
    this.clock = clock;
  }

  @Override
  public String bestand() {
    return "kaderwijzer.xlsx";
  }

  @Override
  public String mediaType() {
    return Formaat.XLSX;
  }

  @Override
  public String inhoudsType() {
    return Formaat.XLSX;
  }

  @Override
  public String uitleg() {
    return "de tabellen in één werkboek voor Excel";
  }

  @Override
  public void schrijf(Publication publication, OutputStream target) throws IOException {
    Catalogue known = catalogue.of(publication);
    Verbanden judged = verbanden.of(publication);
    LocalDate dag = LocalDate.now(clock);
    XlsxConverter.schrijf(
        target,
        List.of(
            new XlsxConverter.Blad("Lees mij", Uitleg.class, uitleg(publication, dag)),
            new XlsxConverter.Blad("Instrumenten", InstrumentView.class, known.instrumenten().stream().map(i -> InstrumentView.of(i, known, dag)).toList()),
            new XlsxConverter.Blad(
                "Normen",
                NormView.class,
                known.normen().stream().filter(norm -> !norm.isHoofd()).map(norm -> NormView.of(norm, known, judged, dag)).toList()),
            new XlsxConverter.Blad("Verbanden", VerbandView.class, links.of(publication).alle()),
            new XlsxConverter.Blad("Organisaties", OrganisatieView.class, known.organisaties().stream().map(o -> OrganisatieView.of(o, known)).toList()),
            new XlsxConverter.Blad(
                "Begrippen", BegripView.class, known.lijsten().stream().flatMap(lijst -> lijst.begrippen().stream()).map(BegripView::of).toList()),
            new XlsxConverter.Blad(
                "Wijzigingen", WijzigingView.class, wijzigingen.of(publication).alle().stream().map(w -> WijzigingView.of(w, dag)).toList())));
  }

  private static List<Uitleg> uitleg(Publication publication, LocalDate dag) {
    return List.of(
        new Uitleg("Wat dit is", "De tabellen van Kaderwijzer: welke regels gelden voor lokale teams van gemeenten. Elk blad is een lijst van de REST-API."),
        new Uitleg("Versie van de gegevens", publication.version()),
        new Uitleg("Stand op", dag.toString()),
        new Uitleg("Licentie", "CC0 1.0: vrij te gebruiken."),
        new Uitleg("Let op", "Oordelen over verbanden zijn voorstellen tot een jurist ze bevestigt. De tekst van de wet of richtlijn gaat altijd voor."));
  }
}
