package nl.kaderwijzer.web.catalogue;

import java.util.ArrayList;
import java.util.List;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Organisatie;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.BegripView;
import nl.kaderwijzer.web.BronView;
import nl.kaderwijzer.web.InstrumentRij;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.Paden;
import nl.kaderwijzer.web.Tekst;
import nl.kaderwijzer.web.Zoeker;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages {@code /organisaties} and {@code /organisaties/igj}: who is who. */
@Controller
class OrganisatiesPages {

  private static final String PAD = "/organisaties";

  /** An organisation in the list. */
  record Regel(String naam, String pad, List<String> andereNamen, boolean toezichthouder, int gemaakt) {}

  @GetMapping(path = PAD, produces = MediaType.TEXT_HTML_VALUE)
  String lijst(Actueel nu, Model model) {
    List<Regel> regels = nu.catalogue().organisaties().stream().map(o -> regel(o, nu)).toList();
    model.addAttribute("toezichthouders", regels.stream().filter(Regel::toezichthouder).toList());
    model.addAttribute("anderen", regels.stream().filter(regel -> !regel.toezichthouder()).toList());
    return "organisaties/lijst";
  }

  private static Regel regel(Organisatie organisatie, Actueel nu) {
    return new Regel(
        organisatie.naam(), Paden.van(organisatie), organisatie.andereNamen(), organisatie.toezichthouder(), gemaakt(organisatie, nu).size());
  }

  @GetMapping(path = PAD + "/{slug}", produces = MediaType.TEXT_HTML_VALUE)
  String organisatie(Actueel nu, @PathVariable String slug, Model model) {
    Organisatie organisatie = new Zoeker(nu).organisatie(slug);
    List<Norm> normen =
        nu.catalogue().normen().stream().filter(n -> !n.isHoofd() && n.toezichthouders().contains(organisatie)).toList();
    List<Feit> feiten = new ArrayList<>();
    feiten.add(Feit.van("Andere namen", organisatie.andereNamen()));
    if (organisatie.adres() != null) {
      feiten.add(new Feit("Website", List.of(new Feit.Waarde(Tekst.site(organisatie.adres()), null, organisatie.adres()))));
    }
    model.addAttribute("kruimels", List.of(new Link("Organisaties", PAD)));
    model.addAttribute("organisatie", organisatie);
    model.addAttribute("controle", BegripView.van(organisatie.controle()));
    model.addAttribute("feiten", feiten);
    model.addAttribute("aantalNormen", normen.size());
    model.addAttribute("toezichtPad", "/toezicht/" + slug);
    model.addAttribute("normenPad", "/normen?toezichthouder=" + slug);
    model.addAttribute("gemaakt", rijen(gemaakt(organisatie, nu), nu));
    model.addAttribute(
        "toezicht", rijen(nu.catalogue().instrumenten().stream().filter(i -> i.toezichthouders().contains(organisatie)).toList(), nu));
    model.addAttribute("bronnen", organisatie.gezien().stream().map(BronView::van).toList());
    model.addAttribute("gecontroleerd", BronView.gecontroleerd(organisatie.gezien()));
    return "organisaties/organisatie";
  }

  private static List<Instrument> gemaakt(Organisatie organisatie, Actueel nu) {
    return nu.catalogue().instrumenten().stream().filter(i -> i.uitgevers().contains(organisatie)).toList();
  }

  private static List<InstrumentRij> rijen(List<Instrument> instrumenten, Actueel nu) {
    return instrumenten.stream().map(i -> InstrumentRij.van(i, nu)).toList();
  }
}
