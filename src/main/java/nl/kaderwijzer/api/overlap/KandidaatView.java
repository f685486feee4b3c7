package nl.kaderwijzer.api.overlap;

import java.util.List;
import nl.kaderwijzer.api.Verwijzing;
import nl.kaderwijzer.overlap.Kandidaat;

/**
 * A pair of norms that nobody judged yet: it says nothing of whether they have to do with each other.
 *
 * @param score for the order in which to look at them, from 0 to 1; half of it is the likeness of the texts
 */
record KandidaatView(
    Verwijzing van, Verwijzing naar, List<Verwijzing> onderwerpen, List<Verwijzing> fasen, List<Verwijzing> adressaten, double tekst, double score) {

  static KandidaatView of(Kandidaat kandidaat) {
    return new KandidaatView(
        Verwijzing.of(kandidaat.van()),
        Verwijzing.of(kandidaat.naar()),
        Verwijzing.of(kandidaat.onderwerpen()),
        Verwijzing.of(kandidaat.fasen()),
        Verwijzing.of(kandidaat.adressaten()),
        rounded(kandidaat.tekst()),
        rounded(kandidaat.score()));
  }

  private static double rounded(double number) {
    return Math.round(number * 1000) / 1000.0;
  }
}
