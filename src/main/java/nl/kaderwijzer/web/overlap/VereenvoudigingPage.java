package nl.kaderwijzer.web.overlap;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kaderwijzer.applicability.Beoordeling;
import nl.kaderwijzer.applicability.Oordeel;
import nl.kaderwijzer.applicability.ProfielLezer;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.overlap.Rapport;
import nl.kaderwijzer.overlap.Vereenvoudiging;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.applicability.Vraagstelling;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page {@code /vereenvoudiging}, made to be printed too: what could be simplified, over everything or on one topic, for everyone
 * or, with the answers of {@code /toepassing}, for one team; with {@code zonder}, what if an instrument fell away.
 */
@Controller
class VereenvoudigingPage {

  static final String PAD = "/vereenvoudiging";

  private static final String ZONDER = "zonder";
  private static final List<String> PARAMETERS = parameters();

  private static List<String> parameters() {
    List<String> all = new ArrayList<>(List.of(Assen.ONDERWERP, ZONDER));
    all.addAll(ProfielLezer.PARAMETERS);
    return List.copyOf(all);
  }

  @GetMapping(path = PAD, produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView vereenvoudiging(Actueel nu, @RequestParam MultiValueMap<String, String> gevraagd) {
    Invoer invoer = new Invoer(gevraagd, PARAMETERS);
    Begrip onderwerp = invoer.een(Assen.ONDERWERP, MatrixPage.begrippen("onderwerpen", nu));
    Instrument zonder = invoer.een(ZONDER, nu.catalogue().instrumenten());
    invoer.controleer();
    Adres adres = invoer.adres(PAD);
    boolean team = ProfielLezer.PARAMETERS.stream().anyMatch(adres.parameters()::containsKey);
    return team
        ? vanTeam(nu, gevraagd, adres, onderwerp, zonder)
        : pagina(nu.overlap().vereenvoudiging(), adres, onderwerp, zonder, nu);
  }

  private static ModelAndView vanTeam(
      Actueel nu, Map<String, List<String>> gevraagd, Adres adres, @Nullable Begrip onderwerp, @Nullable Instrument zonder) {
    Vraagstelling vraag = Vraagstelling.lees(nu, PAD, gevraagd);
    List<Norm> normen =
        vraag.uitkomst().beoordelingen().filter(b -> b.oordeel() == Oordeel.VAN_TOEPASSING).map(Beoordeling::norm).toList();
    ExtendedModelMap antwoorden = new ExtendedModelMap();
    vraag.vul(antwoorden);
    ModelAndView page = pagina(nu.overlap().vereenvoudiging(normen), adres, onderwerp, zonder, nu);
    page.addAllObjects(antwoorden);
    page.addObject("team", true);
    return page;
  }

  private static ModelAndView pagina(
      Vereenvoudiging vereenvoudiging, Adres adres, @Nullable Begrip onderwerp, @Nullable Instrument zonder, Actueel nu) {
    ModelAndView page = new ModelAndView("overlap/vereenvoudiging");
    page.addObject("kruimels", List.of(new Link("Overlap", Assen.PAD)));
    page.addObject("team", false);
    page.addObject("adres", adres.toString());
    page.addObject("vandaag", nu.vandaag());
    page.addObject("onderwerp", onderwerp == null ? null : onderwerp.naam());
    page.addObject("alles", adres.zonder(Assen.ONDERWERP).zonder(ZONDER).toString());
    page.addObject("verborgen", verborgen(adres));
    List<Begrip> onderwerpen = vereenvoudiging.perOnderwerp().stream().map(Rapport::onderwerp).toList();
    page.addObject("onderwerpen", MatrixPage.opties(onderwerpen, onderwerp == null ? List.of() : List.of(onderwerp)));
    page.addObject("instrumenten", MatrixPage.opties(List.copyOf(nu.catalogue().instrumenten()), zonder == null ? List.of() : List.of(zonder)));
    page.addObject("zonder", zonder == null ? null : ZonderView.van(vereenvoudiging.zonder(zonder), onderwerp, nu));
    Rapport rapport = onderwerp == null ? vereenvoudiging.geheel() : vereenvoudiging.over(onderwerp).orElse(null);
    page.addObject("rapport", rapport == null || zonder != null ? null : RapportView.van(rapport, nu));
    page.addObject("perOnderwerp", onderwerp != null || zonder != null ? List.of() : perOnderwerp(vereenvoudiging, adres, nu));
    page.addObject("downloads", Downloads.van(adres));
    return page;
  }

  /** Where there is most to gain first. */
  private static List<RapportView.Regel> perOnderwerp(Vereenvoudiging vereenvoudiging, Adres adres, Actueel nu) {
    return vereenvoudiging.perOnderwerp().stream()
        .map(rapport -> RapportView.Regel.van(rapport, adres, nu))
        .sorted(comparing((RapportView.Regel r) -> r.kern() - r.normen()).thenComparing(r -> -r.strijdig()).thenComparing(RapportView.Regel::naam))
        .toList();
  }

  /** The answers, for the forms that choose a topic or an instrument. */
  private static List<Link> verborgen(Adres adres) {
    List<Link> hidden = new ArrayList<>();
    adres.zonder(Assen.ONDERWERP).zonder(ZONDER).parameters().forEach((naam, waarden) -> waarden.forEach(w -> hidden.add(new Link(naam, w))));
    return hidden;
  }
}
