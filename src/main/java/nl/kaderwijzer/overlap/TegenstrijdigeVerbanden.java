package nl.kaderwijzer.overlap;

import java.util.List;
import java.util.stream.Collectors;

/** Says that the judgements contradict each other, one line for each contradiction: such a state is not published. */
public class TegenstrijdigeVerbanden extends RuntimeException {

  private final transient List<Tegenspraak> tegenspraken;

  TegenstrijdigeVerbanden(List<Tegenspraak> tegenspraken) {
    super(tegenspraken.stream().map(Tegenspraak::zin).collect(Collectors.joining("\n")));
    this.tegenspraken = List.copyOf(tegenspraken);
  }

  /** What is wrong: at least one. */
  public List<Tegenspraak> tegenspraken() {
    return tegenspraken;
  }

  /** The sentences alone, for whoever has to mend the files. */
  @Override
  public String toString() {
    return getMessage();
  }
}
