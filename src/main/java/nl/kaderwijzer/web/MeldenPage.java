package nl.kaderwijzer.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.NormId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page {@code /melden?over=normen/jeugdwet/4.1.3}: helps to report what is wrong. Nothing is sent from here: it gives
 * a text to send, to the address in {@code kaderwijzer.contact} when the keeper of the site set one.
 */
@Controller
class MeldenPage {

  private final String contact;

  MeldenPage(@Value("${kaderwijzer.contact:}") String contact) {
    this.contact = contact;
  }

  @GetMapping(path = "/melden", produces = MediaType.TEXT_HTML_VALUE)
  String melden(Actueel nu, @RequestParam(defaultValue = "") String over, Model model) {
    Optional<Link> onderwerp = onderwerp(over, nu);
    String regel = onderwerp.map(link -> link.label() + " (" + link.pad() + ")").orElse("(welke norm of welk instrument)");
    String tekst =
        """
        Het gaat over: %s
        Gelezen in de gegevens: versie %s

        Dit staat er:

        Dit moet er volgens mij staan:

        Dat staat in (artikel, versie of webadres):
        """
            .formatted(regel, Site.van(nu).datasetVersie());
    model.addAttribute("onderwerp", onderwerp.orElse(null));
    model.addAttribute("tekst", tekst);
    model.addAttribute("mail", mail(onderwerp.map(Link::label).orElse("Kaderwijzer"), tekst));
    return "over/melden";
  }

  private @Nullable String mail(String onderwerp, String tekst) {
    return contact.isBlank()
        ? null
        : "mailto:" + contact + "?subject=" + encoded("Klopt dit niet? " + onderwerp) + "&body=" + encoded(tekst);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static Optional<Link> onderwerp(String over, Actueel nu) {
    if (over.matches("normen/[^/]+/[^/]+")) {
      return nu.catalogue()
          .norm(NormId.of(over.substring("normen/".length())))
          .map(norm -> new Link(norm.instrument().naam() + ", " + norm.plaats() + ": " + norm.opschrift(), Paden.van(norm)));
    }
    Optional<Instrument> instrument =
        over.startsWith("instrumenten/") ? nu.catalogue().instrument(over.substring("instrumenten/".length())) : Optional.empty();
    return instrument.map(i -> new Link(i.naam(), Paden.van(i)));
  }
}
