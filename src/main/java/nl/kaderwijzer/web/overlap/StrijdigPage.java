package nl.kaderwijzer.web.overlap;

import java.util.List;
import java.util.Optional;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.overlap.Afgeleid;
import nl.kaderwijzer.overlap.Conflict;
import nl.kaderwijzer.overlap.Rapport;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page {@code /strijdigheden}: what cannot both be met in full, with what could be said for either side. */
@Controller
class StrijdigPage {

  static final String PAD = "/strijdigheden";

  /** A reason for one side. */
  record Reden(String grond, String uitleg) {}

  /** A conflict; the reasons are empty where we see none, and for what only follows. */
  record Strijd(Paar paar, List<Reden> redenen) {

    static Strijd van(Conflict conflict, Actueel nu) {
      return new Strijd(
          Paar.van(conflict.verband(), conflict.verband().van(), nu),
          conflict.redenen().stream().map(r -> new Reden(r.grond().naam(), r.uitleg())).toList());
    }

    static Strijd van(Afgeleid afgeleid, Actueel nu) {
      return new Strijd(Paar.van(afgeleid, afgeleid.van(), nu.catalogue()), List.of());
    }
  }

  /** A norm, or instrument, that contains both sides of a conflict. */
  record Zelf(Kant kant, List<Paar.Stap> pad) {}

  @GetMapping(path = PAD, produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView strijdigheden(Actueel nu, @RequestParam MultiValueMap<String, String> gevraagd) {
    Invoer invoer = new Invoer(gevraagd, List.of(Assen.ONDERWERP));
    Begrip onderwerp = invoer.een(Assen.ONDERWERP, MatrixPage.begrippen("onderwerpen", nu));
    invoer.controleer();
    Adres adres = invoer.adres(PAD);
    Optional<Rapport> rapport = rapport(onderwerp, nu);
    ModelAndView page = new ModelAndView("overlap/strijdigheden");
    page.addObject("kruimels", List.of(new Link("Overlap", Assen.PAD)));
    page.addObject("onderwerp", onderwerp == null ? null : onderwerp.naam());
    page.addObject("onderwerpen", MatrixPage.opties(met(nu), onderwerp == null ? List.of() : List.of(onderwerp)));
    page.addObject("stand", Stand.van(nu.overlap(), onderwerp));
    page.addObject("beoordeeld", rapport.stream().flatMap(r -> r.conflicten().stream()).map(c -> Strijd.van(c, nu)).toList());
    page.addObject("afgeleid", rapport.stream().flatMap(r -> r.conflictenAfgeleid().stream()).map(a -> Strijd.van(a, nu)).toList());
    page.addObject("zelf", onderwerp == null ? zelf(nu) : List.of());
    page.addObject("downloads", Downloads.van(adres));
    return page;
  }

  private static List<Zelf> zelf(Actueel nu) {
    return nu.overlap().inference().zelfstrijdig().stream()
        .map(z -> new Zelf(Kant.van(z.id(), nu.catalogue()), z.pad().stream().map(v -> Paar.stap(v, nu.catalogue())).toList()))
        .toList();
  }

  /** The topics with a conflict. */
  private static List<Begrip> met(Actueel nu) {
    return nu.overlap().vereenvoudiging().perOnderwerp().stream()
        .filter(r -> !r.conflicten().isEmpty() || !r.conflictenAfgeleid().isEmpty())
        .map(Rapport::onderwerp)
        .toList();
  }

  private static Optional<Rapport> rapport(@Nullable Begrip onderwerp, Actueel nu) {
    return onderwerp == null ? Optional.of(nu.overlap().vereenvoudiging().geheel()) : nu.overlap().vereenvoudiging().over(onderwerp);
  }
}
