package nl.kaderwijzer.graph;

import java.util.List;
import java.util.stream.Collectors;

/** Says that a state of the files cannot be published, with each finding that stands in the way. */
public class LoadFailed extends RuntimeException {

  private static final int SHOWN = 50;

  private final transient List<Bevinding> bevindingen;

  /** Takes what is wrong: at least one finding. */
  public LoadFailed(List<Bevinding> bevindingen) {
    super(text(bevindingen));
    this.bevindingen = List.copyOf(bevindingen);
  }

  LoadFailed(Bevinding bevinding) {
    this(List.of(bevinding));
  }

  /** Returns what is wrong: at least one finding. */
  public List<Bevinding> bevindingen() {
    return bevindingen;
  }

  private static String text(List<Bevinding> bevindingen) {
    String first = bevindingen.stream().limit(SHOWN).map(b -> "  " + b).collect(Collectors.joining("\n"));
    int rest = bevindingen.size() - SHOWN;
    return rest > 0 ? first + "\n  … en nog " + rest : first;
  }
}
