package nl.kaderwijzer.web.applicability;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kaderwijzer.applicability.OpenVraag;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Begrippenlijst;
import nl.kaderwijzer.catalogue.Invoerfout;
import nl.kaderwijzer.catalogue.Kenmerk;
import nl.kaderwijzer.catalogue.OngeldigeInvoer;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.Foutmelding;
import nl.kaderwijzer.web.Link;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page {@code /toepassing/vragen?stap=team&…}: the questions in small groups, one group a page. */
@Controller
class VragenPage {

  static final String PAD = ToepassingPage.PAD + "/vragen";

  private static final String STAP = "stap";
  private static final String NAAR = "naar";
  private static final String EINDE = "antwoord";

  /**
   * One group of questions.
   *
   * @param kenmerken the features it asks for
   * @param situaties the situations it asks for
   */
  private record Groep(String slug, String titel, List<Kenmerk> kenmerken, List<Begrip> situaties) {}

  /** A group as a step of the way. */
  record Stap(String titel, String href, boolean hier) {}

  /** What was answered with "I don't know", and who may know. */
  record WeetNiet(String vraag, String wie) {}

  @GetMapping(path = PAD, produces = MediaType.TEXT_HTML_VALUE)
  Object vragen(Actueel nu, @RequestParam MultiValueMap<String, String> invoer) {
    List<Groep> groepen = groepen(nu);
    Formulier formulier = new Formulier(nu.catalogue(), invoer);
    Adres adres = formulier.adres().naar(PAD).zonder("oordeel");
    String naar = eerste(invoer, NAAR);
    int hier = plaats(groepen, eerste(invoer, STAP));
    try {
      Vraagstelling vraag = Vraagstelling.lees(nu, PAD, invoer);
      if (!naar.isEmpty() || formulier.isIngestuurd()) {
        String volgende = naar.isEmpty() ? groepen.get(hier).slug() : naar;
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(href(vraag.adres(), volgende))).build();
      }
      return new ModelAndView("toepassing/vragen", model(nu, groepen, hier, formulier, vraag.adres(), List.of()));
    } catch (OngeldigeInvoer exception) {
      if (exception.fouten().stream().noneMatch(fout -> isHier(fout, groepen.get(hier), nu))) {
        throw exception;
      }
      return new ModelAndView(
          "toepassing/vragen", model(nu, groepen, hier, formulier, adres, exception.fouten()), HttpStatus.BAD_REQUEST);
    }
  }

  private static ModelMap model(
      Actueel nu, List<Groep> groepen, int hier, Formulier formulier, Adres adres, List<Invoerfout> fouten) {
    Groep groep = groepen.get(hier);
    Foutmelding melding = new Foutmelding(nu.catalogue());
    ModelMap model = new ModelMap();
    model.addAttribute("kruimels", List.of(new Link("Toepassing", ToepassingPage.PAD)));
    model.addAttribute("titel", groep.titel());
    model.addAttribute("slug", groep.slug());
    model.addAttribute("nummer", hier + 1);
    model.addAttribute("totaal", groepen.size());
    model.addAttribute(
        "stappen", groepen.stream().map(g -> new Stap(g.titel(), href(adres, g.slug()), g.equals(groep))).toList());
    model.addAttribute("vorige", hier == 0 ? null : href(adres, groepen.get(hier - 1).slug()));
    model.addAttribute("volgende", hier == groepen.size() - 1 ? EINDE : groepen.get(hier + 1).slug());
    model.addAttribute("overslaan", href(adres, hier == groepen.size() - 1 ? EINDE : groepen.get(hier + 1).slug()));
    model.addAttribute("klaar", href(adres, EINDE));
    List<VraagView> vragen = groep.kenmerken().stream().map(kenmerk -> formulier.vraag(kenmerk, fouten, true)).toList();
    model.addAttribute("vragen", vragen);
    Set<String> here = groep.situaties().stream().map(Begrip::slug).collect(Collectors.toSet());
    model.addAttribute(
        "situaties",
        formulier.vragen(List.of(), false).stream()
            .flatMap(vraag -> vraag.groepen().stream())
            .flatMap(g -> g.situaties().stream())
            .filter(situatie -> here.contains(situatie.slug()))
            .distinct()
            .toList());
    model.addAttribute("fasen", formulier.fasen());
    model.addAttribute("datum", groep.slug().equals("datum"));
    model.addAttribute("peildatum", String.join("", adres.parameters().getOrDefault("peildatum", List.of())));
    List<String> shown =
        Stream.concat(
                vragen.stream().map(vraag -> vraag.parameter().equals("leeftijd") ? "leeftijd" : "vraag-" + vraag.parameter()),
                groep.slug().equals("datum") ? Stream.of("peildatum") : Stream.empty())
            .toList();
    model.addAttribute(
        "fouten",
        fouten.stream()
            .map(fout -> new Fout(shown.contains(Formulier.veld(fout, nu.catalogue())) ? Formulier.veld(fout, nu.catalogue()) : "vragen", melding.tekst(fout)))
            .toList());
    model.addAttribute("peildatumFout", fouten.stream().filter(fout -> fout.parameter().equals("peildatum")).map(melding::tekst).findFirst().orElse(null));
    model.addAttribute("verborgen", verborgen(adres, groep));
    model.addAttribute("weetNiet", weetNiet(adres, nu));
    model.addAttribute("gekozen", aantal(adres));
    return model;
  }

  /** Whether this group has the field that something wrong belongs to; of a situation the groups do not know which. */
  private static boolean isHier(Invoerfout fout, Groep groep, Actueel nu) {
    String veld = Formulier.veld(fout, nu.catalogue());
    return groep.slug().equals("datum")
        ? veld.equals("peildatum")
        : groep.kenmerken().stream().anyMatch(kenmerk -> veld.equals(kenmerk.parameter()) || veld.equals("vraag-" + kenmerk.parameter()));
  }

  private static int aantal(Adres adres) {
    return adres.parameters().values().stream().mapToInt(List::size).sum();
  }

  /** The answers on other groups, to send along. */
  private static List<Link> verborgen(Adres adres, Groep groep) {
    Set<String> asked =
        Stream.concat(groep.kenmerken().stream().map(Kenmerk::parameter), groep.situaties().stream().map(Begrip::slug)).collect(Collectors.toSet());
    List<Link> hidden = new ArrayList<>();
    adres.parameters().forEach(
        (name, values) -> {
          boolean own = asked.contains(name) || name.equals("gemeente") && asked.contains("regio") || Set.of("peildatum", "fase").contains(name) && groep.slug().equals("datum");
          boolean perValue = Set.of("situatie", "situatieNiet", "weetNiet").contains(name);
          values.stream().filter(value -> perValue ? !asked.contains(value) : !own).forEach(value -> hidden.add(new Link(name, value)));
        });
    return hidden;
  }

  private static List<WeetNiet> weetNiet(Adres adres, Actueel nu) {
    List<WeetNiet> all = new ArrayList<>();
    List<String> given = adres.parameters().getOrDefault("weetNiet", List.of());
    for (Kenmerk kenmerk : nu.catalogue().kenmerken()) {
      if (given.contains(kenmerk.parameter())) {
        all.add(new WeetNiet(kenmerk.vraag(), kenmerk.wieWeetHet()));
      }
      if (kenmerk.slug().equals(Kenmerk.SITUATIE) && kenmerk.waarden() != null) {
        kenmerk.waarden().begrippen().stream()
            .filter(situatie -> given.contains(situatie.slug()))
            .forEach(
                situatie ->
                    all.add(
                        new WeetNiet(
                            new OpenVraag(kenmerk, situatie, true, 0).vraag(),
                            situatie.wieWeetHet() == null ? kenmerk.wieWeetHet() : situatie.wieWeetHet())));
      }
    }
    return all;
  }

  private static String href(Adres adres, String stap) {
    return stap.equals(EINDE) ? adres.naar(ToepassingPage.PAD).toString() : adres.naar(PAD).alleen(STAP, List.of(stap)).toString();
  }

  private static String eerste(MultiValueMap<String, String> invoer, String parameter) {
    String value = invoer.getFirst(parameter);
    return value == null ? "" : value.strip();
  }

  private static int plaats(List<Groep> groepen, String slug) {
    for (int i = 0; i < groepen.size(); i++) {
      if (slug.isEmpty() || groepen.get(i).slug().equals(slug)) {
        return i;
      }
    }
    throw new OngeldigeInvoer(List.of(Invoerfout.vorm(STAP, slug, "is geen groep vragen. Begin bij: ons team.")));
  }

  private static List<Groep> groepen(Actueel nu) {
    List<Groep> groepen = new ArrayList<>();
    groepen.add(new Groep("team", "Ons team", kenmerken(nu, "taak", "organisatievorm", "omvang", "registratie", "lidmaatschap"), List.of()));
    groepen.add(new Groep("gemeente", "Mandaat en gemeente", kenmerken(nu, "mandaat", "regio"), List.of()));
    groepen.add(new Groep("inwoner", "De inwoner", kenmerken(nu, Kenmerk.LEEFTIJD), List.of()));
    Begrippenlijst situaties = nu.catalogue().lijst("situaties").orElseThrow();
    situaties.groepen().forEach(g -> groepen.add(new Groep(g.slug(), g.naam(), List.of(), g.begrippen())));
    List<Begrip> rest =
        situaties.begrippen().stream().filter(b -> situaties.groepen().stream().noneMatch(g -> g.begrippen().contains(b))).toList();
    if (!rest.isEmpty()) {
      groepen.add(new Groep("overig", "Overig", List.of(), rest));
    }
    groepen.add(new Groep("datum", "Stap en datum", List.of(), List.of()));
    return groepen;
  }

  private static List<Kenmerk> kenmerken(Actueel nu, String... slugs) {
    return Arrays.stream(slugs).flatMap(slug -> nu.catalogue().kenmerken().stream().filter(k -> k.slug().equals(slug))).toList();
  }
}
