package nl.kaderwijzer.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kaderwijzer.catalogue.Ingang;
import nl.kaderwijzer.catalogue.Invoerfout;
import nl.kaderwijzer.catalogue.Markering;
import nl.kaderwijzer.catalogue.OngeldigeInvoer;
import nl.kaderwijzer.catalogue.Vindsoort;
import nl.kaderwijzer.catalogue.Vondst;
import nl.kaderwijzer.catalogue.Zoekindex;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /zoeken?q=klachten&soort=normen}: everything that has the words, by kind. */
@Controller
class ZoekenPage {

  static final String PAD = "/zoeken";

  private static final String SOORT = "soort";
  private static final int PER_GROEP = 5;
  private static final int PER_PAGINA = 25;
  private static final int FRAGMENT = 180;
  private static final List<String> VOORBEELDEN =
      List.of("klachten", "meldcode kindermishandeling", "dossier inzien", "toestemming 16 jaar", "Jeugdwet 4.1.3");

  /** What is found of one kind; {@code alle} is where to see all of them, null when they are all here. */
  record Groep(String id, String titel, List<Rij> rijen, @Nullable String alle) {}

  /** One thing that is found. */
  record Rij(String pad, List<Markering.Stuk> titel, String context, List<Markering.Stuk> fragment) {}

  /** A kind to narrow to, with how many were found; the first is all kinds. */
  record Soort(String label, int aantal, String href, boolean gekozen) {}

  @GetMapping(path = PAD, produces = MediaType.TEXT_HTML_VALUE)
  String zoeken(Actueel nu, @RequestParam MultiValueMap<String, String> invoer, Model model, HttpServletResponse response) {
    String q = String.join(" ", invoer.getOrDefault("q", List.of())).strip();
    model.addAttribute("voorbeelden", VOORBEELDEN.stream().map(v -> new Link(v, adres(v).toString())).toList());
    model.addAttribute("onderwerpen", HomePage.grootste(nu));
    boolean teLang = q.length() > Zoekindex.LANGSTE;
    model.addAttribute("q", teLang ? q.substring(0, Zoekindex.LANGSTE) : q);
    model.addAttribute("teLang", teLang);
    model.addAttribute("langste", Zoekindex.LANGSTE);
    if (teLang) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
    }
    vul(model, nu, teLang ? "" : q, soort(invoer), invoer);
    return "zoeken/zoeken";
  }

  private static void vul(Model model, Actueel nu, String q, @Nullable Vindsoort soort, Map<String, List<String>> invoer) {
    Vondst vondst = nu.catalogue().zoekindex().zoek(q);
    Map<Vindsoort, List<Ingang>> perSoort = vondst.ingangen().stream().collect(Collectors.groupingBy(Ingang::soort));
    Adres adres = soort == null ? adres(q) : adres(q).met(SOORT, soort.slug());
    model.addAttribute("wijze", vondst.wijze().name());
    model.addAttribute("gezocht", new Link(vondst.gezocht(), adres(vondst.gezocht()).toString()));
    model.addAttribute("aantal", vondst.ingangen().size());
    model.addAttribute("aangevuld", vondst.alle() > 0 && vondst.alle() < vondst.ingangen().size());
    model.addAttribute("soorten", soorten(vondst, perSoort, soort, q));
    model.addAttribute("downloads", List.of(new Download("JSON", adres.naar("/api/v1" + PAD).toString(), MediaType.APPLICATION_JSON_VALUE)));
    if (soort == null) {
      List<Groep> groepen = new ArrayList<>();
      for (Vindsoort each : Vindsoort.values()) {
        List<Ingang> found = perSoort.getOrDefault(each, List.of());
        if (!found.isEmpty()) {
          String alle = found.size() > PER_GROEP ? adres(q).met(SOORT, each.slug()).toString() : null;
          groepen.add(new Groep(each.slug(), titel(each, found.size()), rijen(found.subList(0, Math.min(PER_GROEP, found.size())), vondst, nu), alle));
        }
      }
      model.addAttribute("groepen", groepen);
      model.addAttribute("paginering", null);
    } else {
      List<Ingang> found = perSoort.getOrDefault(soort, List.of());
      Paginering.Deel<Ingang> deel = Paginering.deel(found, PER_PAGINA, invoer, adres);
      model.addAttribute("groepen", List.of(new Groep(soort.slug(), titel(soort, found.size()), rijen(deel.regels(), vondst, nu), null)));
      model.addAttribute("paginering", deel.paginering());
    }
  }

  private static Adres adres(String q) {
    return new Adres(PAD, Map.of("q", List.of(q)));
  }

  private static @Nullable Vindsoort soort(Map<String, List<String>> invoer) {
    List<String> asked = invoer.getOrDefault(SOORT, List.of()).stream().filter(s -> !s.isBlank()).distinct().toList();
    if (asked.isEmpty()) {
      return null;
    }
    String slug = String.join(", ", asked);
    return Vindsoort.van(slug)
        .orElseThrow(() -> new OngeldigeInvoer(List.of(Invoerfout.onbekend(SOORT, slug, Vindsoort.slugs()))));
  }

  private static List<Soort> soorten(
      Vondst vondst, Map<Vindsoort, List<Ingang>> perSoort, @Nullable Vindsoort gekozen, String q) {
    List<Soort> soorten = new ArrayList<>();
    soorten.add(new Soort("Alles", vondst.ingangen().size(), adres(q).toString(), gekozen == null));
    for (Vindsoort each : Vindsoort.values()) {
      if (perSoort.containsKey(each) || each == gekozen) {
        soorten.add(
            new Soort(
                Tekst.hoofdletter(each.naam()),
                perSoort.getOrDefault(each, List.of()).size(),
                adres(q).met(SOORT, each.slug()).toString(),
                each == gekozen));
      }
    }
    return soorten;
  }

  private static String titel(Vindsoort soort, int aantal) {
    return Tekst.aantal(aantal, soort.enkelvoud(), soort.naam());
  }

  private static List<Rij> rijen(List<Ingang> ingangen, Vondst vondst, Actueel nu) {
    Zoekindex index = nu.catalogue().zoekindex();
    return ingangen.stream()
        .map(
            ingang ->
                new Rij(
                    Vindplaats.van(ingang, nu),
                    index.markeer(ingang.naam(), vondst.gezocht(), Integer.MAX_VALUE),
                    ingang.context(),
                    ingang.tekst().isBlank() ? List.of() : index.markeer(ingang.tekst(), vondst.gezocht(), FRAGMENT)))
        .toList();
  }
}
