package nl.kaderwijzer.web.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Identificatie;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Leemte;
import nl.kaderwijzer.catalogue.Organisatie;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.BronView;
import nl.kaderwijzer.web.Geldigheidszin;
import nl.kaderwijzer.web.InstrumentRij;
import nl.kaderwijzer.web.KetenStap;
import nl.kaderwijzer.web.Lijstmodel;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.Paden;
import nl.kaderwijzer.web.Paginering;
import nl.kaderwijzer.web.Tekst;
import nl.kaderwijzer.web.Zoeker;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages {@code /instrumenten} and {@code /instrumenten/jeugdwet}. */
@Controller
class InstrumentenPages {

  private static final String PAD = "/instrumenten";
  private static final int NORMEN_PER_PAGINA = 100;

  @GetMapping(path = PAD, produces = MediaType.TEXT_HTML_VALUE)
  String lijst(Actueel nu, @RequestParam MultiValueMap<String, String> invoer, Model model) {
    List<Instrument> instrumenten =
        Lijstmodel.vul(model, PAD, nu.catalogue().instrumenten(invoer, nu.vandaag()), invoer, Lijstmodel.PEILDATUM);
    model.addAttribute("instrumenten", instrumenten.stream().map(i -> InstrumentRij.van(i, nu)).toList());
    return "instrumenten/lijst";
  }

  @GetMapping(path = PAD + "/{slug}", produces = MediaType.TEXT_HTML_VALUE)
  String instrument(
      Actueel nu, @PathVariable String slug, @RequestParam MultiValueMap<String, String> invoer, Model model) {
    Instrument instrument = new Zoeker(nu).instrument(slug);
    if (!instrument.slug().equals(slug)) {
      return "redirect:" + Paden.van(instrument);
    }
    Adres adres = new Adres(Paden.van(instrument), Map.of());
    Paginering.Deel<NormGroep.Regel> deel =
        Paginering.deel(NormGroep.regels(instrument, nu), NORMEN_PER_PAGINA, invoer, adres);
    model.addAttribute("kruimels", List.of(new Link("Instrumenten", PAD)));
    model.addAttribute("instrument", InstrumentRij.van(instrument, nu));
    model.addAttribute("waaromLokaalTeam", instrument.waaromLokaalTeam());
    model.addAttribute("bron", Bronlink.van(instrument));
    model.addAttribute("voorwaarden", VoorwaardeRegel.van(instrument, nu.catalogue()));
    model.addAttribute("grondslagketen", KetenStap.grondslag(instrument, nu.catalogue()));
    model.addAttribute("aantalNormen", InstrumentRij.aantalNormen(instrument, nu));
    model.addAttribute("normgroepen", NormGroep.van(deel.regels(), nu));
    model.addAttribute("paginering", deel.paginering());
    model.addAttribute("verbanden", Verbandlijst.oordelen(instrument.slug(), nu));
    model.addAttribute("vergeleken", Verbandlijst.vergeleken(instrument.slug(), nu));
    model.addAttribute("tekstverbanden", Verbandlijst.uitTeksten(instrument.slug(), nu));
    model.addAttribute("leemten", leemten(instrument, nu));
    model.addAttribute("feiten", feiten(instrument, nu));
    model.addAttribute("bronnen", instrument.gezien().stream().map(BronView::van).toList());
    model.addAttribute("gecontroleerd", BronView.gecontroleerd(instrument.gezien()));
    model.addAttribute("vergelijk", Vergelijklinks.van(instrument, nu));
    model.addAttribute("zonder", new Adres("/vereenvoudiging", Map.of("zonder", List.of(instrument.slug()))).toString());
    model.addAttribute("meenemen", Meenemen.van(instrument, nu));
    return "instrumenten/instrument";
  }

  private static List<String> leemten(Instrument instrument, Actueel nu) {
    return nu.catalogue().leemten().stream()
        .filter(leemte -> leemte.over().contains(instrument.slug()))
        .map(Leemte::toelichting)
        .toList();
  }

  private static List<Feit> feiten(Instrument instrument, Actueel nu) {
    List<Feit> feiten = new ArrayList<>();
    feiten.add(Feit.van("Volledige titel", instrument.titel().equals(instrument.naam()) ? List.of() : List.of(instrument.titel())));
    feiten.add(Feit.van("Afkorting", instrument.afkorting() == null ? List.of() : List.of(instrument.afkorting())));
    feiten.add(Feit.links("Gemaakt door", links(instrument.uitgevers())));
    feiten.add(Feit.links("Toezicht door", links(instrument.toezichthouders())));
    feiten.add(Feit.van("Geldig", List.of(Geldigheidszin.vandaag(instrument.geldigheid(), nu))));
    feiten.add(Feit.van("Gelezen versie", instrument.versie() == null ? List.of() : List.of(instrument.versie())));
    feiten.add(Feit.van("Bestuurslaag", List.of(instrument.bestuurslaag().naam())));
    feiten.add(Feit.van("Mandaat dat telt", instrument.mandaten().stream().map(Begrip::naam).toList()));
    for (Identificatie code : instrument.identificaties()) {
      feiten.add(new Feit(code.naam(), List.of(new Feit.Waarde(code.waarde().startsWith("http") ? "op " + Tekst.site(code.waarde()) : code.waarde(), null, code.adres()))));
    }
    return feiten;
  }

  private static List<Link> links(List<Organisatie> organisaties) {
    return organisaties.stream().map(o -> new Link(o.naam(), Paden.van(o))).toList();
  }
}
