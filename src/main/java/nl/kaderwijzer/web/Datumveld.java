package nl.kaderwijzer.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The field for a day in the form of a list.
 *
 * @param parameter what the field is called in the address
 * @param uitleg what an empty field means
 * @param waarde the day asked for, null when none is
 */
record Datumveld(String parameter, String label, String uitleg, @Nullable LocalDate waarde) {

  /** With the day that stands in the address, which has been read without error before. */
  Datumveld met(Adres adres) {
    List<String> given = adres.parameters().getOrDefault(parameter, List.of());
    return new Datumveld(parameter, label, uitleg, given.isEmpty() ? null : LocalDate.parse(given.get(0).strip()));
  }
}
