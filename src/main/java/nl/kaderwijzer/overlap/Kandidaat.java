package nl.kaderwijzer.overlap;

import java.util.List;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Norm;

/**
 * A pair of norms that could have to do with each other and that nobody judged yet. Says nothing of whether they do.
 *
 * @param van the first by id
 * @param tekst how much they use the same words, from 0 to 1
 * @param score for the order in which to look at them, from 0 to 1
 */
public record Kandidaat(Norm van, Norm naar, double tekst, double score) {

  /** {@code van/naar}, unique. */
  public String id() {
    return van.id() + "/" + naar.id();
  }

  /** The topics that both have, at least one. */
  public List<Begrip> onderwerpen() {
    return gedeeld(van.onderwerpen(), naar.onderwerpen());
  }

  /** The phases that both have. */
  public List<Begrip> fasen() {
    return gedeeld(van.fasen(), naar.fasen());
  }

  /** The addressees that both have, at least one. */
  public List<Begrip> adressaten() {
    return gedeeld(van.adressaten(), naar.adressaten());
  }

  private static List<Begrip> gedeeld(List<Begrip> een, List<Begrip> ander) {
    return een.stream().filter(ander::contains).toList();
  }
}
