package nl.kaderwijzer.web.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kaderwijzer.catalogue.Benoemd;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Organisatie;
import nl.kaderwijzer.overlap.As;
import nl.kaderwijzer.overlap.Cel;
import nl.kaderwijzer.overlap.Matrix;
import nl.kaderwijzer.overlap.Toezichthouder;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.NietGevonden;
import nl.kaderwijzer.web.Paden;
import nl.kaderwijzer.web.Paginering;
import nl.kaderwijzer.web.Zoeker;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages {@code /toezicht} and {@code /toezicht/igj}: who checks what, on what ground, twice, or not at all. */
@Controller
class ToezichtPages {

  static final String PAD = "/toezicht";

  private static final String DEEL = "deel";
  private static final int PER_PAGINA = 50;

  /** A supervisor in the list; {@code gedeeld} is how many of its norms another supervises too. */
  record Regel(String naam, String pad, int normen, int criteria, int gedeeld, int zonderGrondslag) {}

  /** Norms of one instrument. */
  record Groep(Link instrument, List<Kant> normen) {}

  /** What of one instrument is supervised; {@code gronden} are the acts and treaties it rests on. */
  record Terrein(Link instrument, String soort, int aantal, List<RapportView.Tel> gronden, int zonderGrondslag, String normen) {}

  /** Another supervisor, with what both have to do with; {@code open} is how many pairs nobody judged. */
  record Ander(String naam, String pad, int dezelfde, int verwant, int volgt, int open) {}

  /** The parts of the page of a supervisor. */
  private enum Deel implements Benoemd {
    KIJKT("kijkt", "Waarop gelet wordt"),
    ANDEREN("anderen", "Wie er ook op let"),
    ZONDER_GRONDSLAG("zonder-grondslag", "Zonder basis in de wet"),
    NIET_GETOETST("niet-getoetst", "Wet vraagt het, niemand toetst het");

    private final String slug;
    private final String naam;

    Deel(String slug, String naam) {
      this.slug = slug;
      this.naam = naam;
    }

    @Override
    public String slug() {
      return slug;
    }

    @Override
    public String naam() {
      return naam;
    }

    int aantal(Toezichthouder wie) {
      return switch (this) {
        case KIJKT -> wie.normen().size();
        case ANDEREN -> wie.anderen().size();
        case ZONDER_GRONDSLAG -> wie.zonderGrondslag().size();
        case NIET_GETOETST -> wie.zonderCriterium().size();
      };
    }
  }

  static String pad(Organisatie organisatie) {
    return PAD + "/" + organisatie.slug();
  }

  @GetMapping(path = PAD, produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView lijst(Actueel nu, @RequestParam MultiValueMap<String, String> gevraagd) {
    Invoer invoer = new Invoer(gevraagd, List.of());
    invoer.controleer();
    ModelAndView page = new ModelAndView("overlap/toezichthouders");
    page.addObject("toezichthouders", nu.overlap().toezicht().alle().stream().map(ToezichtPages::regel).toList());
    page.addObject("matrix", new Assen(As.TOEZICHTHOUDER, As.TOEZICHTHOUDER).adres(null).toString());
    page.addObject("eisen", nu.overlap().toezicht().aantalEisen());
    List<Norm> zonder = nu.overlap().toezicht().zonderToezicht();
    page.addObject("aantalZonder", zonder.size());
    page.addObject("zonder", groepen(zonder));
    return page;
  }

  @GetMapping(path = PAD + "/{slug}", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView toezichthouder(Actueel nu, @PathVariable String slug, @RequestParam MultiValueMap<String, String> gevraagd) {
    Invoer invoer = new Invoer(gevraagd, List.of(DEEL, Paginering.PARAMETER));
    Deel gekozen = invoer.een(DEEL, List.of(Deel.values()));
    invoer.controleer();
    Organisatie organisatie = new Zoeker(nu).organisatie(slug);
    Toezichthouder wie =
        nu.overlap().toezicht().van(organisatie).orElseThrow(() -> new NietGevonden(
            "Deze organisatie is voor zover wij weten geen toezichthouder.", List.of(new Link(organisatie.naam(), Paden.van(organisatie)))));
    Adres adres = invoer.adres(pad(organisatie));
    Deel deel = gekozen == null ? Deel.KIJKT : gekozen;
    ModelAndView page = new ModelAndView("overlap/toezichthouder");
    Adres kaal = adres.zonder(DEEL).zonder(Paginering.PARAMETER);
    page.addObject("kruimels", List.of(new Link("Toezicht", PAD)));
    page.addObject("naam", organisatie.naam());
    page.addObject("rol", organisatie.rol());
    page.addObject("organisatie", Paden.van(organisatie));
    page.addObject("alleNormen", "/normen?toezichthouder=" + slug);
    page.addObject(
        "delen",
        Arrays.stream(Deel.values())
            .map(d -> new PaarPage.Keus(d.naam(), kaal.met(DEEL, d.slug()).toString(), d.aantal(wie), d == deel))
            .toList());
    page.addObject("deel", deel.slug());
    page.addObject("titelDeel", deel.naam());
    page.addObject("criteria", wie.criteria());
    page.addObject("terreinen", deel == Deel.KIJKT ? wie.terreinen().stream().map(t -> terrein(t, slug)).toList() : List.of());
    page.addObject("anderen", deel == Deel.ANDEREN ? wie.anderen().stream().map(a -> ander(organisatie, a, nu)).toList() : List.of());
    List<Norm> normen = deel == Deel.ZONDER_GRONDSLAG ? wie.zonderGrondslag() : deel == Deel.NIET_GETOETST ? wie.zonderCriterium() : List.of();
    Paginering.Deel<Norm> blad = Paginering.deel(normen, PER_PAGINA, gevraagd, adres);
    page.addObject("groepen", groepen(blad.regels()));
    page.addObject("paginering", blad.paginering());
    page.addObject("eisen", wie.eisen());
    page.addObject("nogTeVergelijken", wie.nogTeVergelijken().size());
    return page;
  }

  private static Regel regel(Toezichthouder wie) {
    return new Regel(
        wie.organisatie().naam(), pad(wie.organisatie()), wie.normen().size(), wie.criteria(),
        (int) wie.anderen().stream().flatMap(a -> a.dezelfde().stream()).distinct().count(), wie.zonderGrondslag().size());
  }

  private static Terrein terrein(Toezichthouder.Terrein terrein, String slug) {
    int gegrond = terrein.gronden().stream().mapToInt(g -> g.aantal()).sum();
    return new Terrein(
        new Link(terrein.instrument().naam(), Paden.van(terrein.instrument())),
        terrein.instrument().soort().naam(),
        terrein.normen().size(),
        RapportView.Tel.van(terrein.gronden()),
        terrein.normen().size() - gegrond,
        new Adres("/normen", Map.of("instrument", List.of(terrein.instrument().slug()))).toString());
  }

  private static Ander ander(Organisatie zelf, Toezichthouder.Ander ander, Actueel nu) {
    Matrix matrix = nu.overlap().matrix(As.TOEZICHTHOUDER, As.TOEZICHTHOUDER);
    return new Ander(
        ander.organisatie().naam(),
        Assen.PAD + "/" + zelf.slug() + "/" + ander.organisatie().slug(),
        ander.dezelfde().size(),
        ander.verwant(),
        ander.volgt(),
        matrix.cel(zelf.slug(), ander.organisatie().slug()).map(Cel::nietVergeleken).orElse(0));
  }

  private static List<Groep> groepen(List<Norm> normen) {
    Map<String, List<Norm>> groups = new LinkedHashMap<>();
    normen.forEach(norm -> groups.computeIfAbsent(norm.instrument().slug(), x -> new ArrayList<>()).add(norm));
    return groups.values().stream()
        .map(group -> new Groep(
            new Link(group.get(0).instrument().naam(), Paden.van(group.get(0).instrument())), group.stream().map(Kant::van).toList()))
        .toList();
  }
}
