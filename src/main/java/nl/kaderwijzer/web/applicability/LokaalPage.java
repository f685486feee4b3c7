package nl.kaderwijzer.web.applicability;

import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Adres;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /toepassing/lokaal?…}: what the law leaves to the municipality, and which ordinances we know. */
@Controller
class LokaalPage {

  static final String PAD = ToepassingPage.PAD + "/lokaal";

  @GetMapping(path = PAD, produces = MediaType.TEXT_HTML_VALUE)
  String lokaal(Actueel nu, @RequestParam MultiValueMap<String, String> invoer, Model model) {
    Vraagstelling vraag = Vraagstelling.lees(nu, PAD, invoer);
    vraag.vul(model);
    model.addAttribute("lokaal", LokaalView.van(vraag.profiel(), nu));
    model.addAttribute("kies", new Adres(VragenPage.PAD, vraag.adres().parameters()).alleen("stap", java.util.List.of("gemeente")).toString());
    return "toepassing/lokaal";
  }
}
