package nl.kaderwijzer.web.overlap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Gelijkenis;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.overlap.Afgeleid;
import nl.kaderwijzer.overlap.Bundel;
import nl.kaderwijzer.overlap.Cluster;
import nl.kaderwijzer.overlap.Relatie;
import nl.kaderwijzer.overlap.Verband;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.NietGevonden;
import nl.kaderwijzer.web.Paden;
import nl.kaderwijzer.web.Paginering;
import nl.kaderwijzer.web.VerbandRij;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages {@code /overlap/clusters} and {@code /overlap/clusters/meldcode-1}: norms that hang together. */
@Controller
class ClusterPages {

  static final String PAD = Assen.PAD + "/clusters";

  private static final List<String> PARAMETERS = List.of(Assen.ONDERWERP, Paginering.PARAMETER);
  private static final int PER_PAGINA = 50;
  private static final int DICHTBIJ = 5;

  /** A cluster in the list. */
  record Regel(String naam, String pad, int normen, int kern, int verbanden, int afgeleid, int strijdig) {}

  /** A norm of the cluster; {@code door} is the number of the norm that covers it, null for the core. */
  record Lid(int nummer, Kant kant, @Nullable Integer door) {}

  /** A relation in words; {@code reviewstaat} is null for what only follows, and then {@code pad} says from what. */
  record Regelpaar(
      int van, String vanNaam, VerbandRij.Soort soort, int naar, String naarNaam, @Nullable String toelichting, @Nullable String reviewstaat, List<Paar.Stap> pad) {}

  @GetMapping(path = PAD, produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView lijst(Actueel nu, @RequestParam MultiValueMap<String, String> gevraagd) {
    Invoer invoer = new Invoer(gevraagd, PARAMETERS);
    Begrip onderwerp = invoer.een(Assen.ONDERWERP, MatrixPage.begrippen("onderwerpen", nu));
    invoer.controleer();
    Adres adres = invoer.adres(PAD);
    List<Cluster> all = onderwerp == null ? nu.overlap().clusters().alle() : nu.overlap().clusters().over(onderwerp);
    Paginering.Deel<Cluster> deel = Paginering.deel(all, PER_PAGINA, gevraagd, adres);
    ModelAndView page = new ModelAndView("overlap/clusters");
    page.addObject("kruimels", List.of(new Link("Overlap", Assen.PAD)));
    page.addObject("onderwerp", onderwerp == null ? null : onderwerp.naam());
    page.addObject("onderwerpen", MatrixPage.opties(MatrixPage.begrippen("onderwerpen", nu), onderwerp == null ? List.of() : List.of(onderwerp)));
    page.addObject("aantal", all.size());
    page.addObject("stand", Stand.van(nu.overlap(), onderwerp));
    page.addObject("clusters", deel.regels().stream().map(ClusterPages::regel).toList());
    page.addObject("paginering", deel.paginering());
    page.addObject("downloads", Downloads.van(adres.zonder(Paginering.PARAMETER).naar("/clusters")));
    return page;
  }

  @GetMapping(path = PAD + "/{id}", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView cluster(Actueel nu, @PathVariable String id, @RequestParam MultiValueMap<String, String> gevraagd) {
    Invoer invoer = new Invoer(gevraagd, List.of());
    invoer.controleer();
    Cluster cluster = nu.overlap().clusters().cluster(id).orElseThrow(() -> nietGevonden(id, nu));
    ModelAndView page = new ModelAndView("overlap/cluster");
    page.addObject("kruimels", List.of(new Link("Overlap", Assen.PAD), new Link("Wat bij elkaar hoort", PAD)));
    page.addObject("naam", naam(cluster));
    page.addObject("onderwerp", new Link(cluster.onderwerp().naam(), Paden.van(cluster.onderwerp())));
    page.addObject("regel", regel(cluster));
    page.addObject("leden", leden(cluster));
    page.addObject("beeld", Netwerkbeeld.van(cluster));
    List<Regelpaar> paren = paren(cluster, nu);
    page.addObject("beoordeeld", paren.stream().filter(p -> p.reviewstaat() != null).toList());
    page.addObject("afgeleid", paren.stream().filter(p -> p.reviewstaat() == null).toList());
    return page;
  }

  private static NietGevonden nietGevonden(String id, Actueel nu) {
    Map<String, Cluster> all = new HashMap<>();
    nu.overlap().clusters().alle().forEach(cluster -> all.put(cluster.id(), cluster));
    return new NietGevonden(
        "Wij kennen deze groep niet. Groepen veranderen als er oordelen bij komen.",
        Gelijkenis.dichtstBij(id, all.keySet(), DICHTBIJ).stream().map(all::get).map(c -> new Link(naam(c), pad(c))).toList());
  }

  private static String pad(Cluster cluster) {
    return PAD + "/" + cluster.id();
  }

  /** The topic, with the number of the group when it is not the largest. */
  private static String naam(Cluster cluster) {
    return cluster.onderwerp().naam() + ", groep " + cluster.id().substring(cluster.id().lastIndexOf('-') + 1);
  }

  private static Regel regel(Cluster cluster) {
    return new Regel(
        naam(cluster), pad(cluster), cluster.normen().size(), cluster.kern().kern().size(), cluster.verbanden().size(), cluster.afgeleid().size(),
        cluster.strijdig().size() + cluster.strijdigAfgeleid().size());
  }

  private static List<Lid> leden(Cluster cluster) {
    Map<Norm, Norm> door = new HashMap<>();
    for (Bundel.Gedekt gedekt : cluster.kern().gedekt()) {
      door.put(gedekt.norm(), gedekt.door());
    }
    return cluster.normen().stream()
        .map(norm -> new Lid(
            cluster.normen().indexOf(norm) + 1, Kant.van(norm), door.containsKey(norm) ? cluster.normen().indexOf(door.get(norm)) + 1 : null))
        .toList();
  }

  private static List<Regelpaar> paren(Cluster cluster, Actueel nu) {
    Map<String, Norm> normen = new HashMap<>();
    cluster.normen().forEach(norm -> normen.put(norm.id().toString(), norm));
    return Netwerkbeeld.relaties(cluster).stream().map(relatie -> paar(relatie, cluster, normen, nu)).toList();
  }

  private static Regelpaar paar(Relatie relatie, Cluster cluster, Map<String, Norm> normen, Actueel nu) {
    Norm van = normen.get(relatie.van());
    Norm naar = normen.get(relatie.naar());
    Verband verband = relatie instanceof Verband v ? v : null;
    return new Regelpaar(
        cluster.normen().indexOf(van) + 1,
        van.opschrift(),
        new VerbandRij.Soort(relatie.soort().slug(), relatie.soort().naam()),
        cluster.normen().indexOf(naar) + 1,
        naar.opschrift(),
        verband == null ? null : verband.toelichting(),
        verband == null ? null : verband.reviewstaat().slug(),
        relatie instanceof Afgeleid a ? a.pad().stream().map(p -> Paar.stap(p, nu.catalogue())).toList() : List.of());
  }
}
