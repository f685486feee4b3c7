package nl.kaderwijzer.web;

import java.time.LocalDate;
import java.util.List;
import nl.kaderwijzer.catalogue.Datum;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.catalogue.Selectie;
import nl.kaderwijzer.catalogue.Wijziging;
import nl.kaderwijzer.catalogue.Wijzigingen;
import nl.kaderwijzer.graph.Derived;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /wijzigingen?sinds=2026-03-01}: what changed, what is announced, and what we corrected. */
@Controller
class WijzigingenPage {

  private static final String PAD = "/wijzigingen";
  private static final String NORMEN = "normen/";
  private static final int MOST_NAMES = 8;

  private final Derived<Wijzigingen> wijzigingen;

  /** @param rest how many things are not named */
  record Regel(LocalDate datum, String dag, String soort, boolean aangekondigd, String toelichting, List<Link> over, int rest) {}

  WijzigingenPage(Derived<Wijzigingen> wijzigingen) {
    this.wijzigingen = wijzigingen;
  }

  @GetMapping(path = PAD, produces = MediaType.TEXT_HTML_VALUE)
  String wijzigingen(Actueel nu, @RequestParam MultiValueMap<String, String> invoer, Model model) {
    Selectie<Wijziging> selectie = wijzigingen.of(nu.publication()).selectie(invoer, nu.vandaag());
    List<Wijziging> shown = Lijstmodel.vul(model, PAD, selectie, invoer, Lijstmodel.SINDS);
    model.addAttribute("regels", shown.stream().map(w -> regel(w, nu)).toList());
    model.addAttribute("feed", Lijstmodel.adres(PAD, selectie, invoer, Lijstmodel.SINDS).naar(PAD + ".atom").toString());
    return "wijzigingen/lijst";
  }

  private static Regel regel(Wijziging wijziging, Actueel nu) {
    return new Regel(
        wijziging.datum(),
        Datum.van(wijziging.datum()),
        Tekst.hoofdletter(wijziging.soort().naam()),
        wijziging.aangekondigd(nu.vandaag()),
        wijziging.toelichting(),
        wijziging.over().stream().limit(MOST_NAMES).map(ding -> new Link(naam(ding, nu), pad(ding.id(), nu))).toList(),
        Math.max(0, wijziging.over().size() - MOST_NAMES));
  }

  /** Of a norm also what it is about. */
  private static String naam(Wijziging.Betreft ding, Actueel nu) {
    return ding.id().startsWith(NORMEN)
        ? nu.catalogue().norm(NormId.of(ding.id().substring(NORMEN.length()))).map(norm -> ding.naam() + ": " + norm.opschrift()).orElse(ding.naam())
        : ding.naam();
  }

  private static String pad(String id, Actueel nu) {
    return id.startsWith("begrippen/") ? Paden.van(nu.catalogue().begrip(id)) : "/" + id;
  }
}
