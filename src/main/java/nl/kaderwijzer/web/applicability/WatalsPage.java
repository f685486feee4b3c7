package nl.kaderwijzer.web.applicability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kaderwijzer.applicability.Oordeel;
import nl.kaderwijzer.applicability.Stap;
import nl.kaderwijzer.applicability.Verschil;
import nl.kaderwijzer.applicability.WatAls;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Kenmerk;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.Download;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.Paden;
import nl.kaderwijzer.web.Paginering;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /toepassing/watals?…&vraag=crisis}: what each answer on one question would change. */
@Controller
class WatalsPage {

  static final String PAD = ToepassingPage.PAD + "/watals";

  /** A norm with another verdict, and why. */
  record Regel(Link norm, String plaats, String voor, String na, List<String> oorzaken) {

    static Regel van(Verschil.Wijziging w) {
      return new Regel(
          new Link(w.na().norm().opschrift(), Paden.van(w.na().norm())),
          w.na().norm().instrument().korteNaam() + ", " + w.na().norm().plaats(),
          w.voor().oordeel().naam(),
          w.na().oordeel().naam(),
          oorzaken(w));
    }

    private static List<String> oorzaken(Verschil.Wijziging w) {
      return w.oorzaken().stream().flatMap(Regel::zinnen).distinct().toList();
    }

    private static Stream<String> zinnen(Stap stap) {
      return stap.antwoord() == null ? Stream.of(stap.tekst()) : Stream.of(stap.tekst() + " " + stap.antwoord());
    }
  }

  /** One answer: how many norms apply then, which come and go, which else change. */
  record Keus(String id, String label, int gelden, List<Regel> erbij, List<Regel> eraf, int beslist, String href) {}

  /** The address of this page for one question, on the answers of an address. */
  static String href(Adres adres, String vraag) {
    Adres plain = adres.naar(PAD).zonder(Paginering.PARAMETER);
    for (String parameter : Formulier.WEERGAVE) {
      plain = plain.zonder(parameter);
    }
    return plain.alleen(WatAls.PARAMETER, List.of(vraag)).toString();
  }

  /** Each question that was answered in an address, with what another answer would change. */
  static List<Link> gegeven(Adres adres, Catalogue catalogue) {
    List<Link> links = new ArrayList<>();
    for (Kenmerk kenmerk : catalogue.kenmerken()) {
      boolean answered =
          adres.parameters().containsKey(kenmerk.parameter()) || kenmerk.parameter().equals("regio") && adres.parameters().containsKey("gemeente");
      if (answered && !kenmerk.slug().equals(Kenmerk.SITUATIE)) {
        links.add(new Link(kenmerk.naam(), href(adres, kenmerk.parameter())));
      }
    }
    for (Begrip situatie : catalogue.lijst("situaties").orElseThrow().begrippen()) {
      if (Stream.of("situatie", "situatieNiet").anyMatch(p -> adres.parameters().getOrDefault(p, List.of()).contains(situatie.slug()))) {
        links.add(new Link(situatie.naam(), href(adres, situatie.slug())));
      }
    }
    return links;
  }

  @GetMapping(path = PAD, produces = MediaType.TEXT_HTML_VALUE)
  String watals(Actueel nu, @RequestParam MultiValueMap<String, String> invoer, Model model) {
    WatAls.Vraag vraag = WatAls.vraag(nu.catalogue(), invoer);
    Vraagstelling stelling = Vraagstelling.lees(nu, PAD, invoer);
    Map<String, List<String>> antwoorden = stelling.adres().parameters();
    List<WatAls.Keus> keuzen = WatAls.keuzen(nu.toepassing(), antwoorden, vraag, nu.vandaag());
    stelling.vul(model);
    Adres zelf = stelling.adres().alleen(WatAls.PARAMETER, List.of(vraag.slug()));
    model.addAttribute(
        "gekozen",
        Antwoordkeuzes.van(zelf, stelling.profiel(), nu.catalogue()).stream().filter(k -> !k.titel().equals(WatAls.PARAMETER)).toList());
    model.addAttribute("vraag", vraag.tekst());
    model.addAttribute("waarom", vraag.kenmerk().waarom());
    model.addAttribute("gelden", stelling.uitkomst().aantallen().get(Oordeel.VAN_TOEPASSING));
    model.addAttribute("keuzen", Stream.iterate(0, i -> i < keuzen.size(), i -> i + 1).map(i -> keus(i, keuzen.get(i))).toList());
    model.addAttribute("terug", stelling.adres().naar(ToepassingPage.PAD).toString());
    model.addAttribute(
        "downloads",
        List.of(
            new Download(
                "JSON",
                stelling.adres().naar("/api/v1" + PAD).alleen(WatAls.PARAMETER, List.of(vraag.slug())).toString(),
                MediaType.APPLICATION_JSON_VALUE)));
    return "toepassing/watals";
  }

  private static Keus keus(int i, WatAls.Keus keus) {
    List<Verschil.Wijziging> all = keus.verschil().wijzigingen();
    return new Keus(
        "keus-" + (i + 1),
        keus.label(),
        keus.uitkomst().aantallen().get(Oordeel.VAN_TOEPASSING),
        all.stream().filter(Verschil.Wijziging::erbij).map(Regel::van).toList(),
        all.stream().filter(Verschil.Wijziging::eraf).map(Regel::van).toList(),
        (int) all.stream().filter(w -> w.voor().oordeel() == Oordeel.MOGELIJK && w.na().oordeel() == Oordeel.NIET_VAN_TOEPASSING).count(),
        new Adres(ToepassingPage.PAD, keus.invoer()).toString());
  }
}
