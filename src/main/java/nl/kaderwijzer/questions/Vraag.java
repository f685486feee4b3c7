package nl.kaderwijzer.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Gelijkenis;
import nl.kaderwijzer.catalogue.Invoerfout;
import nl.kaderwijzer.catalogue.OngeldigeInvoer;
import nl.kaderwijzer.graph.NamedQuery;
import nl.kaderwijzer.graph.ParamType;

/**
 * A saved question: one file of {@code queries/}. Its values are filled in by slug ({@code situatie=crisis}).
 *
 * @param naam its name in addresses: that of the file
 * @param titel the question in words
 * @param uitleg what the answer tells, and how to read it
 * @param doelgroepen for whom it is
 * @param trefwoorden by which words it can be found; the first is where it belongs
 */
public record Vraag(
    String naam,
    String titel,
    String uitleg,
    List<Begrip> doelgroepen,
    List<Trefwoord> trefwoorden,
    List<Vraagparameter> parameters,
    NamedQuery query) {

  /**
   * The values to ask with, by parameter: those given, else those that stand in the file.
   *
   * @param invoer parameters to what was given
   * @param ook names that may be given too, but are not of the question
   * @throws OngeldigeInvoer with everything that is wrong
   */
  public Map<String, String> lees(Map<String, List<String>> invoer, Collection<String> ook) {
    List<Invoerfout> fouten = new ArrayList<>();
    List<String> namen = parameters.stream().map(Vraagparameter::naam).toList();
    invoer.forEach((parameter, waarden) -> {
      if (!namen.contains(parameter) && !ook.contains(parameter)) {
        fouten.add(onbekend(parameter, String.join(", ", waarden), namen));
      }
    });
    Map<String, String> gekozen = new LinkedHashMap<>(standaard());
    for (Vraagparameter parameter : parameters) {
      List<String> waarden =
          invoer.getOrDefault(parameter.naam(), List.of()).stream().map(String::strip).filter(w -> !w.isEmpty()).distinct().toList();
      if (waarden.size() > 1) {
        fouten.add(Invoerfout.vorm(parameter.naam(), String.join(", ", waarden), "kan hier niet: geef bij " + parameter.naam() + " één waarde."));
      } else if (waarden.size() == 1) {
        parameter.controleer(waarden.get(0), fouten);
        gekozen.put(parameter.naam(), waarden.get(0));
      }
    }
    if (!fouten.isEmpty()) {
      throw new OngeldigeInvoer(fouten);
    }
    return gekozen;
  }

  private static Invoerfout onbekend(String parameter, String waarde, List<String> namen) {
    String raad =
        namen.isEmpty()
            ? "Bij deze vraag is niets in te vullen."
            : "Bedoelt u " + String.join(", ", Gelijkenis.dichtstBij(parameter, namen, 2)) + "?";
    return new Invoerfout(parameter, waarde, "De parameter " + parameter + " hoort niet bij deze vraag. " + raad, List.of());
  }

  /** The values that stand in the file, by parameter. */
  public Map<String, String> standaard() {
    Map<String, String> standing = query.defaults();
    Map<String, String> standaard = new LinkedHashMap<>();
    parameters.forEach(parameter -> {
      String value = standing.get(parameter.naam());
      standaard.put(parameter.naam(), parameter.type() == ParamType.ID ? value.substring(value.lastIndexOf('/') + 1) : value);
    });
    return standaard;
  }

  /** The query with these values in it, as text for the editor. */
  public String tekst(Map<String, String> gekozen) {
    return query.text(gebonden(gekozen));
  }

  /**
   * A query for everything that is said of the things that the rows are about: those in the first column that holds things. Empty when
   * none does.
   */
  public Optional<String> beschrijving(Map<String, String> gekozen) {
    String tekst = tekst(gekozen).replaceAll("(?m)^#\\+.*\\R", "");
    int begin = tekst.indexOf("\nSELECT ") + 1;
    return kolommen().stream().map(Kolom::iri).filter(Objects::nonNull).findFirst()
        .map(ding -> tekst.substring(0, begin) + "DESCRIBE ?" + ding + "\nWHERE {\n  {\n" + tekst.substring(begin).indent(4) + "  }\n}\n");
  }

  /** The names of the columns of the answer. */
  public List<String> namen() {
    return query.columns();
  }

  /** The columns as people see them. */
  public List<Kolom> kolommen() {
    return Kolom.van(namen());
  }

  /** The address of the answer under the REST interface. */
  public String pad() {
    return "/api/v1/vragen/" + naam;
  }

  /** What is bound in the query; nothing when all is as in the file, so that the query needs no rewriting. */
  Map<String, Object> gebonden(Map<String, String> gekozen) {
    Map<String, Object> bound = new LinkedHashMap<>();
    if (!gekozen.equals(standaard())) {
      parameters.forEach(parameter -> bound.put(parameter.naam(), parameter.gebonden(gekozen.get(parameter.naam()))));
    }
    return bound;
  }
}
