package nl.kaderwijzer.web;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;

/** The concepts that a page names, in that order, so that its foot can explain them. One per request; not for more threads. */
public final class Woorden {

  private final Catalogue catalogue;
  private final Set<Begrip> genoemd = new LinkedHashSet<>();

  Woorden(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The concept with this slug or name, to show here; null when the list has none, for then there is nothing to explain. */
  public @Nullable Begrip noem(String lijst, String slugOfNaam) {
    return catalogue.lijst(lijst).stream()
        .flatMap(l -> Stream.concat(l.begrip(slugOfNaam).stream(), l.begrippen().stream().filter(begrip -> begrip.naam().equals(slugOfNaam))))
        .findFirst()
        .map(
            begrip -> {
              genoemd.add(begrip);
              return begrip;
            })
        .orElse(null);
  }

  /** Names more of one list, as text. */
  public String noem(String lijst, Collection<String> namen) {
    namen.forEach(naam -> noem(lijst, naam));
    return String.join(", ", namen);
  }

  /** What was named so far. */
  public List<Begrip> genoemd() {
    return List.copyOf(genoemd);
  }
}
