package nl.kaderwijzer.review;

import java.util.List;
import java.util.stream.Collectors;

/** Says that a sheet is refused as a whole, with everything that is wrong: each a Dutch sentence that names sheet and row. */
public class Geweigerd extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 50;

  private final transient List<String> zinnen;

  Geweigerd(List<String> zinnen) {
    super(
        zinnen.stream().limit(SHOWN).collect(Collectors.joining("\n"))
            + (zinnen.size() > SHOWN ? "\n… en nog " + (zinnen.size() - SHOWN) : ""));
    this.zinnen = List.copyOf(zinnen);
  }

  /** What is wrong: at least one sentence. */
  public List<String> zinnen() {
    return zinnen;
  }
}
