package nl.kaderwijzer.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** What was asked cannot be answered; carries everything that is wrong, not only the first. */
public final class OngeldigeInvoer extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Invoerfout> fouten;

  /** @param fouten at least one */
  public OngeldigeInvoer(List<Invoerfout> fouten) {
    super(fouten.stream().map(Invoerfout::melding).collect(Collectors.joining(" ")));
    this.fouten = List.copyOf(fouten);
  }

  /** What is wrong, in the order of the input. */
  public List<Invoerfout> fouten() {
    return fouten;
  }
}
