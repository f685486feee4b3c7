package nl.kaderwijzer.web;

import java.time.LocalDate;
import java.time.ZoneId;

/** What every page shows of the data it was made from. */
record Site(String datasetVersie, LocalDate datasetDatum) {

  private static final int SHORT = 10;

  static Site van(Actueel nu) {
    String version = nu.publication().version();
    return new Site(
        version.substring(0, Math.min(SHORT, version.length())),
        LocalDate.ofInstant(nu.publication().moment(), ZoneId.of("Europe/Amsterdam")));
  }
}
