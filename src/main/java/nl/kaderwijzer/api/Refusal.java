package nl.kaderwijzer.api;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import nl.kaderwijzer.catalogue.Gelijkenis;
import org.springframework.http.HttpStatus;

/** Says that a call cannot be answered as it stands, with the status and a Dutch sentence for the caller. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int MOST_SUGGESTIONS = 5;

  private final HttpStatus status;
  private final transient List<String> suggesties;

  Refusal(HttpStatus status, String melding) {
    this(status, melding, List.of());
  }

  private Refusal(HttpStatus status, String melding, List<String> suggesties) {
    super(melding);
    this.status = status;
    this.suggesties = suggesties;
  }

  /** That something has no such name; tells the known names most like it. */
  static Supplier<Refusal> notFound(String wat, String naam, Collection<String> bekend) {
    return () -> {
      List<String> dichtbij = Gelijkenis.dichtstBij(naam, bekend, MOST_SUGGESTIONS);
      String raad = dichtbij.isEmpty() ? "" : " Het meest lijken erop: " + String.join(", ", dichtbij) + ".";
      String kort = naam.length() <= 100 ? naam : naam.substring(0, 100) + "…";
      return new Refusal(HttpStatus.NOT_FOUND, "Er is geen " + wat + " ‘" + kort + "’." + raad, dichtbij);
    };
  }

  HttpStatus status() {
    return status;
  }

  /** Names that may have been meant; empty when there are none to tell. */
  List<String> suggesties() {
    return suggesties;
  }
}
