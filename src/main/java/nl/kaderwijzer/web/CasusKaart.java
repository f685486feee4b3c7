package nl.kaderwijzer.web;

import java.util.List;
import nl.kaderwijzer.applicability.Casus;
import nl.kaderwijzer.applicability.ProfielLezer;

/** An example situation as a link to its answer; one that expects what no longer comes out is not shown. */
public record CasusKaart(String titel, String schets, String pad) {

  private static final int SHORT = 170;

  /** The example situations, those that most teams know first. */
  public static List<CasusKaart> alle(Actueel nu) {
    return nu.toepassing().casussen().stream().filter(casus -> casus.klopt(nu.vandaag())).map(casus -> van(casus, nu)).toList();
  }

  /** The example with this slug. */
  static CasusKaart van(String slug, Actueel nu) {
    return nu.toepassing().casussen().stream().filter(casus -> casus.slug().equals(slug)).findFirst().map(casus -> van(casus, nu)).orElseThrow();
  }

  private static CasusKaart van(Casus casus, Actueel nu) {
    Adres adres = new Adres("/toepassing", ProfielLezer.schrijf(casus.profiel(), nu.catalogue(), nu.vandaag()));
    return new CasusKaart(
        casus.titel(),
        Tekst.begin(casus.schets(), SHORT),
        (casus.peildatum() == null ? adres.zonder("peildatum") : adres).toString());
  }
}
