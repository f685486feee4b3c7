package nl.kaderwijzer.web;

import java.util.List;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrip;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page {@code /over}: what it is, how to read it, and what it is not. */
@Controller
class OverPage {

  private static final BegripView ZODRA =
      new BegripView("zodra", "Geldt zodra dit gebeurt", "Nu niet, wel zodra iets gebeurt, zoals een klacht of een datalek. Zorg dat u er klaar voor bent.", null);

  @GetMapping(path = "/over", produces = MediaType.TEXT_HTML_VALUE)
  String over(Actueel nu, Model model) {
    model.addAttribute("bindendheden", lijst(nu, "bindendheden").map(BindendheidView::van).toList());
    model.addAttribute("modaliteiten", lijst(nu, "modaliteiten").map(BegripView::van).toList());
    model.addAttribute(
        "oordelen", Stream.concat(lijst(nu, "oordelen").map(BegripView::van), Stream.of(ZODRA)).toList());
    model.addAttribute("controles", lijst(nu, "controles").map(BegripView::van).toList());
    return "over/over";
  }

  private static Stream<Begrip> lijst(Actueel nu, String slug) {
    List<Begrip> begrippen = nu.catalogue().lijst(slug).orElseThrow().begrippen();
    return begrippen.stream();
  }
}
