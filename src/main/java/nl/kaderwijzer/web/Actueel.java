package nl.kaderwijzer.web;

import java.time.LocalDate;
import nl.kaderwijzer.applicability.Toepassing;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Wijzigingen;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.overlap.Overlap;
import nl.kaderwijzer.overlap.Verbanden;

/** What one page is made from: all of one publication, and the day it is. A controller takes it as a parameter. */
public record Actueel(
    Publication publication,
    Catalogue catalogue,
    Toepassing toepassing,
    Overlap overlap,
    Wijzigingen wijzigingen,
    LocalDate vandaag) {

  /** The same data seen on another day. */
  public Actueel op(LocalDate dag) {
    return new Actueel(publication, catalogue, toepassing, overlap, wijzigingen, dag);
  }

  /** The judgements. */
  public Verbanden verbanden() {
    return overlap.verbanden();
  }
}
