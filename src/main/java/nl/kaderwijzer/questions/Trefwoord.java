package nl.kaderwijzer.questions;

import nl.kaderwijzer.catalogue.Benoemd;

/** A word by which a question can be found, the same for machines and people. */
public record Trefwoord(String slug) implements Benoemd {

  @Override
  public String naam() {
    return slug;
  }
}
