package nl.kaderwijzer.web.applicability;

import java.util.List;
import java.util.function.Predicate;
import nl.kaderwijzer.applicability.Lokaal;
import nl.kaderwijzer.applicability.Profiel;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.Paden;

/**
 * What the municipality regulates itself.
 *
 * @param gemeente the municipality or region of the answers; empty when it was not answered
 */
record LokaalView(String gemeente, List<Regel> regels) {

  /**
   * One thing that every municipality regulates.
   *
   * @param grondslagen the national places that leave it to the municipality
   * @param geladen what we know of this municipality; empty when we know nothing
   */
  record Regel(Link soort, List<Link> grondslagen, List<Geladen> geladen) {}

  /** An ordinance or plan, and how many of its norms we read. */
  record Geladen(String label, String pad, int normen) {}

  static LokaalView van(Profiel profiel, Actueel nu) {
    return van(profiel, nu, delegatie -> true);
  }

  /** Only what this national norm leaves to the municipality. */
  static LokaalView onder(Norm norm, Profiel profiel, Actueel nu) {
    return van(profiel, nu, delegatie -> delegatie.grondslagen().stream().anyMatch(v -> v.naar().equals(norm.id().toString())));
  }

  private static LokaalView van(Profiel profiel, Actueel nu, Predicate<Lokaal.Delegatie> welke) {
    return new LokaalView(
        String.join(", ", Lokaal.regio(profiel).stream().map(Begrip::naam).toList()),
        Lokaal.van(nu.catalogue(), profiel).stream()
            .filter(welke)
            .map(
                d ->
                    new Regel(
                        new Link(d.soort().naam(), Paden.van(d.soort())),
                        d.grondslagen().stream()
                            .map(v -> new Link(nu.catalogue().naam(v.naar(), v.plaats()), String.valueOf(Paden.van(v.naar(), nu.catalogue()))))
                            .toList(),
                        d.geladen().stream().map(i -> new Geladen(i.naam(), Paden.van(i), nu.catalogue().normen(i).size())).toList()))
            .toList());
  }
}
