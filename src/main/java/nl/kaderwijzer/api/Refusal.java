package nl.kaderwijzer.api;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.kaderwijzer.catalogue.Datum;
import nl.kaderwijzer.catalogue.Gelijkenis;
import nl.kaderwijzer.catalogue.Wijziging;
import nl.kaderwijzer.catalogue.Wijzigingen;
import org.springframework.http.HttpStatus;

/** Says that a call cannot be answered as it stands, with the status and a Dutch sentence for the caller. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int MOST_SUGGESTIONS = 5;

  private final HttpStatus status;
  private final transient List<String> suggesties;
  private final transient List<Verwijzing> opvolgers;

  Refusal(HttpStatus status, String melding) {
    this(status, melding, List.of(), List.of());
  }

  private Refusal(HttpStatus status, String melding, List<String> suggesties, List<Verwijzing> opvolgers) {
    super(melding);
    this.status = status;
    this.suggesties = suggesties;
    this.opvolgers = opvolgers;
  }

  /** That something has no such name; tells the known names most like it. */
  public static Supplier<Refusal> notFound(String wat, String naam, Collection<String> bekend) {
    return () -> {
      List<String> dichtbij = Gelijkenis.dichtstBij(naam, bekend, MOST_SUGGESTIONS);
      String raad = dichtbij.isEmpty() ? "" : " Het meest lijken erop: " + String.join(", ", dichtbij) + ".";
      String kort = naam.length() <= 100 ? naam : naam.substring(0, 100) + "…";
      return new Refusal(HttpStatus.NOT_FOUND, "Er is geen " + wat + " ‘" + kort + "’." + raad, dichtbij, List.of());
    };
  }

  /** The same for a thing with an address, which may have been withdrawn: then 410, with what took its place. */
  public static Supplier<Refusal> weg(String wat, String naam, String adres, Collection<String> bekend, Wijzigingen wijzigingen) {
    return wijzigingen.ingetrokken(adres).map(Refusal::gone).orElse(notFound(wat, naam, bekend));
  }

  private static Supplier<Refusal> gone(Wijziging wijziging) {
    List<Verwijzing> opvolgers = wijziging.over().stream().map(ding -> new Verwijzing(ding.id(), ding.naam())).toList();
    String waar =
        opvolgers.isEmpty()
            ? " Er is niets voor in de plaats gekomen."
            : " Zie nu: " + opvolgers.stream().map(o -> o.naam() + " (" + o.slug() + ")").collect(Collectors.joining(", ")) + ".";
    return () ->
        new Refusal(
            HttpStatus.GONE,
            "Dit adres is op " + Datum.van(wijziging.datum()) + " ingetrokken. " + wijziging.toelichting() + waar,
            List.of(),
            opvolgers);
  }

  HttpStatus status() {
    return status;
  }

  /** What took the place of a withdrawn thing, by slug path; empty for everything else. */
  List<Verwijzing> opvolgers() {
    return opvolgers;
  }

  /** Names that may have been meant; empty when there are none to tell. */
  List<String> suggesties() {
    return suggesties;
  }
}
