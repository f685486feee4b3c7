package nl.kaderwijzer.web.catalogue;

import java.util.List;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Begrippenlijst;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.Paden;
import nl.kaderwijzer.web.Zoeker;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages {@code /begrippen}, {@code /begrippen/situaties} and the addresses of single concepts. */
@Controller
class BegrippenPages {

  private static final String PAD = "/begrippen";

  /** A concept with its place in the list. */
  record Regel(
      String slug, String naam, String definitie, String uitleg, List<String> synoniemen, List<Link> breder, @Nullable String pad) {}

  @GetMapping(path = PAD, produces = MediaType.TEXT_HTML_VALUE)
  String lijsten(Actueel nu, Model model) {
    model.addAttribute("lijsten", nu.catalogue().lijsten());
    return "begrippen/lijsten";
  }

  @GetMapping(path = PAD + "/{lijst}", produces = MediaType.TEXT_HTML_VALUE)
  String lijst(Actueel nu, @PathVariable("lijst") String slug, Model model) {
    Begrippenlijst lijst = new Zoeker(nu).lijst(slug);
    model.addAttribute("kruimels", List.of(new Link("Begrippen", PAD)));
    model.addAttribute("lijst", lijst);
    model.addAttribute("begrippen", lijst.begrippen().stream().map(begrip -> regel(begrip, lijst)).toList());
    return "begrippen/lijst";
  }

  @GetMapping(path = PAD + "/{lijst}/{slug}", produces = MediaType.TEXT_HTML_VALUE)
  String begrip(Actueel nu, @PathVariable("lijst") String lijst, @PathVariable String slug) {
    Zoeker zoeker = new Zoeker(nu);
    return "redirect:" + Paden.van(zoeker.begrip(zoeker.lijst(lijst), slug));
  }

  private static Regel regel(Begrip begrip, Begrippenlijst lijst) {
    List<Link> breder =
        begrip.breder().stream().flatMap(slug -> lijst.begrip(slug).stream()).map(b -> new Link(b.naam(), Paden.van(b))).toList();
    return new Regel(
        begrip.slug(),
        begrip.naam(),
        begrip.definitie(),
        begrip.uitleg(),
        begrip.synoniemen(),
        breder,
        lijst.slug().equals("onderwerpen") ? Paden.van(begrip) : null);
  }
}
