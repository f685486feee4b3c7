package nl.kaderwijzer.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.exec.QueryExec;

/** The real data of the project, loaded and checked once for all tests that need no web server. */
public final class RealData {

  private static final Publication PUBLICATION = Preparation.of(DataLocation.of("classpath"));

  private RealData() {}

  /** The publication of the files on the classpath. */
  public static Publication publication() {
    return PUBLICATION;
  }

  /** The rows of a query that is no file, as text. */
  public static List<String> select(String query) {
    List<String> rows = new ArrayList<>();
    try (QueryExec execution = QueryExec.dataset(PUBLICATION.dataset()).query(query).build()) {
      execution.select().forEachRemaining(row -> rows.add(row.toString()));
    }
    return rows;
  }
}
