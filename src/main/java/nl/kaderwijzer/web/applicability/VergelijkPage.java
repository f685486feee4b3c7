package nl.kaderwijzer.web.applicability;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kaderwijzer.applicability.Oordeel;
import nl.kaderwijzer.applicability.Uitkomst;
import nl.kaderwijzer.applicability.Verschil;
import nl.kaderwijzer.catalogue.Invoerfout;
import nl.kaderwijzer.catalogue.OngeldigeInvoer;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.Csv;
import nl.kaderwijzer.web.Foutmelding;
import nl.kaderwijzer.web.Keuze;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.Paginering;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page {@code /toepassing/vergelijk?links=…&rechts=…}: what differs between two answers, and by which cause. */
@Controller
class VergelijkPage {

  static final String PAD = ToepassingPage.PAD + "/vergelijk";

  private static final int PER_PAGINA = 100;
  private static final int LONGEST = 4000;

  /** One of the two: the answers that the other one has not, and the counts. */
  record Kant(List<Keuze> alleenHier, int gelden, int mogelijk, String pad) {}

  @GetMapping(path = PAD, produces = {MediaType.TEXT_HTML_VALUE, "text/csv"})
  Object vergelijk(Actueel nu, @RequestParam MultiValueMap<String, String> invoer, HttpServletRequest request) {
    String links = waarde(invoer, "links");
    String rechts = waarde(invoer, "rechts");
    ModelMap model = new ModelMap();
    model.addAttribute("kruimels", List.of(new Link("Toepassing", ToepassingPage.PAD)));
    model.addAttribute("links", links);
    model.addAttribute("rechts", rechts);
    model.addAttribute("beide", null);
    List<Fout> fouten = new ArrayList<>();
    Vraagstelling een = lees("links", links, nu, fouten);
    Vraagstelling ander = lees("rechts", rechts, nu, fouten);
    model.addAttribute("fouten", fouten);
    model.addAttribute("bij", fouten.stream().collect(Collectors.toMap(Fout::veld, Fout::tekst, (a, b) -> a + " " + b)));
    if (een == null || ander == null) {
      return new ModelAndView("toepassing/vergelijk", model, fouten.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
    if (waarde(invoer, "links").isEmpty() && waarde(invoer, "rechts").isEmpty()) {
      return new ModelAndView("toepassing/vergelijk", model);
    }
    Verschil verschil = Verschil.tussen(een.uitkomst(), ander.uitkomst());
    if (Csv.gevraagd(invoer) || String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).startsWith("text/csv")) {
      return csv(verschil).antwoord("vergelijking.csv");
    }
    Adres zelf = new Adres(PAD, Map.of("links", List.of(links))).alleen("rechts", List.of(rechts));
    Paginering.Deel<Verschil.Wijziging> deel = Paginering.deel(verschil.wijzigingen(), PER_PAGINA, invoer, zelf);
    List<String> hier = labels(een);
    List<String> daar = labels(ander);
    model.addAttribute("beide", Boolean.TRUE);
    model.addAttribute("kantLinks", kant(een, daar));
    model.addAttribute("kantRechts", kant(ander, hier));
    model.addAttribute("aantal", verschil.wijzigingen().size());
    model.addAttribute("erbij", verschil.erbij());
    model.addAttribute("eraf", verschil.eraf());
    model.addAttribute("regels", deel.regels().stream().map(WatalsPage.Regel::van).toList());
    model.addAttribute("paginering", deel.paginering());
    model.addAttribute("csv", zelf.alleen(Csv.PARAMETER, List.of("csv")).toString());
    return new ModelAndView("toepassing/vergelijk", model);
  }

  private static String waarde(MultiValueMap<String, String> invoer, String naam) {
    String value = invoer.getFirst(naam);
    return value == null ? "" : value.strip();
  }

  /** The answers in a pasted address; null when something is wrong in it. */
  private static @org.jspecify.annotations.Nullable Vraagstelling lees(String veld, String tekst, Actueel nu, List<Fout> fouten) {
    try {
      return Vraagstelling.lees(nu, ToepassingPage.PAD, parameters(veld, tekst));
    } catch (OngeldigeInvoer exception) {
      Foutmelding melding = new Foutmelding(nu.catalogue());
      exception.fouten().forEach(fout -> fouten.add(new Fout(veld, melding.tekst(fout))));
      return null;
    }
  }

  /** Reads what stands after the question mark of an address, or the whole text when there is none. */
  private static Map<String, List<String>> parameters(String veld, String tekst) {
    if (tekst.length() > LONGEST) {
      throw new OngeldigeInvoer(
          List.of(Invoerfout.vorm(veld, tekst, "is te lang. Plak het adres van een uitkomst, van hoogstens " + LONGEST + " tekens.")));
    }
    String query = tekst.replaceFirst("#.*$", "");
    query = query.substring(query.indexOf('?') + 1);
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String part : query.split("&")) {
      String[] pair = part.split("=", 2);
      if (pair.length == 2) {
        parameters.computeIfAbsent(decoded(veld, pair[0]), name -> new ArrayList<>()).add(decoded(veld, pair[1]));
      }
    }
    if (parameters.isEmpty() && !tekst.isEmpty() && !tekst.contains("/toepassing")) {
      throw new OngeldigeInvoer(
          List.of(Invoerfout.vorm(veld, tekst, "is geen adres van een uitkomst. Kopieer het adres van de pagina met uw uitkomst.")));
    }
    return parameters;
  }

  private static String decoded(String veld, String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new OngeldigeInvoer(List.of(Invoerfout.vorm(veld, text, "kunnen wij niet lezen. Kopieer het adres nog een keer.")));
    }
  }

  private static List<String> labels(Vraagstelling vraag) {
    return Antwoordkeuzes.van(vraag.adres(), vraag.profiel(), vraag.nu().catalogue()).stream().map(k -> k.titel() + k.label()).toList();
  }

  private static Kant kant(Vraagstelling vraag, List<String> andere) {
    Uitkomst uitkomst = vraag.uitkomst();
    return new Kant(
        Antwoordkeuzes.van(vraag.adres(), vraag.profiel(), vraag.nu().catalogue()).stream()
            .filter(k -> !andere.contains(k.titel() + k.label()))
            .toList(),
        uitkomst.aantallen().get(Oordeel.VAN_TOEPASSING),
        uitkomst.aantallen().get(Oordeel.MOGELIJK),
        vraag.adres().toString());
  }

  private static Csv csv(Verschil verschil) {
    Csv csv = new Csv("norm", "opschrift", "plaats", "links", "rechts", "oorzaak");
    for (Verschil.Wijziging w : verschil.wijzigingen()) {
      WatalsPage.Regel regel = WatalsPage.Regel.van(w);
      csv.regel(w.na().norm(), regel.norm().label(), regel.plaats(), w.voor().oordeel().slug(), w.na().oordeel().slug(), String.join(" | ", regel.oorzaken()));
    }
    return csv;
  }
}
