package nl.kaderwijzer.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A profile, as the question to {@code /api/v1/toepassing} and as the same question in SPARQL.
 *
 * @param parameters as in the address; each profile names its {@code peildatum}, so that the answer does not change by the day
 */
record Profile(Map<String, List<String>> parameters) {

  private static final String ID = "https://w3id.org/kaderwijzer/id/begrippen/";

  /** Parameter → list of concepts, of the features that are closed when they are given. */
  private static final Map<String, String> LISTS =
      Map.of(
          "taak", "taken",
          "organisatievorm", "organisatievormen",
          "mandaat", "mandaten",
          "registratie", "registraties",
          "omvang", "omvang",
          "lidmaatschap", "lidmaatschappen",
          "regio", "regios");

  /** The fixed set that is measured. */
  static List<Profile> all() throws IOException {
    return Bench.text("profielen.txt").lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Profile::of).toList();
  }

  private static Profile of(String line) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : line.strip().split("&")) {
      String[] parts = pair.split("=", 2);
      parameters.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(parts[1]);
    }
    return new Profile(parameters);
  }

  /** The address to ask. */
  String path() {
    List<String> pairs = new ArrayList<>();
    parameters.forEach((name, values) -> values.forEach(value -> pairs.add(name + "=" + value)));
    return "/api/v1/toepassing?" + String.join("&", pairs);
  }

  /** The applicability query with these answers in the place of the example. */
  String sparql(String query) {
    List<String> closed = new ArrayList<>();
    List<String> yes = new ArrayList<>(concepts("situatie", "situaties"));
    LISTS.forEach((parameter, list) -> {
      if (parameters.containsKey(parameter)) {
        closed.add("<" + ID + "kenmerken/" + parameter + ">");
        yes.addAll(parameters.get(parameter).equals(List.of("nee")) ? List.of() : concepts(parameter, list));
      }
    });
    String filled = fill(query, "gesloten", closed);
    filled = fill(filled, "wel", yes);
    filled = fill(filled, "niet", concepts("situatieNiet", "situaties"));
    filled = fill(filled, "leeftijd", values("leeftijd", value -> value));
    filled = fill(filled, "rol", concepts("rol", "adressaten"));
    return fill(filled, "peildatum", values("peildatum", value -> "\"" + value + "\"^^xsd:date"));
  }

  private List<String> concepts(String parameter, String list) {
    return values(parameter, value -> "<" + ID + list + "/" + value + ">");
  }

  private List<String> values(String parameter, UnaryOperator<String> term) {
    return parameters.getOrDefault(parameter, List.of()).stream().map(term).toList();
  }

  private static String fill(String query, String variable, List<String> values) {
    String block = "VALUES ?" + variable + " { " + String.join(" ", values) + " }";
    String filled = query.replaceAll("VALUES \\?" + variable + " \\{[^}]*}", block);
    if (!filled.contains("VALUES ?" + variable + " {")) {
      throw new IllegalStateException("The query has no VALUES ?" + variable);
    }
    return filled;
  }
}
