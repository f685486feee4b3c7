package nl.kaderwijzer.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.kaderwijzer.catalogue.Invoerfout;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/**
 * The body of every error (RFC 9457).
 *
 * @param title the status in words
 * @param detail what is wrong and what to do, Dutch sentences
 * @param instance the path that was asked
 * @param fouten everything that is wrong with the parameters, null where they are not the matter
 * @param suggesties names that may have been meant, null where there are none
 * @param opvolgers what took the place of a withdrawn thing, null for other errors
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    @Nullable List<Fout> fouten,
    @Nullable List<String> suggesties,
    @Nullable List<Verwijzing> opvolgers) {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final int MOST_ERRORS = 20;
  private static final int MOST_VALUES = 300;

  /** One thing wrong with one parameter; {@code toegestaan} is null where the values cannot be listed. */
  record Fout(String parameter, String waarde, String melding, @Nullable List<String> toegestaan) {

    static Fout of(Invoerfout fout) {
      boolean listed = !fout.toegestaan().isEmpty() && fout.toegestaan().size() <= MOST_VALUES;
      return new Fout(fout.parameter(), fout.waarde(), fout.melding(), listed ? fout.toegestaan() : null);
    }
  }

  static Problem of(HttpStatusCode status, String detail, String instance) {
    return new Problem("about:blank", title(status.value()), status.value(), detail, instance, null, null, null);
  }

  static Problem of(Refusal refusal, String instance) {
    return new Problem(
        "about:blank",
        title(refusal.status().value()),
        refusal.status().value(),
        refusal.getMessage(),
        instance,
        null,
        refusal.suggesties().isEmpty() ? null : refusal.suggesties(),
        refusal.opvolgers().isEmpty() ? null : refusal.opvolgers());
  }

  static Problem of(HttpStatusCode status, List<Invoerfout> fouten, String instance) {
    String detail =
        fouten.size() == 1
            ? fouten.get(0).parameter() + ": " + fouten.get(0).melding()
            : "Er zijn " + fouten.size() + " dingen mis met deze vraag. Bij fouten staat wat."
                + (fouten.size() > MOST_ERRORS ? " Alleen de eerste " + MOST_ERRORS + " staan er." : "");
    List<Fout> shown = fouten.stream().limit(MOST_ERRORS).map(Fout::of).toList();
    return new Problem("about:blank", title(status.value()), status.value(), detail, instance, shown, null, null);
  }

  static String title(int status) {
    return switch (status) {
      case 400 -> "Onjuiste vraag";
      case 404 -> "Niet gevonden";
      case 405 -> "Methode niet toegestaan";
      case 406 -> "Vorm niet beschikbaar";
      case 410 -> "Ingetrokken";
      case 413 -> "Te veel tegelijk";
      case 414 -> "Adres te lang";
      case 415 -> "Soort inhoud niet ondersteund";
      case 431 -> "Headers te lang";
      case 503 -> "Nu geen antwoord";
      default -> status >= 500 ? "Fout bij ons" : "Verzoek geweigerd";
    };
  }
}
