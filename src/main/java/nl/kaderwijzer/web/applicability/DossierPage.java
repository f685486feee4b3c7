package nl.kaderwijzer.web.applicability;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.Csv;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.NormRij;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The page {@code /toepassing/dossier?…}: one answer as a document to print or to keep, also as CSV. */
@Controller
class DossierPage {

  static final String PAD = ToepassingPage.PAD + "/dossier";

  @GetMapping(path = PAD, produces = {MediaType.TEXT_HTML_VALUE, "text/csv"})
  Object dossier(Actueel nu, @RequestParam MultiValueMap<String, String> invoer, Model model, HttpServletRequest request) {
    Vraagstelling vraag = Vraagstelling.lees(nu, PAD, invoer);
    String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
    boolean csv = Csv.gevraagd(invoer) || accept.startsWith("text/csv");
    Adres adres = vraag.adres();
    if (!adres.parameters().containsKey("peildatum")) {
      Adres vast = adres.alleen("peildatum", List.of(nu.vandaag().toString()));
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .location(URI.create((csv ? vast.alleen(Csv.PARAMETER, List.of("csv")) : vast).toString()))
          .build();
    }
    Dossier dossier = Dossier.van(vraag);
    String permalink = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString() + adres;
    if (csv) {
      return csv(dossier, vraag, permalink).antwoord("dossier.csv");
    }
    vraag.vul(model);
    model.addAttribute("d", dossier);
    model.addAttribute("versie", nu.publication().version());
    model.addAttribute("permalink", permalink);
    model.addAttribute("csv", adres.alleen(Csv.PARAMETER, List.of("csv")).toString());
    model.addAttribute("antwoord", adres.naar(ToepassingPage.PAD).toString());
    return "toepassing/dossier";
  }

  private static Csv csv(Dossier d, Vraagstelling vraag, String permalink) {
    Csv csv = new Csv("deel", "onderwerp", "norm", "opschrift", "instrument", "plaats", "termijn", "toelichting", "status");
    Antwoordkeuzes.van(vraag.adres(), vraag.profiel(), vraag.nu().catalogue())
        .forEach(k -> csv.regel("antwoord", k.titel(), null, k.label(), null, null, null, null, null));
    csv.regel("gegevens", "versie", null, vraag.nu().publication().version(), null, null, null, permalink, null);
    for (BundelView b : d.bundels()) {
      b.kern().forEach(n -> norm(csv, "te doen", b, n, n.samenvatting(), null));
      b.weten().forEach(n -> norm(csv, "om te weten", b, n, n.samenvatting(), null));
      b.gedekt().forEach(
          g ->
              norm(
                  csv,
                  "daarmee voldaan",
                  b,
                  g.norm(),
                  "Voldaan doordat: " + g.door().label() + " (" + g.doorPlaats() + "). " + g.grond() + " "
                      + String.join(" ", g.redenen().stream().map(BundelView.Reden::toelichting).toList()),
                  String.join(" | ", g.redenen().stream().map(BundelView.Reden::reviewstaat).distinct().toList())));
    }
    d.strijdig()
        .forEach(
            s ->
                csv.regel(
                    "open vraag: gaat dit samen", null, null, s.een().opschrift() + " / " + s.ander().opschrift(), null,
                    s.een().plaats() + " / " + s.ander().plaats(), null, s.grond() + " " + s.toelichting(), s.reviewstaat()));
    d.vragen().forEach(v -> csv.regel("open vraag", null, null, v.vraag(), null, null, null, "Wie kan dit weten: " + v.wie(), v.weetNiet() ? "weet ik niet" : "niet gevraagd"));
    d.zodra().forEach(z -> z.normen().forEach(n -> csv.regel("geldt zodra", z.gebeurtenis(), null, n, null, null, null, null, null)));
    d.tijd().forEach(t -> t.normen().forEach(n -> csv.regel("tijd", t.titel(), null, n, null, null, null, t.uitleg(), null)));
    d.lokaal()
        .regels()
        .forEach(
            r ->
                csv.regel(
                    "gemeente regelt zelf", r.soort().label(), null,
                    r.geladen().isEmpty() ? "niet geladen" : String.join(" | ", r.geladen().stream().map(LokaalView.Geladen::label).toList()),
                    null, String.join(" | ", r.grondslagen().stream().map(Link::label).toList()), null, null, null));
    d.bronnen().forEach(b -> csv.regel("bron", null, null, b.bron(), b.instrument(), null, null, b.url(), ("versie " + b.versie() + ", " + b.omvang() + ", " + b.controle())));
    return csv;
  }

  private static void norm(Csv csv, String deel, BundelView b, NormRij n, String toelichting, @org.jspecify.annotations.Nullable String status) {
    csv.regel(deel, b.titel(), n.id(), n.opschrift(), n.instrument().naam(), n.plaats(), n.termijn(), toelichting, status);
  }
}
