package nl.kaderwijzer.web;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page {@code /toegankelijkheid}: how this site was checked, when, and what is known to be wrong. */
@Controller
class ToegankelijkheidPage {

  @GetMapping(path = "/toegankelijkheid", produces = MediaType.TEXT_HTML_VALUE)
  String toegankelijkheid(Actueel nu) {
    return "over/toegankelijkheid";
  }
}
