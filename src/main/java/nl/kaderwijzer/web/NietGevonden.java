package nl.kaderwijzer.web;

import java.util.List;
import nl.kaderwijzer.catalogue.Datum;
import nl.kaderwijzer.catalogue.Wijziging;
import org.springframework.http.HttpStatus;

/** There is no such page, or no longer; carries the pages with the most similar name, or what took its place. */
public final class NietGevonden extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final transient List<Link> suggesties;

  private NietGevonden(HttpStatus status, String uitleg, List<Link> suggesties) {
    super(uitleg);
    this.status = status;
    this.suggesties = List.copyOf(suggesties);
  }

  /** @param uitleg what was not found, a Dutch sentence */
  public NietGevonden(String uitleg, List<Link> suggesties) {
    this(HttpStatus.NOT_FOUND, uitleg, suggesties);
  }

  /** That it was withdrawn, with what took its place. */
  static NietGevonden ingetrokken(Wijziging wijziging) {
    return new NietGevonden(
        HttpStatus.GONE,
        "Dit adres is op " + Datum.van(wijziging.datum()) + " ingetrokken. " + wijziging.toelichting(),
        wijziging.over().stream().map(ding -> new Link(ding.naam(), "/id/" + ding.id())).toList());
  }

  HttpStatus status() {
    return status;
  }

  List<Link> suggesties() {
    return suggesties;
  }
}
