package nl.kaderwijzer.web.overlap;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Benoemd;
import nl.kaderwijzer.catalogue.Gelijkenis;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Organisatie;
import nl.kaderwijzer.overlap.Afgeleid;
import nl.kaderwijzer.overlap.As;
import nl.kaderwijzer.overlap.Cel;
import nl.kaderwijzer.overlap.Matrix;
import nl.kaderwijzer.overlap.Relatie;
import nl.kaderwijzer.overlap.Verband;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.Csv;
import nl.kaderwijzer.web.Download;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.NietGevonden;
import nl.kaderwijzer.web.Paden;
import nl.kaderwijzer.web.Paginering;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page {@code /overlap/jeugdwet/wmo-2015}: the list behind a cell, pair by pair. Two instruments, two supervisors, two kinds, or
 * a topic and a phase are told apart by their names; other cells name their axes.
 */
@Controller
class PaarPage {

  private static final String DEEL = "deel";
  private static final String VERBAND = "verband";
  private static final List<String> PARAMETERS = List.of(Assen.RIJEN, Assen.KOLOMMEN, Assen.ONDERWERP, DEEL, VERBAND, Paginering.PARAMETER, Csv.PARAMETER);
  private static final int PER_PAGINA = 25;
  private static final int DICHTBIJ = 5;

  /** Another form than a page. */
  private enum Vorm implements Benoemd {
    CSV;

    @Override
    public String slug() {
      return "csv";
    }

    @Override
    public String naam() {
      return name();
    }
  }

  /** A number that leads to a part of the list, or to one kind of relation in it. */
  record Keus(String label, String pad, int aantal, boolean hier) {}

  /** A cell, with the matrix it stands in. */
  private record Plek(Assen assen, Matrix matrix, Benoemd links, Benoemd rechts, Optional<Cel> cel) {}

  @GetMapping(path = Assen.PAD + "/{a}/{b}", produces = {MediaType.TEXT_HTML_VALUE, "text/csv"})
  Object paar(Actueel nu, @PathVariable String a, @PathVariable String b, @RequestParam MultiValueMap<String, String> gevraagd) {
    Invoer invoer = new Invoer(gevraagd, PARAMETERS);
    Assen assen = gevraagd.containsKey(Assen.RIJEN) || gevraagd.containsKey(Assen.KOLOMMEN) ? Assen.lees(invoer) : null;
    Begrip onderwerp = invoer.een(Assen.ONDERWERP, MatrixPage.begrippen("onderwerpen", nu));
    Deel gekozen = invoer.een(DEEL, List.of(Deel.values()));
    Begrip verband = invoer.een(VERBAND, soorten(nu));
    boolean csv = invoer.een(Csv.PARAMETER, List.of(Vorm.values())) != null;
    invoer.controleer();
    Adres adres = invoer.adres(Assen.PAD + "/" + a + "/" + b);
    if (csv) {
      Plek plek = plek(a, b, assen, onderwerp, nu);
      Deel deel = gekozen == null ? Deel.eerste(plek.cel()) : gekozen;
      return Parentabel.van(paren(plek, deel, verband, nu).stream().map(Supplier::get), samen(plek, onderwerp, nu)).antwoord(a + "-" + b + ".csv");
    }
    Plek plek = plek(a, b, assen, onderwerp, nu);
    Deel deel = gekozen == null ? Deel.eerste(plek.cel()) : gekozen;
    ModelAndView page = new ModelAndView("overlap/paar");
    Adres kaal = adres.zonder(DEEL).zonder(VERBAND).zonder(Paginering.PARAMETER);
    page.addObject("kruimels", List.of(new Link("Overlap", plek.assen().adres(onderwerp).toString())));
    page.addObject("links", kop(plek.links()));
    page.addObject("rechts", kop(plek.rechts()));
    page.addObject("onderwerp", onderwerp == null ? null : onderwerp.naam());
    page.addObject("zonderOnderwerp", kaal.zonder(Assen.ONDERWERP).toString());
    page.addObject(
        "delen",
        Arrays.stream(Deel.values())
            .map(d -> new Keus(d.naam(), kaal.met(DEEL, d.slug()).toString(), d.aantal(plek.cel()), d == deel))
            .toList());
    page.addObject("deel", deel.slug());
    page.addObject("beide", samen(plek, onderwerp, nu));
    page.addObject("onderwerpen", MatrixPage.opties(MatrixPage.begrippen("onderwerpen", nu), onderwerp == null ? List.of() : List.of(onderwerp)));
    page.addObject("actie", kaal.pad());
    page.addObject("verborgen", kaal.zonder(Assen.ONDERWERP).parameters());
    page.addObject("downloads", List.of(new Download("Deze lijst als CSV", adres.zonder(Paginering.PARAMETER).met(Csv.PARAMETER, Vorm.CSV.slug()).toString(), "text/csv")));
    List<? extends Relatie> relaties = plek.cel().map(deel::relaties).orElse(List.of());
    page.addObject("soorten", soorten(relaties, plek, kaal.met(DEEL, deel.slug()), verband, nu));
    Paginering.Deel<Supplier<Paar>> blad = Paginering.deel(paren(plek, deel, verband, nu), PER_PAGINA, gevraagd, adres);
    page.addObject("paren", blad.regels().stream().map(Supplier::get).toList());
    page.addObject("paginering", blad.paginering());
    return page;
  }

  private static List<Begrip> soorten(Actueel nu) {
    return Arrays.stream(Teken.values()).map(teken -> nu.catalogue().begrip("verbandsoorten", teken.soort())).toList();
  }

  private static Plek plek(String a, String b, @Nullable Assen assen, @Nullable Begrip onderwerp, Actueel nu) {
    List<Assen> mogelijk = assen == null ? Assen.GEWOON : List.of(assen);
    for (Assen these : mogelijk) {
      Matrix matrix = these.matrix(nu.overlap(), onderwerp);
      Benoemd links = waarde(these.rijen(), matrix.rij(), a, nu);
      Benoemd rechts = waarde(these.kolommen(), matrix.kolom(), b, nu);
      if (links != null && rechts != null) {
        return new Plek(these, matrix, links, rechts, matrix.cel(links.slug(), rechts.slug()));
      }
    }
    throw new NietGevonden("Wij kennen geen twee instrumenten, toezichthouders of soorten met deze namen.", dichtbij(a, b, nu));
  }

  /** A value of the axis, also one that has nothing to compare. */
  private static @Nullable Benoemd waarde(As as, List<Benoemd> gevuld, String slug, Actueel nu) {
    Collection<? extends Benoemd> alle = switch (as) {
      case INSTRUMENT -> nu.catalogue().instrumenten();
      case SOORT -> MatrixPage.begrippen("soorten", nu);
      case TOEZICHTHOUDER -> nu.catalogue().organisaties();
      case ONDERWERP -> MatrixPage.begrippen("onderwerpen", nu);
      case FASE -> MatrixPage.begrippen("fasen", nu);
    };
    return Stream.concat(gevuld.stream(), alle.stream()).filter(w -> w.slug().equals(slug)).findFirst().orElse(null);
  }

  private static List<Link> dichtbij(String a, String b, Actueel nu) {
    Map<String, Instrument> all = nu.catalogue().instrumenten().stream().collect(Collectors.toMap(Instrument::slug, i -> i));
    return Stream.of(a, b)
        .flatMap(slug -> Gelijkenis.dichtstBij(slug, all.keySet(), DICHTBIJ).stream())
        .distinct()
        .map(all::get)
        .map(i -> new Link(i.naam(), Paden.van(i)))
        .toList();
  }

  private static Link kop(Benoemd waarde) {
    String pad = waarde instanceof Instrument i ? Paden.van(i)
        : waarde instanceof Organisatie o ? ToezichtPages.PAD + "/" + o.slug()
        : waarde instanceof Begrip begrip ? Paden.van(begrip) : "";
    return new Link(waarde.naam(), pad);
  }

  /** The norms, on this topic if there is one, that two different supervisors both supervise; empty for other cells. */
  private static List<Kant> samen(Plek plek, @Nullable Begrip onderwerp, Actueel nu) {
    return plek.links() instanceof Organisatie een && plek.rechts() instanceof Organisatie ander
        ? nu.overlap().toezicht().van(een).stream()
            .flatMap(t -> t.anderen().stream())
            .filter(a -> a.organisatie().equals(ander))
            .flatMap(a -> a.dezelfde().stream())
            .filter(norm -> onderwerp == null || norm.onderwerpen().stream().anyMatch(o -> o.equals(onderwerp) || o.breder().contains(onderwerp.slug())))
            .map(Kant::van)
            .toList()
        : List.of();
  }

  private static List<Keus> soorten(List<? extends Relatie> relaties, Plek plek, Adres adres, @Nullable Begrip gekozen, Actueel nu) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    relaties.forEach(r -> counts.merge(r.soortVanaf(links(r, plek)), 1, Integer::sum));
    return soorten(nu).stream()
        .filter(soort -> counts.containsKey(soort.slug()))
        .map(soort -> {
          boolean hier = soort.equals(gekozen);
          return new Keus(soort.naam(), (hier ? adres : adres.met(VERBAND, soort.slug())).toString(), counts.get(soort.slug()), hier);
        })
        .toList();
  }

  private static String links(Relatie relatie, Plek plek) {
    return plek.matrix().inRij(plek.cel().orElseThrow(), relatie.van(), relatie.naar());
  }

  /** The pairs of this part, conflicts first and those without a relation last, each to be made when shown. */
  private static List<Supplier<Paar>> paren(Plek plek, Deel deel, @Nullable Begrip verband, Actueel nu) {
    if (plek.cel().isEmpty()) {
      return List.of();
    }
    Cel cel = plek.cel().get();
    List<String> order = Arrays.stream(Teken.values()).map(Teken::soort).toList();
    return switch (deel) {
      case OPEN -> cel.onvergeleken().stream()
          .<Supplier<Paar>>map(k -> () -> Paar.van(k, plek.matrix().inRij(cel, k.van().id().toString(), k.naar().id().toString())))
          .toList();
      case ONBEPAALD -> cel.onbepaald().stream()
          .<Supplier<Paar>>map(o -> () -> Paar.van(o, plek.matrix().inRij(cel, o.van(), o.naar()), nu.catalogue()))
          .toList();
      case BEOORDEELD, AFGELEID -> deel.relaties(cel).stream()
          .filter(r -> verband == null || r.soortVanaf(links(r, plek)).equals(verband.slug()))
          .sorted(Comparator.comparing((Relatie r) -> order.indexOf(r.soort().slug())))
          .<Supplier<Paar>>map(r -> () -> paar(r, links(r, plek), nu))
          .toList();
    };
  }

  private static Paar paar(Relatie relatie, String links, Actueel nu) {
    return relatie instanceof Verband verband
        ? Paar.van(verband, links, nu)
        : Paar.van((Afgeleid) relatie, links, nu.catalogue());
  }
}
