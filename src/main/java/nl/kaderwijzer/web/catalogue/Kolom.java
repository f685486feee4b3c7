package nl.kaderwijzer.web.catalogue;

import java.util.List;
import nl.kaderwijzer.catalogue.Begrip;

/** The columns in which the norms on one topic stand side by side, by the kind of their instrument. */
enum Kolom {
  WET("wet", "Wet en regelgeving", List.of("verdrag", "eu-verordening", "wet", "amvb", "ministeriele-regeling", "gemeentelijke-verordening", "beleidsregel")),
  RICHTLIJN("richtlijn", "Richtlijn en beroep", List.of("richtlijn", "zorgstandaard", "beroepscode", "kwaliteitskader")),
  TOEZICHT("toezicht", "Toezicht", List.of("toetsingskader")),
  AFSPRAAK("afspraak", "Afspraak en advies", List.of("convenant", "beleidskader", "handreiking"));

  private final String id;
  private final String titel;
  private final List<String> soorten;

  Kolom(String id, String titel, List<String> soorten) {
    this.id = id;
    this.titel = titel;
    this.soorten = soorten;
  }

  String id() {
    return id;
  }

  String titel() {
    return titel;
  }

  /** The column for a kind of instrument; a kind nobody placed yet stands in the last. */
  static Kolom van(Begrip soort) {
    for (Kolom kolom : values()) {
      if (kolom.soorten.contains(soort.slug())) {
        return kolom;
      }
    }
    return AFSPRAAK;
  }
}
