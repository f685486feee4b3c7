package nl.kaderwijzer.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page. */
@Controller
class HomePage {

  private static final int CASES = 6;
  private static final int TOPICS = 12;

  @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
  String home(Actueel nu, Model model) {
    Tellingen tellingen = Tellingen.van(nu);
    model.addAttribute("tellingen", tellingen.getallen());
    model.addAttribute("controleZin", tellingen.controleZin());
    model.addAttribute("casussen", CasusKaart.alle(nu).stream().limit(CASES).toList());
    model.addAttribute("onderwerpen", grootste(nu));
    return "home/home";
  }

  /** The topics with most norms. */
  static List<OnderwerpGroep.Regel> grootste(Actueel nu) {
    return OnderwerpGroep.alle(nu).stream()
        .flatMap(groep -> groep.onderwerpen().stream())
        .sorted(Comparator.comparingInt(OnderwerpGroep.Regel::aantal).reversed())
        .limit(TOPICS)
        .toList();
  }
}
