package nl.kaderwijzer.web;

import java.util.List;
import java.util.function.Predicate;
import nl.kaderwijzer.catalogue.Benoemd;

/** A value of a list to choose from in a form. */
public record Optie(String waarde, String label, boolean gekozen) {

  /** These values in the same order, by their names. */
  public static List<Optie> van(List<? extends Benoemd> waarden, Predicate<? super Benoemd> gekozen) {
    return waarden.stream().map(w -> new Optie(w.slug(), Tekst.hoofdletter(w.naam()), gekozen.test(w))).toList();
  }
}
