package nl.kaderwijzer.web.applicability;

import java.util.List;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Geldigheidszin;
import nl.kaderwijzer.web.NormRij;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /toepassing/tijd?…}: what does not apply, or not for certain, only because of the day. */
@Controller
class TijdPage {

  static final String PAD = ToepassingPage.PAD + "/tijd";

  /** A state, with its norms. */
  record Groep(String id, String titel, String uitleg, List<Regel> normen) {}

  /** A norm, when it is in force, and the way to why. */
  record Regel(NormRij norm, String geldigheid, String waarom) {}

  @GetMapping(path = PAD, produces = MediaType.TEXT_HTML_VALUE)
  String tijd(Actueel nu, @RequestParam MultiValueMap<String, String> invoer, Model model) {
    Vraagstelling vraag = Vraagstelling.lees(nu, PAD, invoer);
    vraag.vul(model);
    model.addAttribute(
        "groepen",
        Tijdgroep.van(vraag.uitkomst().beoordelingen().toList()).stream()
            .map(g -> new Groep(g.id(), g.titel(), g.uitleg(), g.normen().stream().map(norm -> regel(norm, vraag)).toList()))
            .toList());
    return "toepassing/tijd";
  }

  private static Regel regel(Norm norm, Vraagstelling vraag) {
    return new Regel(
        NormRij.van(norm, vraag.nu()),
        Geldigheidszin.van(norm.geldigheid(), vraag.nu()),
        vraag.adres().naar(UitlegPage.PAD + "/" + norm.id()).toString());
  }
}
