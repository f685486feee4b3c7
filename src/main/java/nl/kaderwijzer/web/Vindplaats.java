package nl.kaderwijzer.web;

import java.util.Objects;
import nl.kaderwijzer.catalogue.Ingang;

/** Where the page is of something that words found. */
final class Vindplaats {

  private Vindplaats() {}

  static String van(Ingang ingang, Actueel nu) {
    return switch (ingang.soort()) {
      case ONDERWERP, INSTRUMENT, NORM, ORGANISATIE -> "/" + ingang.soort().slug() + "/" + ingang.id();
      case BEGRIP -> Paden.van(nu.catalogue().begrip("begrippen/" + ingang.id()));
      case CASUS -> CasusKaart.van(ingang.id(), nu).pad();
      case VRAAG -> "/sparql?voorbeeld=questions/" + ingang.id();
      case VERBAND -> verband(ingang.id(), nu);
    };
  }

  /** A judgement stands on the page of the norm or instrument that it begins at. */
  private static String verband(String id, Actueel nu) {
    return nu.verbanden().alle().stream()
        .filter(verband -> verband.id().equals(id))
        .findFirst()
        .map(verband -> Objects.requireNonNull(Paden.van(verband.van(), nu.catalogue())))
        .orElseThrow();
  }
}
