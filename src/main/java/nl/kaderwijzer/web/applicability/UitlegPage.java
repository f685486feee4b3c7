package nl.kaderwijzer.web.applicability;

import java.util.ArrayList;
import java.util.List;
import nl.kaderwijzer.applicability.Antwoord;
import nl.kaderwijzer.applicability.Beoordeling;
import nl.kaderwijzer.applicability.Redenering;
import nl.kaderwijzer.applicability.Wording;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Kenmerk;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.Download;
import nl.kaderwijzer.web.Keuze;
import nl.kaderwijzer.web.Paden;
import nl.kaderwijzer.web.Paginering;
import nl.kaderwijzer.web.Zoeker;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /toepassing/uitleg/jeugdwet/4.1.3?…}: why one norm applies to a profile, or why not. */
@Controller
class UitlegPage {

  static final String PAD = ToepassingPage.PAD + "/uitleg";

  /** An event on which the norm applies after all, with the address of that answer. */
  record Gebeurtenis(String naam, String href) {}

  /** The address of the explanation of one norm, on the answers of an address. */
  static String href(Adres adres, Norm norm) {
    Adres plain = adres.naar(PAD + "/" + norm.id()).zonder(Paginering.PARAMETER);
    for (String parameter : Formulier.WEERGAVE) {
      plain = plain.zonder(parameter);
    }
    return plain.toString();
  }

  @GetMapping(path = PAD + "/{instrument}/{plaats}", produces = MediaType.TEXT_HTML_VALUE)
  String uitleg(
      Actueel nu,
      @PathVariable String instrument,
      @PathVariable String plaats,
      @RequestParam MultiValueMap<String, String> invoer,
      Model model) {
    Norm norm = new Zoeker(nu).norm(instrument, plaats);
    if (norm.isHoofd()) {
      return "redirect:" + Paden.van(norm);
    }
    Vraagstelling vraag = Vraagstelling.lees(nu, PAD + "/" + norm.id(), invoer);
    Adres adres = vraag.adres();
    Redenering redenering = vraag.uitkomst().redenering(norm.id()).orElseThrow();
    Beoordeling b = redenering.beoordeling();
    Weergave weergave = Weergave.van(b);
    Antwoordmaker maker = new Antwoordmaker(nu, adres, vraag.uitkomst(), weergave);
    vraag.vul(model);
    model.addAttribute("o", Normuitleg.van(b, weergave, adres, nu));
    model.addAttribute("weergave", weergave.slug());
    model.addAttribute("antwoorden", redenering.antwoorden().stream().map(a -> antwoord(a, vraag)).toList());
    model.addAttribute("omslag", redenering.omslag());
    model.addAttribute("zodra", b.zodra().stream().map(g -> gebeurtenis(g, adres)).toList());
    model.addAttribute("open", b.open().stream().filter(o -> !o.weetNiet()).map(maker::vraag).toList());
    model.addAttribute("weetNiet", b.open().stream().filter(o -> o.weetNiet()).map(maker::vraag).toList());
    model.addAttribute("lokaal", LokaalView.onder(norm, vraag.profiel(), nu));
    model.addAttribute("downloads", downloads(norm, adres));
    return "toepassing/uitleg";
  }

  private static Keuze antwoord(Antwoord antwoord, Vraagstelling vraag) {
    String parameter = antwoord.kenmerk();
    for (Kenmerk kenmerk : vraag.nu().catalogue().kenmerken()) {
      if (kenmerk.slug().equals(antwoord.kenmerk())) {
        parameter = kenmerk.parameter();
      }
    }
    Begrip situatie = antwoord.situatie();
    String naam = situatie == null ? parameter : situatie.slug();
    String watAls = parameter.equals(Antwoord.ROL) ? "" : WatalsPage.href(vraag.adres(), naam);
    return new Keuze("", Wording.van(antwoord, vraag.profiel()), watAls);
  }

  private static Gebeurtenis gebeurtenis(Begrip situatie, Adres adres) {
    return new Gebeurtenis(
        situatie.naam(), adres.zonder("situatieNiet", situatie.slug()).zonder("weetNiet", situatie.slug()).met("situatie", situatie.slug()).toString());
  }

  private static List<Download> downloads(Norm norm, Adres adres) {
    List<Download> downloads = new ArrayList<>();
    downloads.add(new Download("JSON", adres.naar("/api/v1/toepassing/" + norm.id()).toString(), MediaType.APPLICATION_JSON_VALUE));
    downloads.add(new Download("Turtle", adres.naar("/doc/uitleg/" + norm.id() + ".ttl").toString(), "text/turtle"));
    downloads.add(new Download("JSON-LD", adres.naar("/doc/uitleg/" + norm.id() + ".jsonld").toString(), "application/ld+json"));
    return downloads;
  }
}
