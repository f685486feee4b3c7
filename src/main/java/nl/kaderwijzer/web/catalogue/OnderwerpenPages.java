package nl.kaderwijzer.web.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Begrippenlijst;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.overlap.Verband;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.BegripView;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.OnderwerpGroep;
import nl.kaderwijzer.web.Paden;
import nl.kaderwijzer.web.VerbandRij;
import nl.kaderwijzer.web.Zoeker;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages {@code /onderwerpen} and {@code /onderwerpen/een-plan}. */
@Controller
class OnderwerpenPages {

  private static final String PAD = "/onderwerpen";

  /** A judgement between two norms on a topic. */
  record TweeNormen(
      VerbandRij.Soort soort, VerbandRij.Einde van, VerbandRij.Einde naar, String toelichting, String reviewstaat) {}

  @GetMapping(path = PAD, produces = MediaType.TEXT_HTML_VALUE)
  String lijst(Actueel nu, Model model) {
    model.addAttribute("groepen", OnderwerpGroep.alle(nu));
    return "onderwerpen/lijst";
  }

  @GetMapping(path = PAD + "/{slug}", produces = MediaType.TEXT_HTML_VALUE)
  String onderwerp(Actueel nu, @PathVariable String slug, Model model) {
    Zoeker zoeker = new Zoeker(nu);
    Begrippenlijst lijst = zoeker.lijst("onderwerpen");
    Begrip onderwerp = zoeker.begrip(lijst, slug);
    if (!onderwerp.slug().equals(slug)) {
      return "redirect:" + Paden.van(onderwerp);
    }
    Set<Begrip> alle = metSmaller(onderwerp, lijst);
    Set<Norm> opOnderwerp = nu.catalogue().normen(alle);
    List<Norm> normen = nu.catalogue().normen().stream().filter(opOnderwerp::contains).toList();
    List<Norm> geldend = normen.stream().filter(n -> !Boolean.FALSE.equals(n.geldigheid().op(nu.vandaag()).geldt())).toList();
    List<Link> kruimels = new ArrayList<>(List.of(new Link("Onderwerpen", PAD)));
    onderwerp.breder().forEach(breder -> lijst.begrip(breder).ifPresent(b -> kruimels.add(new Link(b.naam(), Paden.van(b)))));
    model.addAttribute("kruimels", kruimels);
    model.addAttribute("onderwerp", BegripView.van(onderwerp));
    model.addAttribute("smaller", lijst.smaller(onderwerp).stream().map(b -> new Link(b.naam(), Paden.van(b))).toList());
    model.addAttribute("ook", onderwerp.synoniemen());
    model.addAttribute("aantal", geldend.size());
    model.addAttribute("weggelaten", normen.size() - geldend.size());
    model.addAttribute("alleNormen", new Adres("/normen", java.util.Map.of("onderwerp", List.of(slug))).toString());
    model.addAttribute("kolommen", KolomView.van(geldend, nu));
    model.addAttribute("verbanden", verbanden(alle, nu));
    return "onderwerpen/onderwerp";
  }

  private static Set<Begrip> metSmaller(Begrip onderwerp, Begrippenlijst lijst) {
    Set<Begrip> all = new LinkedHashSet<>(List.of(onderwerp));
    lijst.smaller(onderwerp).forEach(smaller -> all.addAll(metSmaller(smaller, lijst)));
    return all;
  }

  /** Judgements on these topics, conflicts first; what was judged to have no relation is left out. */
  private static List<TweeNormen> verbanden(Set<Begrip> onderwerpen, Actueel nu) {
    return nu.verbanden().alle().stream()
        .filter(v -> onderwerpen.contains(v.onderwerp()) && !v.soort().slug().equals("geen"))
        .sorted(Comparator.comparing((Verband v) -> !v.soort().slug().equals("strijdig")).thenComparing(v -> v.soort().volgorde()))
        .map(
            v ->
                new TweeNormen(
                    new VerbandRij.Soort(v.soort().slug(), v.soort().naam()),
                    VerbandRij.Einde.van(v.van(), null, nu.catalogue()),
                    VerbandRij.Einde.van(v.naar(), null, nu.catalogue()),
                    v.toelichting(),
                    v.reviewstaat().slug()))
        .toList();
  }
}
