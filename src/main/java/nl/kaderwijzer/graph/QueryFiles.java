package nl.kaderwijzer.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.QueryException;

/** Holds the queries of {@code queries/}, found by folder. Immutable. */
final class QueryFiles {

  private static final String FOLDER = "queries/";
  private static final String END = ".rq";

  private final Map<String, NamedQuery> queries;

  private QueryFiles(Map<String, NamedQuery> queries) {
    this.queries = Collections.unmodifiableMap(queries);
  }

  /** Takes the files among these that are queries; throws when one says nothing of itself. */
  static QueryFiles of(List<DataFile> files) {
    Map<String, String> texts = new TreeMap<>();
    for (DataFile file : files) {
      if (file.isIn(FOLDER) && file.path().endsWith(END)) {
        texts.put(file.path().substring(FOLDER.length(), file.path().length() - END.length()), file.text());
      }
    }
    return of(texts);
  }

  /** Reads what each text, by the name of the query, says of itself; throws when one says nothing. */
  static QueryFiles of(Map<String, String> texts) {
    Map<String, NamedQuery> queries = new TreeMap<>();
    List<Bevinding> wrong = new ArrayList<>();
    texts.forEach((name, text) -> {
      try {
        queries.put(name, new NamedQuery(name, text));
      } catch (IllegalArgumentException e) {
        wrong.add(Bevinding.fout(FOLDER + name + END, "", "De kop van deze query klopt niet: " + e.getMessage()));
      }
    });
    if (!wrong.isEmpty()) {
      throw new LoadFailed(wrong);
    }
    return new QueryFiles(queries);
  }

  /** Parses each query; throws when one is no SPARQL 1.1. */
  void check() {
    List<Bevinding> wrong = new ArrayList<>();
    for (NamedQuery query : queries.values()) {
      try {
        query.query();
      } catch (QueryException e) {
        wrong.add(Bevinding.fout(query.path(), "", "Deze query klopt niet: " + e.getMessage()));
      }
    }
    if (!wrong.isEmpty()) {
      throw new LoadFailed(wrong);
    }
  }

  Collection<NamedQuery> all() {
    return queries.values();
  }

  NamedQuery get(String name) {
    NamedQuery query = queries.get(name);
    if (query == null) {
      throw new IllegalArgumentException("Er is geen query queries/" + name + ".rq");
    }
    return query;
  }
}
