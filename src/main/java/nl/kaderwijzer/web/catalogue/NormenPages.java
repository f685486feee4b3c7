package nl.kaderwijzer.web.catalogue;

import java.util.List;
import java.util.Map;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.catalogue.Organisatie;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.BegripView;
import nl.kaderwijzer.web.BronView;
import nl.kaderwijzer.web.Geldigheidszin;
import nl.kaderwijzer.web.KetenStap;
import nl.kaderwijzer.web.Lijstmodel;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.NormRij;
import nl.kaderwijzer.web.Paden;
import nl.kaderwijzer.web.Zoeker;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages {@code /normen} and {@code /normen/jeugdwet/4.1.3}. */
@Controller
class NormenPages {

  private static final String PAD = "/normen";

  @GetMapping(path = PAD, produces = MediaType.TEXT_HTML_VALUE)
  String lijst(Actueel nu, @RequestParam MultiValueMap<String, String> invoer, Model model) {
    List<Norm> normen = Lijstmodel.vul(model, PAD, nu.catalogue().normen(invoer, nu.vandaag()), invoer, Lijstmodel.PEILDATUM);
    model.addAttribute("normen", normen.stream().map(norm -> NormRij.van(norm, nu)).toList());
    return "normen/lijst";
  }

  /** The norms of one instrument are on its page. */
  @GetMapping(path = PAD + "/{instrument}", produces = MediaType.TEXT_HTML_VALUE)
  String instrument(Actueel nu, @PathVariable String instrument) {
    return "redirect:" + Paden.van(new Zoeker(nu).instrument(instrument)) + "#normen";
  }

  @GetMapping(path = PAD + "/{instrument}/{plaats}", produces = MediaType.TEXT_HTML_VALUE)
  String norm(Actueel nu, @PathVariable String instrument, @PathVariable String plaats, Model model) {
    Norm norm = new Zoeker(nu).norm(instrument, plaats);
    if (!norm.id().instrument().equals(instrument)) {
      return "redirect:" + Paden.van(norm);
    }
    String id = norm.id().toString();
    model.addAttribute(
        "kruimels", List.of(new Link("Instrumenten", "/instrumenten"), new Link(norm.instrument().naam(), Paden.van(norm.instrument()))));
    model.addAttribute("norm", NormRij.van(norm, nu));
    model.addAttribute("definities", norm.adressaten().stream().map(BegripView::van).toList());
    model.addAttribute("fasen", norm.fasen().stream().map(Begrip::naam).toList());
    model.addAttribute("toezichthouders", norm.toezichthouders().stream().map(NormenPages::link).toList());
    model.addAttribute("onderwerpen", norm.onderwerpen().stream().map(o -> new Link(o.naam(), Paden.van(o))).toList());
    model.addAttribute("voorwaardenBekeken", norm.voorwaardenBekeken());
    model.addAttribute("voorwaarden", VoorwaardeRegel.van(norm, nu.catalogue()));
    model.addAttribute("geldigheid", Geldigheidszin.vandaag(norm.geldigheid(), nu));
    model.addAttribute("bron", Bronlink.van(norm));
    model.addAttribute("grondslagketen", KetenStap.grondslag(norm, nu.catalogue()));
    model.addAttribute("hoofd", norm.hoofdnorm() == null ? null : link(norm.hoofdnorm(), nu));
    model.addAttribute("delen", norm.delen().stream().flatMap(deel -> nu.catalogue().norm(deel).stream()).map(n -> NormRij.van(n, nu)).toList());
    model.addAttribute("verbanden", Verbandlijst.oordelen(id, nu));
    model.addAttribute("vergeleken", Verbandlijst.vergeleken(id, nu));
    model.addAttribute("tekstverbanden", Verbandlijst.uitTeksten(id, nu));
    model.addAttribute("bronnen", norm.gezien().stream().map(BronView::van).toList());
    model.addAttribute("gecontroleerd", BronView.gecontroleerd(norm.gezien()));
    model.addAttribute("vergelijk", Vergelijklinks.van(norm, nu));
    model.addAttribute("groepen", Vergelijklinks.groepen(norm, nu));
    model.addAttribute("meenemen", Meenemen.van(norm, nu));
    model.addAllAttributes(buren(norm, nu));
    return "normen/norm";
  }

  private static Link link(Organisatie organisatie) {
    return new Link(organisatie.naam(), Paden.van(organisatie));
  }

  private static @Nullable Link link(NormId id, Actueel nu) {
    return nu.catalogue().norm(id).map(norm -> new Link(norm.opschrift(), Paden.van(norm))).orElse(null);
  }

  private static Map<String, Link> buren(Norm norm, Actueel nu) {
    List<Norm> all = nu.catalogue().normen(norm.instrument());
    int i = all.indexOf(norm);
    Map<String, Link> buren = new java.util.HashMap<>();
    if (i > 0) {
      buren.put("vorige", link(all.get(i - 1).id(), nu));
    }
    if (i < all.size() - 1) {
      buren.put("volgende", link(all.get(i + 1).id(), nu));
    }
    return buren;
  }
}
