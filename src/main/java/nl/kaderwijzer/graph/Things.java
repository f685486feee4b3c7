package nl.kaderwijzer.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kaderwijzer.vocabulary.Kw;
import nl.kaderwijzer.vocabulary.Prefixes;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@link Thing}s from the statements. Of a text in several languages only the Dutch is taken. Safe for any number of
 * threads.
 */
final class Things {

  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

  private final Statements statements;
  private final Terms terms;
  private final Prefixes prefixes;
  /** Per class the first row of each of its things. */
  private final Map<Integer, List<Integer>> byType = new HashMap<>();
  /** Names of properties asked for before, by number. */
  private final @Nullable String[] properties;

  Things(Statements statements, Prefixes prefixes) {
    this.statements = statements;
    this.terms = statements.terms();
    this.prefixes = prefixes;
    this.properties = new @Nullable String[terms.size()];
    int type = terms.find(TYPE);
    int first = 0;
    for (int row = 0; row < statements.rows(); row++) {
      if (statements.subject(row) != statements.subject(first)) {
        first = row;
      }
      if (statements.property(row) == type && !statements.isRepeated(row)) {
        byType.computeIfAbsent(statements.object(row), key -> new ArrayList<>()).add(first);
      }
    }
  }

  List<Thing> ofType(String type) {
    List<Thing> things = new ArrayList<>();
    for (int first : byType.getOrDefault(terms.find(prefixes.expand(type)), List.of())) {
      if (terms.isIri(statements.subject(first))) {
        things.add(thing(first));
      }
    }
    things.sort(Comparator.comparing(Thing::id));
    return things;
  }

  Optional<Thing> get(String id) {
    int subject = terms.find(Kw.iri(id));
    int first = statements.first(subject);
    return subject >= 0 && first < statements.rows() && statements.subject(first) == subject
        ? Optional.of(thing(first))
        : Optional.empty();
  }

  private Thing thing(int first) {
    int subject = statements.subject(first);
    Map<String, List<String>> values = new HashMap<>();
    for (int row = first; row < statements.rows() && statements.subject(row) == subject; row++) {
      if (isDutch(statements.object(row)) && !statements.isRepeated(row)) {
        values.computeIfAbsent(property(statements.property(row)), key -> new ArrayList<>(2)).add(value(statements.object(row)));
      }
    }
    values.values().forEach(list -> list.sort(Comparator.naturalOrder()));
    return new Thing(Kw.slugPath(terms.text(subject)), values);
  }

  private String property(int term) {
    String name = properties[term];
    if (name == null) {
      String iri = terms.text(term);
      name = prefixes.shorten(iri).orElse(iri);
      properties[term] = name;
    }
    return name;
  }

  private String value(int term) {
    return terms.isIri(term) ? Kw.slugPath(terms.text(term)) : terms.text(term);
  }

  private boolean isDutch(int term) {
    String language = terms.language(term);
    return language.isEmpty() || language.equals("nl");
  }
}
