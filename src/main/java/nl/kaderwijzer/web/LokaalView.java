package nl.kaderwijzer.web;

import java.util.List;
import nl.kaderwijzer.applicability.Lokaal;
import nl.kaderwijzer.applicability.Profiel;
import nl.kaderwijzer.catalogue.Begrip;

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
   * @param geladen the ordinances of this municipality that we know; empty when we know none
   */
  record Regel(Link soort, List<Link> grondslagen, List<Link> geladen) {}

  static LokaalView van(Profiel profiel, Actueel nu) {
    return new LokaalView(
        String.join(", ", Lokaal.regio(profiel).stream().map(Begrip::naam).toList()),
        Lokaal.van(nu.catalogue(), profiel).stream()
            .map(
                d ->
                    new Regel(
                        new Link(d.soort().naam(), Paden.van(d.soort())),
                        d.grondslagen().stream()
                            .map(v -> new Link(nu.catalogue().naam(v.naar(), v.plaats()), String.valueOf(Paden.van(v.naar(), nu.catalogue()))))
                            .toList(),
                        d.geladen().stream().map(i -> new Link(i.naam(), Paden.van(i))).toList()))
            .toList());
  }
}
