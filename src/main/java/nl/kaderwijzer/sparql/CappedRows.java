package nl.kaderwijzer.sparql;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Passes rows on until there are too many; then it throws, for an answer with rows left out would be a wrong answer. */
final class CappedRows implements RowSet {

  private final RowSet rows;
  private final int limit;
  private int count;

  CappedRows(RowSet rows, int limit) {
    this.rows = rows;
    this.limit = limit;
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Binding next() {
    Binding row = rows.next();
    if (++count > limit) {
      throw tooMany(limit, "rijen");
    }
    return row;
  }

  @Override
  public List<Var> getResultVars() {
    return rows.getResultVars();
  }

  @Override
  public long getRowNumber() {
    return rows.getRowNumber();
  }

  @Override
  public void close() {
    rows.close();
  }

  static SparqlError tooMany(int limit, String what) {
    return new SparqlError(413, "Het antwoord heeft meer dan " + limit + " " + what
        + ". Vraag het in delen met ORDER BY, LIMIT en OFFSET, of haal alles ineens op via /dataset.");
  }
}
