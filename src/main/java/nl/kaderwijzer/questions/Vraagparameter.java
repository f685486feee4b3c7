package nl.kaderwijzer.questions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import nl.kaderwijzer.catalogue.Benoemd;
import nl.kaderwijzer.catalogue.Invoerfout;
import nl.kaderwijzer.graph.ParamType;

/**
 * What one can fill in at a question.
 *
 * @param label what to give, for people
 * @param lijst where the values come from ({@code begrippen/situaties}); empty when there is no list
 * @param waarden the possible values of an {@code ID}, in display order; empty for the other types
 * @param van the least, of an {@code INTEGER}
 * @param tot the most, of an {@code INTEGER}
 */
public record Vraagparameter(String naam, String label, ParamType type, String lijst, List<Waarde> waarden, int van, int tot) {

  private static final int LONGEST = 100;
  private static final int LAST_YEAR = 2200;

  /** Tells what is wrong with a value, in {@code fouten}. */
  void controleer(String waarde, List<Invoerfout> fouten) {
    switch (type) {
      case ID -> {
        List<String> slugs = waarden.stream().map(Benoemd::slug).toList();
        if (!slugs.contains(waarde)) {
          fouten.add(Invoerfout.onbekend(naam, waarde, slugs));
        }
      }
      case INTEGER -> {
        if (!waarde.matches("\\d{1,9}") || Integer.parseInt(waarde) < van || Integer.parseInt(waarde) > tot) {
          fouten.add(Invoerfout.vorm(naam, waarde, "kan hier niet. Geef bij " + naam + " een heel getal van " + van + " tot en met " + tot + "."));
        }
      }
      case DATE -> {
        if (!isDag(waarde)) {
          fouten.add(Invoerfout.vorm(naam, waarde, "is geen datum. Schrijf bij " + naam + " jaar-maand-dag, bijvoorbeeld 2026-01-31."));
        }
      }
      default -> {
        if (waarde.length() > LONGEST) {
          fouten.add(Invoerfout.vorm(naam, waarde, "is te lang. Geef bij " + naam + " hoogstens " + LONGEST + " tekens."));
        }
      }
    }
  }

  /** What is bound in the query for a value that was checked. */
  Object gebonden(String waarde) {
    return waarden.stream().filter(w -> w.slug().equals(waarde)).map(Waarde::id).findFirst().orElse(waarde);
  }

  private static boolean isDag(String waarde) {
    try {
      return waarde.matches("\\d{4}-\\d{2}-\\d{2}") && LocalDate.parse(waarde).getYear() <= LAST_YEAR;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
