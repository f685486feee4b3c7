package nl.kaderwijzer.graph;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Tells in {@code /actuator/health} which version of the data is served, and whether a newer state was refused.
 *
 * <p>A refused state does not make the service unhealthy, for it goes on serving the state before it: the status stays UP and
 * the details name the failure.
 */
class GegevensHealthIndicator implements HealthIndicator {

  private static final int SHOWN = 10;

  private final Publications publications;

  GegevensHealthIndicator(Publications publications) {
    this.publications = publications;
  }

  @Override
  public Health health() {
    Publication current = publications.current();
    Health.Builder health = Health.up().withDetail("versie", current.version())
        .withDetail("geladen", current.moment().toString());
    publications.lastFailure().ifPresent(failure -> health
        .withDetail("geweigerd", failure.moment().toString())
        .withDetail("fouten", lines(failure.bevindingen())));
    return health.build();
  }

  private static List<String> lines(List<Bevinding> bevindingen) {
    return bevindingen.stream().limit(SHOWN).map(Bevinding::toString).toList();
  }
}
