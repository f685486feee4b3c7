package nl.kaderwijzer.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people write them in Dutch. */
public final class Datum {

  private static final DateTimeFormatter LANG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));

  private Datum() {}

  /** For instance {@code 1 januari 2026}. */
  public static String van(LocalDate datum) {
    return LANG.format(datum);
  }
}
