package nl.kaderwijzer.graph;

import java.util.List;

/**
 * A parameter of a query, as its line says: {@code #+ param: name type values label}.
 *
 * @param values of an id the folder of the things that it can be ({@code begrippen/situaties}), of an integer the least and the
 *     most ({@code 0..120}); empty where anything of the type will do
 * @param label what to give, in a few Dutch words; empty in a query that nobody fills in by hand
 */
public record QueryParam(String name, ParamType type, String values, String label) {

  /** Reads what follows {@code #+ param:}. */
  static QueryParam of(String line) {
    List<String> words = List.of(line.split("\\s+"));
    if (words.size() < 2) {
      throw new IllegalArgumentException("'#+ param:' mist een type: " + line);
    }
    ParamType type;
    try {
      type = ParamType.of(words.get(1));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("'#+ param: " + words.get(0) + "' heeft een onbekend type: " + words.get(1), e);
    }
    int label = words.size() > 2 && (type == ParamType.ID || type == ParamType.INTEGER) ? 3 : 2;
    return new QueryParam(
        words.get(0), type, label == 3 ? words.get(2) : "", String.join(" ", words.subList(label, words.size())));
  }
}
