package nl.kaderwijzer.web.applicability;

import java.util.List;
import nl.kaderwijzer.applicability.Oordeel;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Invoerfout;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.OngeldigeInvoer;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.NormRij;
import nl.kaderwijzer.web.Optie;
import nl.kaderwijzer.web.Paginering;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page {@code /werkproces}: the norms and the running terms along the phases of the work, from signal to aftercare. With the
 * parameters of {@code /toepassing} only what applies; with {@code fase} the norms of that phase in full.
 */
@Controller
class WerkprocesPage {

  static final String PAD = "/werkproces";

  private static final String FASE = "fase";

  @GetMapping(path = PAD, produces = MediaType.TEXT_HTML_VALUE)
  String werkproces(Actueel nu, @RequestParam MultiValueMap<String, String> invoer, Model model) {
    List<Begrip> fasen = nu.catalogue().lijst("fasen").orElseThrow().begrippen();
    Begrip gekozen = gekozen(invoer.getFirst(FASE), fasen);
    Vraagstelling vraag = Vraagstelling.lees(nu, PAD, invoer);
    boolean gevraagd = !vraag.adres().parameters().isEmpty();
    List<Norm> normen = gevraagd ? met(Oordeel.VAN_TOEPASSING, vraag) : inWerking(nu);
    List<Norm> misschien = gevraagd ? met(Oordeel.MOGELIJK, vraag) : List.of();
    Werkproces werkproces = new Werkproces(nu, vraag.adres(), normen, misschien);
    vraag.vul(model);
    model.addAttribute("kruimels", gekozen == null ? List.of() : List.of(new Link("Werkproces", vraag.adres().toString())));
    model.addAttribute("gevraagd", gevraagd);
    model.addAttribute("toepassing", vraag.adres().naar(ToepassingPage.PAD).toString());
    model.addAttribute("aantal", normen.size());
    model.addAttribute("zonderFase", (int) normen.stream().filter(norm -> norm.fasen().isEmpty()).count());
    if (gekozen == null) {
      List<Werkproces.Fase> alle = werkproces.fasen(fasen);
      model.addAttribute("fasen", alle);
      model.addAttribute("taken", opties("taken", nu));
      model.addAttribute("situaties", opties("situaties", nu));
      model.addAttribute("plaat", Werkproces.plaat(alle));
      return "werkproces/werkproces";
    }
    Paginering.Deel<NormRij> deel = Paginering.deel(werkproces.normen(gekozen), 50, invoer, vraag.adres().met(FASE, gekozen.slug()));
    model.addAttribute(FASE, werkproces.fase(gekozen));
    model.addAttribute("normen", deel.regels());
    model.addAttribute("paginering", deel.paginering());
    return "werkproces/fase";
  }

  private static @Nullable Begrip gekozen(@Nullable String slug, List<Begrip> fasen) {
    if (slug == null || slug.isBlank()) {
      return null;
    }
    return fasen.stream()
        .filter(fase -> fase.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new OngeldigeInvoer(List.of(Invoerfout.onbekend(FASE, slug, fasen.stream().map(Begrip::slug).toList()))));
  }

  private static List<Optie> opties(String lijst, Actueel nu) {
    return Optie.van(nu.catalogue().lijst(lijst).orElseThrow().begrippen(), begrip -> false);
  }

  private static List<Norm> met(Oordeel oordeel, Vraagstelling vraag) {
    return vraag.uitkomst().oordelen().entrySet().stream()
        .filter(entry -> entry.getValue() == oordeel)
        .flatMap(entry -> vraag.nu().catalogue().norm(entry.getKey()).stream())
        .toList();
  }

  private static List<Norm> inWerking(Actueel nu) {
    return nu.catalogue().normen().stream()
        .filter(norm -> !norm.isHoofd() && Boolean.TRUE.equals(norm.geldigheid().op(nu.vandaag()).geldt()))
        .toList();
  }
}
