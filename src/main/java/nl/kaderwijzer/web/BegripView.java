package nl.kaderwijzer.web;

import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Toestand;
import org.jspecify.annotations.Nullable;

/** A concept as a page shows it. */
public record BegripView(String slug, String label, String definitie, @Nullable String uitleg) {

  /** The concept as a page shows it. */
  public static BegripView van(Begrip begrip) {
    return new BegripView(begrip.slug(), begrip.naam(), begrip.definitie(), begrip.uitleg().isEmpty() ? null : begrip.uitleg());
  }

  static BegripView van(Toestand toestand) {
    return new BegripView(toestand.slug(), Tekst.hoofdletter(toestand.naam()), "", null);
  }
}
