package nl.kaderwijzer.web.applicability;

import java.util.List;
import nl.kaderwijzer.web.Actueel;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /toepassing/eenmaal?…}: what applies, in bundles in which the core covers the rest. */
@Controller
class EenmaalPage {

  static final String PAD = ToepassingPage.PAD + "/eenmaal";

  @GetMapping(path = PAD, produces = MediaType.TEXT_HTML_VALUE)
  String eenmaal(Actueel nu, @RequestParam MultiValueMap<String, String> invoer, Model model) {
    Vraagstelling vraag = Vraagstelling.lees(nu, PAD, invoer);
    List<BundelView> bundels = BundelView.van(vraag.uitkomst(), nu);
    vraag.vul(model);
    model.addAttribute("bundels", bundels);
    model.addAttribute("aantal", bundels.stream().mapToInt(BundelView::aantal).sum());
    model.addAttribute("kern", bundels.stream().mapToInt(b -> b.kern().size()).sum());
    model.addAttribute("weten", bundels.stream().mapToInt(b -> b.weten().size()).sum());
    model.addAttribute("gedekt", bundels.stream().mapToInt(b -> b.gedekt().size()).sum());
    model.addAttribute("strijdig", bundels.stream().flatMap(b -> b.strijdig().stream()).distinct().toList());
    return "toepassing/eenmaal";
  }
}
