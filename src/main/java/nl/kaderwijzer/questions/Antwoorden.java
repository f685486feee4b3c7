package nl.kaderwijzer.questions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kaderwijzer.graph.Admission;
import nl.kaderwijzer.graph.LimitPassed;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.Row;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Answers saved questions, within limits and in turn with everyone who asks queries. What was answered today is known, and then
 * takes no turn; some questions depend on the day. Safe for concurrent use; who ask the same at the same moment may each have it worked out.
 */
@Component
@EnableConfigurationProperties(VragenProperties.class)
public final class Antwoorden {

  /** How many values are kept: some fifteen megabytes at the most. */
  private static final int VALUES = 100_000;

  /** What an answer takes beside its values, in values. */
  private static final int OVERHEAD = 10;

  private final Admission admission;
  private final VragenProperties limits;
  private final Clock clock;
  private final Cache<Gevraagd, List<Row>> bekend = Caffeine.newBuilder()
      .maximumWeight(VALUES)
      .weigher((Gevraagd gevraagd, List<Row> rijen) -> rijen.size() * gevraagd.kolommen() + OVERHEAD)
      .build();

  Antwoorden(Admission admission, VragenProperties limits, Clock clock) {
    this.admission = admission;
    this.limits = limits;
    this.clock = clock;
  }

  private record Gevraagd(String versie, LocalDate dag, String vraag, Map<String, String> gekozen, int kolommen) {}

  /**
   * The rows of the answer with these values, as {@link Vraag#lees} gave them.
   *
   * @param vrager tells one who asks from another, for a fair share
   * @throws LimitPassed when it takes too long, there are too many rows, or too many ask at once
   */
  public List<Row> van(Publication publication, Vraag vraag, Map<String, String> gekozen, String vrager) {
    Gevraagd gevraagd =
        new Gevraagd(publication.version(), LocalDate.now(clock), vraag.query().name(), Map.copyOf(gekozen), vraag.namen().size());
    List<Row> known = bekend.getIfPresent(gevraagd);
    if (known != null) {
      return known;
    }
    try (Admission.Turn turn = admission.enter(vrager)) {
      List<Row> rijen =
          List.copyOf(publication.select(vraag.query(), vraag.gebonden(gekozen), limits.timeLimit(), limits.rowLimit()));
      bekend.put(gevraagd, rijen);
      return rijen;
    }
  }
}
