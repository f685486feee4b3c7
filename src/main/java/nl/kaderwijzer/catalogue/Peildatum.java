package nl.kaderwijzer.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** The day on which something is judged, as it stands in the parameter {@code peildatum}. */
public final class Peildatum {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

  private Peildatum() {}

  /** The day asked for, or today when none is; adds an error, and gives today, when it is no day between 1900 and 2100. */
  public static LocalDate lees(Map<String, List<String>> invoer, LocalDate vandaag, List<Invoerfout> fouten) {
    return lees("peildatum", invoer, vandaag, fouten);
  }

  /** The same for a day in another parameter. */
  static LocalDate lees(String parameter, Map<String, List<String>> invoer, LocalDate standaard, List<Invoerfout> fouten) {
    List<String> waarden =
        invoer.getOrDefault(parameter, List.of()).stream().map(String::strip).filter(w -> !w.isEmpty()).distinct().toList();
    if (waarden.isEmpty()) {
      return standaard;
    }
    if (waarden.size() > 1) {
      fouten.add(Invoerfout.vorm(parameter, String.join(", ", waarden), "zijn meer dagen. Geef er één, bijvoorbeeld " + parameter + "=2026-01-31."));
      return standaard;
    }
    try {
      LocalDate datum = LocalDate.parse(waarden.get(0));
      if (!datum.isBefore(FIRST) && !datum.isAfter(LAST)) {
        return datum;
      }
    } catch (DateTimeParseException e) {
      // the error below says what a date looks like
    }
    fouten.add(
        Invoerfout.vorm(
            parameter,
            waarden.get(0),
            "is geen datum die wij kennen. Schrijf jaar-maand-dag, tussen 1900-01-01 en 2100-12-31, bijvoorbeeld " + parameter
                + "=2026-01-31."));
    return standaard;
  }
}
