package nl.kaderwijzer.web.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.kaderwijzer.catalogue.Benoemd;
import nl.kaderwijzer.catalogue.Gelijkenis;
import nl.kaderwijzer.catalogue.Invoerfout;
import nl.kaderwijzer.catalogue.OngeldigeInvoer;
import nl.kaderwijzer.web.Adres;
import org.jspecify.annotations.Nullable;

/** The parameters of a page, each from a closed list. Everything that is wrong is collected until {@link #controleer}. */
final class Invoer {

  private final Map<String, List<String>> waarden;
  private final List<String> bekend;
  private final List<Invoerfout> fouten = new ArrayList<>();

  /** @param bekend the parameters that the page knows, in the order of its address */
  Invoer(Map<String, List<String>> waarden, List<String> bekend) {
    this.waarden = waarden;
    this.bekend = bekend;
    waarden.keySet().stream().filter(naam -> !bekend.contains(naam)).forEach(naam -> fouten.add(
        Invoerfout.vorm(naam, naam, "kennen wij niet op deze pagina. "
            + (bekend.isEmpty() ? "Zij heeft geen filters." : "Bedoelt u " + String.join(" of ", Gelijkenis.dichtstBij(naam, bekend, 2)) + "?"))));
  }

  /** The one value of this parameter; null when it is not given or not right. */
  <T extends Benoemd> @Nullable T een(String parameter, Collection<T> mogelijk) {
    List<T> alle = meer(parameter, mogelijk);
    if (alle.size() > 1) {
      fouten.add(Invoerfout.vorm(parameter, String.join(", ", gegeven(parameter)), "gaat niet samen: kies er één."));
    }
    return alle.size() == 1 ? alle.get(0) : null;
  }

  /** The values of this parameter that are right, in the order of the list. */
  <T extends Benoemd> List<T> meer(String parameter, Collection<T> mogelijk) {
    List<String> given = gegeven(parameter);
    List<String> slugs = mogelijk.stream().map(Benoemd::slug).toList();
    given.stream().filter(waarde -> !slugs.contains(waarde)).forEach(w -> fouten.add(Invoerfout.onbekend(parameter, w, slugs)));
    return mogelijk.stream().filter(waarde -> given.contains(waarde.slug())).toList();
  }

  private List<String> gegeven(String parameter) {
    return waarden.getOrDefault(parameter, List.of()).stream().map(String::strip).filter(w -> !w.isEmpty()).distinct().toList();
  }

  /** Adds something that is wrong. */
  void fout(Invoerfout fout) {
    fouten.add(fout);
  }

  /** @throws OngeldigeInvoer with everything that is wrong, when something is */
  void controleer() {
    if (!fouten.isEmpty()) {
      throw new OngeldigeInvoer(fouten);
    }
  }

  /** The address of the page with these parameters, in its own order. */
  Adres adres(String pad) {
    return Adres.van(pad, waarden, bekend);
  }
}
