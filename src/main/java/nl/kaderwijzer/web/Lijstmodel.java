package nl.kaderwijzer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Benoemd;
import nl.kaderwijzer.catalogue.Datum;
import nl.kaderwijzer.catalogue.Selectie;
import nl.kaderwijzer.catalogue.Wijzigingen;
import org.springframework.ui.Model;

/** What the lists of instruments and of norms share: facets, chips, pages, downloads. */
public final class Lijstmodel {

  private static final int PER_PAGINA = 50;
  private static final int LONGEST_FACET = 100;
  private static final Set<String> OPEN = Set.of("bindendheid", "modaliteit", "soort");

  /** The day on which things are in force. */
  public static final Datumveld PEILDATUM = new Datumveld("peildatum", "Geldig op", "Leeg: ook wat nog niet of niet meer geldt.", null);

  /** The day since which things changed. */
  static final Datumveld SINDS = new Datumveld(Wijzigingen.SINDS, "Sinds", "Leeg: alles wat wij weten.", null);

  private Lijstmodel() {}

  /** Fills the model and returns the entries of the page asked for. */
  public static <T> List<T> vul(Model model, String pad, Selectie<T> selectie, Map<String, List<String>> invoer, Datumveld veld) {
    Adres adres = adres(pad, selectie, invoer, veld);
    Paginering.Deel<T> deel = Paginering.deel(selectie.treffers(), PER_PAGINA, invoer, adres);
    Datumveld datum = veld.met(adres);
    model.addAttribute("q", selectie.vraag().q());
    model.addAttribute("datum", datum);
    model.addAttribute("aantal", selectie.treffers().size());
    model.addAttribute("facetten", facetten(selectie));
    model.addAttribute("gekozen", keuzes(selectie, adres, datum));
    model.addAttribute("paginering", deel.paginering());
    Adres api = adres.naar("/api/v1" + pad);
    model.addAttribute(
        "downloads",
        List.of(
            new Download("JSON", api.toString(), "application/json"),
            new Download("CSV", api.met("formaat", "csv").toString(), "text/csv"),
            new Download("Excel", api.met("formaat", "xlsx").toString(), Download.EXCEL)));
    return deel.regels();
  }

  /** The address of this list as the form makes it: what the page does not know is left out. */
  static Adres adres(String pad, Selectie<?> selectie, Map<String, List<String>> invoer, Datumveld veld) {
    List<String> known = new ArrayList<>(List.of("q"));
    selectie.facetten().forEach(telling -> known.add(telling.facet().parameter()));
    known.add(veld.parameter());
    return Adres.van(pad, invoer, known);
  }

  private static <T> List<FacetView> facetten(Selectie<T> selectie) {
    return selectie.facetten().stream()
        .map(telling -> facet(telling, selectie.vraag().van(telling.facet().parameter())))
        .filter(facet -> !facet.waarden().isEmpty())
        .toList();
  }

  /** A facet with very many values shows only those that are on: there are other ways to those. */
  private static FacetView facet(Selectie.Telling<?> telling, Set<String> gekozen) {
    boolean kort = telling.facet().toegestaan().size() <= LONGEST_FACET;
    List<FacetView.Waarde> waarden =
        telling.aantallen().entrySet().stream()
            .filter(entry -> kort || gekozen.contains(entry.getKey().slug()))
            .map(
                entry ->
                    new FacetView.Waarde(
                        entry.getKey().slug(),
                        Tekst.hoofdletter(entry.getKey().naam()),
                        entry.getValue(),
                        gekozen.contains(entry.getKey().slug())))
            .toList();
    String parameter = telling.facet().parameter();
    return new FacetView(parameter, telling.facet().naam(), !gekozen.isEmpty() || OPEN.contains(parameter), waarden);
  }

  private static <T> List<Keuze> keuzes(Selectie<T> selectie, Adres adres, Datumveld datum) {
    Stream<Keuze> ofFacets =
        selectie.facetten().stream()
            .flatMap(
                telling ->
                    telling.facet().toegestaan().stream()
                        .filter(waarde -> selectie.vraag().van(telling.facet().parameter()).contains(waarde.slug()))
                        .map(waarde -> keuze(telling, waarde, adres)));
    List<Keuze> others = new ArrayList<>();
    if (!selectie.vraag().q().isEmpty()) {
      others.add(new Keuze("Zoekwoorden", selectie.vraag().q(), adres.zonder("q").toString()));
    }
    if (datum.waarde() != null) {
      others.add(new Keuze(datum.label(), Datum.van(datum.waarde()), adres.zonder(datum.parameter()).toString()));
    }
    return Stream.concat(others.stream(), ofFacets).toList();
  }

  private static Keuze keuze(Selectie.Telling<?> telling, Benoemd waarde, Adres adres) {
    String parameter = telling.facet().parameter();
    return new Keuze(telling.facet().naam(), waarde.naam(), adres.zonder(parameter, waarde.slug()).toString());
  }
}
