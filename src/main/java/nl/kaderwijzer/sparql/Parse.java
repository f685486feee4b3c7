package nl.kaderwijzer.sparql;

import java.util.regex.Matcher;
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
  private static final Pattern PLACE = Pattern.compile("(?i)\\bline:?\\s*(\\d+),\\s*column:?\\s*(\\d+)");
  private static final Pattern UNEXPECTED =
      Pattern.compile("Encountered \"\\s*(?:\"[^\"]*\"|<[^>]*>)\\s*\"?(.*?)\\s*\"*\\s*at line");
  private static final String PREFIX = "Unresolved prefixed name:";

  private Parse() {
  }

  /** Returns the query; a relative IRI in it is one of our identifiers. Throws {@link SparqlError} (400). */
  static Query parse(String text) {
    try {
      return QueryFactory.create(text, Kw.ID, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      if (isUpdate(text)) {
        throw SparqlError.badRequest("Dit is een wijziging (SPARQL Update)."
            + " Hier kan alleen worden gelezen: SELECT, ASK, CONSTRUCT of DESCRIBE.");
      }
      throw SparqlError.badRequest(place(e) + explanation(e));
    } catch (QueryException e) {
      throw SparqlError.badRequest("Deze query klopt niet: " + e.getMessage());
    }
  }

  private static boolean isUpdate(String text) {
    var prologue = PROLOGUE.matcher(text);
    int start = prologue.lookingAt() ? prologue.end() : 0;
    return UPDATE.matcher(text).region(start, text.length()).lookingAt();
  }

  /** Takes the place from the text of the parser: it points at the word that is wrong, its numbers at the word before. */
  private static String place(QueryParseException e) {
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    if (place.find()) {
      return "Regel " + place.group(1) + ", teken " + place.group(2) + ": ";
    }
    return e.getLine() > 0 ? "Regel " + e.getLine() + ", teken " + Math.max(1, e.getColumn()) + ": " : "";
  }

  private static String explanation(QueryParseException e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    int prefixed = message.indexOf(PREFIX);
    if (prefixed >= 0) {
      return "dit voorvoegsel is niet bekend: " + message.substring(prefixed + PREFIX.length()).strip()
          + ". Zet boven de query een regel PREFIX met het adres dat erbij hoort.";
    }
    Matcher unexpected = UNEXPECTED.matcher(message);
    if (unexpected.find()) {
      String word = unexpected.group(1);
      return "dit is geen geldige SPARQL 1.1: "
          + (word.isBlank() ? "er ontbreekt iets aan het eind." : "onverwacht \"" + word + "\".");
    }
    return e.getMessage() == null
        ? "Deze query is niet te lezen: zij is te diep genest. Maak haar eenvoudiger."
        : "dit is geen geldige SPARQL 1.1. " + message;
  }
}
