package nl.kaderwijzer.web.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Benoemd;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Invoerfout;
import nl.kaderwijzer.overlap.As;
import nl.kaderwijzer.overlap.Cel;
import nl.kaderwijzer.overlap.Matrix;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.Optie;
import nl.kaderwijzer.web.Paginering;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page {@code /overlap}: all judgements in one matrix, as a picture or as a table in words. */
@Controller
class MatrixPage {

  private static final String SOORT = "soort";
  private static final String VORM = "vorm";
  private static final List<String> PARAMETERS = List.of(Assen.RIJEN, Assen.KOLOMMEN, Assen.ONDERWERP, SOORT, VORM, Paginering.PARAMETER);
  private static final int PER_PAGINA = 100;

  /** How to show it. */
  private enum Vorm implements Benoemd {
    RASTER,
    TABEL;

    @Override
    public String slug() {
      return naam();
    }

    @Override
    public String naam() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One of the matrices. */
  record Tab(String label, String pad, boolean hier) {}

  /** A line of the table: a cell in words. */
  record Regel(String rij, String kolom, String pad, List<Integer> aantallen, int afgeleid, int open) {}

  @GetMapping(path = Assen.PAD, produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView matrix(Actueel nu, @RequestParam MultiValueMap<String, String> gevraagd) {
    Invoer invoer = new Invoer(gevraagd, PARAMETERS);
    Assen assen = Assen.lees(invoer);
    Begrip onderwerp = invoer.een(Assen.ONDERWERP, begrippen("onderwerpen", nu));
    List<Begrip> soorten = invoer.meer(SOORT, begrippen("soorten", nu));
    boolean instrumenten = assen.rijen() == As.INSTRUMENT || assen.kolommen() == As.INSTRUMENT;
    if (!soorten.isEmpty() && !instrumenten) {
      invoer.fout(Invoerfout.vorm(SOORT, soorten.get(0).naam(), "kunt u alleen kiezen als u instrumenten vergelijkt."));
    }
    boolean tabel = invoer.een(VORM, List.of(Vorm.values())) == Vorm.TABEL;
    invoer.controleer();
    Adres adres = invoer.adres(Assen.PAD);
    ModelAndView page = new ModelAndView("overlap/matrix");
    Matrix matrix = assen.matrix(nu.overlap(), onderwerp);
    Predicate<Benoemd> past = w -> soorten.isEmpty() || !(w instanceof Instrument i) || soorten.contains(i.soort());
    page.addObject("tabs", Assen.GEWOON.stream().map(a -> new Tab(a.naam(), a.adres(onderwerp).toString(), a.equals(assen))).toList());
    page.addObject("wat", assen.naam());
    page.addObject("onderwerp", onderwerp == null ? null : onderwerp.naam());
    page.addObject("verborgen", assen.equals(Assen.GEWOON.get(0)) ? Map.of() : Map.of(Assen.RIJEN, assen.rijen().slug(), Assen.KOLOMMEN, assen.kolommen().slug()));
    page.addObject("onderwerpen", opties(begrippen("onderwerpen", nu), onderwerp == null ? List.of() : List.of(onderwerp)));
    page.addObject("soorten", instrumenten ? opties(begrippen("soorten", nu), soorten) : List.of());
    page.addObject("stand", Stand.van(nu.overlap(), onderwerp));
    page.addObject("tekens", Teken.values());
    page.addObject("symmetrisch", matrix.isSymmetrisch());
    page.addObject("andereVorm", adres.zonder(VORM).zonder(Paginering.PARAMETER).met(VORM, tabel ? "" : "tabel").toString());
    page.addObject("downloads", Downloads.van(assen.adres(onderwerp).naar("/matrix")));
    page.addObject("oordelen", Downloads.oordelen(onderwerp));
    if (tabel) {
      Paginering.Deel<Regel> deel = Paginering.deel(regels(matrix, assen, past, onderwerp), PER_PAGINA, gevraagd, adres);
      page.addObject("regels", deel.regels());
      page.addObject("paginering", deel.paginering());
    } else {
      page.addObject("matrix", MatrixView.van(matrix, assen, past, onderwerp));
    }
    return page;
  }

  static List<Begrip> begrippen(String lijst, Actueel nu) {
    return nu.catalogue().lijst(lijst).orElseThrow().begrippen();
  }

  static List<Optie> opties(List<? extends Benoemd> waarden, List<? extends Benoemd> gekozen) {
    return Optie.van(waarden, gekozen::contains).stream().sorted(Comparator.comparing(Optie::label)).toList();
  }

  /** Every cell, the most conflicts and then the most judged relations first; of two that mirror each other one. */
  private static List<Regel> regels(Matrix matrix, Assen assen, Predicate<Benoemd> past, @Nullable Begrip onderwerp) {
    List<Benoemd> order = new ArrayList<>(matrix.rij());
    return matrix.cellen().stream()
        .filter(cel -> past.test(cel.rij()) && past.test(cel.kolom()))
        .filter(cel -> !matrix.isSymmetrisch() || order.indexOf(cel.rij()) <= order.indexOf(cel.kolom()))
        .map(cel -> regel(cel, assen, onderwerp))
        .sorted(
            Comparator.comparing((Regel r) -> -r.aantallen().get(0))
                .thenComparing(r -> -r.aantallen().subList(1, r.aantallen().size() - 1).stream().mapToInt(n -> n).sum())
                .thenComparing(r -> -r.aantallen().get(r.aantallen().size() - 1))
                .thenComparing(r -> -r.afgeleid()))
        .toList();
  }

  private static Regel regel(Cel cel, Assen assen, @Nullable Begrip onderwerp) {
    return new Regel(
        Assen.kort(cel.rij()),
        Assen.kort(cel.kolom()),
        assen.adres(cel, onderwerp).toString(),
        Arrays.stream(Teken.values()).map(t -> cel.aantallen().getOrDefault(t.soort(), 0)).toList(),
        cel.afgeleid().size(),
        cel.nietVergeleken());
  }
}
