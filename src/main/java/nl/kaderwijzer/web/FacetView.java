package nl.kaderwijzer.web;

import java.util.List;

/** A facet of a list, with its values. */
record FacetView(String naam, String titel, boolean open, List<Waarde> waarden) {

  /** A value, with how many entries choosing it would give. */
  record Waarde(String waarde, String label, int aantal, boolean gekozen) {}

  /** How many of its values are chosen. */
  public long getAantalGekozen() {
    return waarden.stream().filter(Waarde::gekozen).count();
  }
}
