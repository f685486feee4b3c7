package nl.kaderwijzer.web.applicability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kaderwijzer.applicability.Profiel;
import nl.kaderwijzer.applicability.ProfielLezer;
import nl.kaderwijzer.applicability.Uitkomst;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.Paginering;
import org.springframework.ui.Model;

/**
 * What every page on one answer starts from: the profile of the address, and its outcome.
 *
 * @param adres the page with only the answers: what to show of them is left out
 */
public record Vraagstelling(Actueel nu, Adres adres, Profiel profiel, Uitkomst uitkomst) {

  /** Reads the parameters, from the form or from an address that people keep. */
  public static Vraagstelling lees(Actueel nu, String pad, Map<String, List<String>> invoer) {
    Map<String, List<String>> kept = new LinkedHashMap<>(new Formulier(nu.catalogue(), invoer).adres().parameters());
    Formulier.WEERGAVE.forEach(kept::remove);
    Profiel profiel = ProfielLezer.lees(nu.catalogue(), kept, nu.vandaag());
    return new Vraagstelling(nu, new Adres(pad, kept), profiel, nu.toepassing().beoordeel(profiel));
  }

  /** What each of these pages shows: the answers given, the day, and the other pages on the same answers. */
  public void vul(Model model) {
    model.addAttribute("kruimels", List.of(new Link("Toepassing", adres.naar(ToepassingPage.PAD).toString())));
    model.addAttribute("gekozen", Antwoordkeuzes.van(adres, profiel, nu.catalogue()));
    model.addAttribute("peildatum", profiel.peildatum());
    model.addAttribute("wegen", wegen(adres));
  }

  /** The other pages on the same answers. */
  static List<Link> wegen(Adres adres) {
    Adres plain = adres;
    for (String parameter : Formulier.WEERGAVE) {
      plain = plain.zonder(parameter);
    }
    plain = plain.zonder(Paginering.PARAMETER);
    List<Link> wegen = new ArrayList<>();
    wegen.add(new Link("Wat geldt", plain.naar(ToepassingPage.PAD).toString()));
    wegen.add(new Link("Eén keer doen", plain.naar(EenmaalPage.PAD).toString()));
    wegen.add(new Link("Wat u mag delen, en met wie", plain.naar(ToepassingPage.PAD).alleen("onderwerp", List.of("gegevensdeling")).toString()));
    wegen.add(new Link("Werkproces en termijnen", plain.naar(WerkprocesPage.PAD).toString()));
    wegen.add(new Link("Wat eenvoudiger kan", plain.naar("/vereenvoudiging").toString()));
    wegen.add(new Link("Wat de tijd verandert", plain.naar(TijdPage.PAD).toString()));
    wegen.add(new Link("Wat uw gemeente zelf regelt", plain.naar(LokaalPage.PAD).toString()));
    String query = plain.naar("").toString();
    wegen.add(new Link("Vergelijken", new Adres(VergelijkPage.PAD, Map.of("links", List.of(query.isEmpty() ? ToepassingPage.PAD : query))).toString()));
    wegen.add(new Link("Dossier", plain.naar(DossierPage.PAD).toString()));
    wegen.add(new Link("Vragen in stappen", plain.naar(VragenPage.PAD).toString()));
    String hier = plain.toString();
    return wegen.stream().filter(weg -> !weg.pad().equals(hier)).toList();
  }
}
