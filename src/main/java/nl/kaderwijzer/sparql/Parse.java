package nl.kaderwijzer.sparql;

import java.util.regex.Pattern;
import nl.kaderwijzer.vocabulary.Kw;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/** Parses the text of a query as SPARQL 1.1, and says with line and column where it is not. */
final class Parse {

  private static final Pattern PROLOGUE = Pattern.compile("(?i)(\\s|#[^\n]*\n|BASE\\s*<[^>]*>|PREFIX\\s+\\S*\\s*<[^>]*>)*");
  private static final Pattern UPDATE =
      Pattern.compile("(?i)(INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY|WITH)\\b");

  private Parse() {
  }

  /** Returns the query; a relative IRI in it is one of our identifiers. Throws {@link SparqlError} (400). */
  static Query parse(String text) {
    try {
      return QueryFactory.create(text, Kw.ID, Syntax.syntaxSPARQL_11);
    } catch (QueryException e) {
      if (e instanceof QueryParseException && isUpdate(text)) {
        throw SparqlError.badRequest("Dit is een wijziging (SPARQL Update)."
            + " Hier kan alleen worden gelezen: SELECT, ASK, CONSTRUCT of DESCRIBE.");
      }
      throw SparqlError.badRequest(SyntaxMessage.of(e, text));
    }
  }

  private static boolean isUpdate(String text) {
    var prologue = PROLOGUE.matcher(text);
    int start = prologue.lookingAt() ? prologue.end() : 0;
    return UPDATE.matcher(text).region(start, text.length()).lookingAt();
  }
}
