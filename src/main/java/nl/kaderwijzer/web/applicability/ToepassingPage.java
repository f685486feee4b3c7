package nl.kaderwijzer.web.applicability;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kaderwijzer.applicability.Beoordeling;
import nl.kaderwijzer.applicability.Profiel;
import nl.kaderwijzer.applicability.ProfielLezer;
import nl.kaderwijzer.applicability.Uitkomst;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Invoerfout;
import nl.kaderwijzer.catalogue.OngeldigeInvoer;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.Antwoordformulier;
import nl.kaderwijzer.web.CasusKaart;
import nl.kaderwijzer.web.Download;
import nl.kaderwijzer.web.Foutmelding;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page {@code /toepassing}: the questions, and for who answered some, which norms apply and why. */
@Controller
class ToepassingPage implements Antwoordformulier {

  static final String PAD = "/toepassing";

  /** Pages that take the answers besides parameters of their own. */
  private static final Set<String> MET_ANTWOORDEN = Set.of(WerkprocesPage.PAD, "/vereenvoudiging");

  @GetMapping(path = PAD, produces = MediaType.TEXT_HTML_VALUE)
  Object toepassing(Actueel nu, @RequestParam MultiValueMap<String, String> invoer) {
    Formulier formulier = new Formulier(nu.catalogue(), invoer);
    if (formulier.isIngestuurd()) {
      return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(formulier.adres().toString())).build();
    }
    Profiel profiel = ProfielLezer.lees(nu.catalogue(), invoer, nu.vandaag());
    Weergave weergave = weergave(invoer);
    List<String> onderwerpen = filter("onderwerp", "onderwerpen", invoer, nu.catalogue());
    List<String> fasen = filter("fase", "fasen", invoer, nu.catalogue());
    boolean beantwoord = !profiel.isLeeg() || invoer.containsKey("peildatum");
    Adres adres = formulier.adres();
    ModelMap model = model(nu, formulier, List.of(), !beantwoord);
    model.addAttribute("gekozen", Antwoordkeuzes.van(adres, profiel, nu.catalogue()));
    model.addAttribute("wegen", Vraagstelling.wegen(adres));
    model.addAttribute("watAls", WatalsPage.gegeven(adres, nu.catalogue()));
    model.addAttribute("lokaal", LokaalView.van(profiel, nu));
    model.addAttribute("downloads", List.of(new Download("JSON", voorProgramma(adres), "application/json")));
    model.addAttribute("antwoord", beantwoord ? antwoord(nu, adres, profiel, weergave, invoer, onderwerpen, fasen) : null);
    return new ModelAndView("toepassing/toepassing", model);
  }

  /** What the form shows: the questions with the answers filled in, and what is wrong with them. */
  private static ModelMap model(Actueel nu, Formulier formulier, List<Invoerfout> fouten, boolean metUitleg) {
    Foutmelding melding = new Foutmelding(nu.catalogue());
    List<Fout> list = fouten.stream().map(fout -> new Fout(Formulier.veld(fout, nu.catalogue()), melding.tekst(fout))).toList();
    ModelMap model = new ModelMap();
    model.addAttribute("casussen", CasusKaart.alle(nu));
    model.addAttribute("actie", PAD);
    model.addAttribute("verborgen", formulier.verborgen());
    model.addAttribute("fasen", formulier.fasen());
    model.addAttribute("peildatum", formulier.peildatum());
    model.addAttribute("fouten", list);
    model.addAttribute(
        "peildatumFout",
        list.stream().filter(fout -> fout.veld().equals("peildatum")).map(Fout::tekst).findFirst().orElse(null));
    model.addAttribute("vragen", formulier.vragen(fouten, metUitleg));
    model.addAttribute("antwoord", null);
    return model;
  }

  @Override
  public boolean gaatOver(String pad, List<Invoerfout> fouten) {
    return pad.startsWith(PAD)
        || MET_ANTWOORDEN.contains(pad) && fouten.stream().allMatch(fout -> ProfielLezer.PARAMETERS.contains(fout.parameter()));
  }

  @Override
  public ModelAndView verbeter(Actueel nu, String pad, Map<String, List<String>> invoer, List<Invoerfout> fouten) {
    ModelMap model = model(nu, new Formulier(nu.catalogue(), invoer), fouten, true);
    model.addAttribute("actie", pad);
    return new ModelAndView("toepassing/toepassing", model, HttpStatus.BAD_REQUEST);
  }

  private static AntwoordView antwoord(
      Actueel nu,
      Adres adres,
      Profiel profiel,
      Weergave weergave,
      MultiValueMap<String, String> invoer,
      List<String> onderwerpen,
      List<String> fasen) {
    Uitkomst uitkomst = nu.toepassing().beoordeel(profiel);
    List<Beoordeling> shown =
        uitkomst
            .beoordelingen()
            .filter(b -> past(b.norm().onderwerpen(), onderwerpen) && past(b.norm().fasen(), fasen))
            .toList();
    return new Antwoordmaker(nu, adres, uitkomst, weergave).antwoord(shown, invoer);
  }

  private static boolean past(List<Begrip> begrippen, List<String> gevraagd) {
    return gevraagd.isEmpty()
        || begrippen.stream().flatMap(b -> Stream.concat(Stream.of(b.slug()), b.breder().stream())).anyMatch(gevraagd::contains);
  }

  private static Weergave weergave(Map<String, List<String>> invoer) {
    String gevraagd = invoer.getOrDefault("oordeel", List.of(Weergave.VAN_TOEPASSING.slug())).get(0);
    return Arrays.stream(Weergave.values())
        .filter(w -> w.slug().equals(gevraagd))
        .findFirst()
        .orElseThrow(
            () ->
                new OngeldigeInvoer(
                    List.of(Invoerfout.onbekend("oordeel", gevraagd, Arrays.stream(Weergave.values()).map(Weergave::slug).toList()))));
  }

  private static List<String> filter(String parameter, String lijst, Map<String, List<String>> invoer, Catalogue catalogue) {
    List<String> gevraagd = invoer.getOrDefault(parameter, List.of());
    List<String> known = catalogue.lijst(lijst).orElseThrow().begrippen().stream().map(Begrip::slug).toList();
    List<Invoerfout> fouten =
        gevraagd.stream().filter(w -> !known.contains(w)).map(w -> Invoerfout.onbekend(parameter, w, known)).toList();
    if (!fouten.isEmpty()) {
      throw new OngeldigeInvoer(fouten);
    }
    return gevraagd;
  }

  /** The same question to the REST API, which does not know our fourth part. */
  private static String voorProgramma(Adres adres) {
    Set<String> parts = Set.copyOf(adres.parameters().getOrDefault("oordeel", List.of()));
    Adres known = parts.contains(Weergave.ZODRA.slug()) ? adres.alleen("oordeel", List.of(Weergave.ZODRA.oordeel().slug())) : adres;
    return known.naar("/api/v1" + PAD).toString();
  }
}
