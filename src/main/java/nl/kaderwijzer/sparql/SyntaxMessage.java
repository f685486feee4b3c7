package nl.kaderwijzer.sparql;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.jspecify.annotations.Nullable;

/** Says in Dutch what the parser has against a query: where it is, what is wrong and what to do about it. */
final class SyntaxMessage {

  private static final Pattern PLACE = Pattern.compile("(?i)\\bline:?\\s*(\\d+),\\s*col(?:umn)?:?\\s*(\\d+)");
  private static final Pattern UNEXPECTED =
      Pattern.compile("Encountered \"\\s*(?:\"[^\"]*\"|<[^>]*>)\\s*\"?(.*?)\\s*\"*\\s*at line");
  private static final Pattern NO_WORD = Pattern.compile("Lexical error at .*?Encountered: \\S+(?: \\(\\d+\\))?(?:,? after prefix \"(.*)\")?$");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|(.))");
  private static final int LONGEST = 40;

  /** What the parser says in English; the groups are what it names. */
  private static final List<Known> KNOWN = List.of(
      new Known("Unresolved prefixed name: (.*)",
          "dit voorvoegsel is niet bekend: %s. Zet boven de query een regel PREFIX met het adres dat erbij hoort."),
      new Known("Non-group key variable in SELECT: (\\S+)",
          "%1$s staat na SELECT, maar niet in GROUP BY. Zet onder de query GROUP BY met %1$s erbij, of haal %1$s weg na SELECT."),
      new Known("Variable used when already in-scope: (\\S+)", "AS geeft %1$s een waarde, maar %1$s wordt al gebruikt. Kies na AS een andere naam."),
      new Known("Duplicate variable .*'(\\S+)'", "%s staat twee keer na SELECT. Haal er een weg, of kies na AS een andere naam."),
      new Known("SELECT \\* not legal with GROUP BY",
          "SELECT * kan niet samen met GROUP BY. Noem na SELECT de variabelen van GROUP BY, en wat u telt."),
      new Known("Aggregate expression not legal",
          "een telling, zoals COUNT of SUM, kan hier niet. Zet haar na SELECT, of in HAVING of ORDER BY."),
      new Known("Nested aggregate", "een telling, zoals COUNT of SUM, kan niet in een andere telling. Tel eerst in een subquery: { SELECT … }."),
      new Known("Blank node label reuse not allowed at this point: (\\S+)",
          "%s staat ook in een ander deel van de query. Gebruik op beide plaatsen een variabele, zoals ?x."),
      new Known("Mismatch: (\\d+) variables but (\\d+) values",
          "VALUES noemt zoveel variabelen: %s, en hier staan zoveel waarden: %s. Geef elke variabele één waarde, of UNDEF als er geen is."),
      new Known("Number '(.*)' is a valid number but", "het getal %s is te groot. Kies een kleiner getal."));

  private final String message;
  private final String text;
  private final QueryException error;

  private SyntaxMessage(QueryException error, String text) {
    this.message = String.valueOf(error.getMessage()).lines().findFirst().orElse("").strip();
    this.text = text;
    this.error = error;
  }

  private record Known(Pattern said, String sentence) {

    Known(String said, String sentence) {
      this(Pattern.compile(said), sentence);
    }
  }

  /** Returns the sentence about the text of a query that the parser refuses. */
  static String of(QueryException error, String text) {
    return error.getMessage() == null
        ? "Deze query is niet te lezen: zij is te diep genest. Maak haar eenvoudiger."
        : new SyntaxMessage(error, text).sentence();
  }

  private String sentence() {
    Matcher noWord = NO_WORD.matcher(message);
    if (noWord.find()) {
      return noWord(noWord.group(1) == null ? lastWord() : unescaped(noWord.group(1)));
    }
    Matcher unexpected = UNEXPECTED.matcher(message);
    if (unexpected.find()) {
      String word = unexpected.group(1);
      return at(place(0), "dit is geen geldige SPARQL 1.1: " + (word.isBlank()
          ? "er ontbreekt iets aan het eind. Kijk of elk haakje dicht is."
          : "onverwacht \"" + word + "\". Kijk of er iets voor ontbreekt, of haal het weg."));
    }
    for (Known known : KNOWN) {
      Matcher said = known.said().matcher(message);
      if (said.find()) {
        return at(place(0), known.sentence().formatted(groups(said)));
      }
    }
    return at(place(0), "dit is geen geldige SPARQL 1.1. Verbeter de query en probeer het opnieuw. (" + message + ")");
  }

  private static Object[] groups(MatchResult said) {
    Object[] groups = new Object[said.groupCount()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = said.group(i + 1);
    }
    return groups;
  }

  /** The parser stopped right after characters that do not begin anything; the place is where they start. */
  private String noWord(String whole) {
    String place = place(whole.indexOf('\n') < 0 ? whole.length() : 0);
    String word = whole.length() > LONGEST ? whole.substring(0, LONGEST) + "…" : whole;
    if (!word.startsWith("\"") && !word.startsWith("'")) {
      return at(place, "dit is geen geldige SPARQL 1.1: onbekend woord of teken \"" + word
          + "\". Kijk of het goed is geschreven; een variabele begint met ? en een naam heeft een voorvoegsel met een dubbele punt.");
    }
    return at(place, whole.endsWith("\\")
        ? "deze tekst heeft een \\ met een teken erachter dat niet kan: " + word + ". Schrijf \\\\ voor een gewone \\."
        : "deze tekst heeft geen aanhalingsteken aan het eind: " + word + ". Zet het erachter; een tekst van meer regels staat tussen drie"
            + " aanhalingstekens.");
  }

  private String lastWord() {
    String[] words = text.strip().split("\\s+");
    return words[words.length - 1];
  }

  private static String unescaped(String word) {
    return ESCAPED.matcher(word).replaceAll(one -> Matcher.quoteReplacement(one.group(1) == null
        ? one.group(2).replace('n', '\n').replace('t', '\t').replace('r', '\r')
        : String.valueOf((char) Integer.parseInt(one.group(1), 16))));
  }

  private static String at(@Nullable String place, String sentence) {
    return place == null ? Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) : place + ": " + sentence;
  }

  /**
   * Returns the place that the parser names, so many characters back: its text points at the word that is wrong, its numbers at the
   * word before. Where it names none, what it speaks of is looked for in the query.
   */
  private @Nullable String place(int back) {
    Matcher place = PLACE.matcher(message);
    if (place.find()) {
      return place(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)) - back);
    }
    if (error instanceof QueryParseException at && at.getLine() > 0) {
      return place(at.getLine(), at.getColumn());
    }
    int index = new PlaceInQuery(text).of(message);
    if (index < 0) {
      return null;
    }
    String before = text.substring(0, index);
    return place((int) before.chars().filter(c -> c == '\n').count() + 1, index - before.lastIndexOf('\n'));
  }

  private static String place(int line, int column) {
    return "Regel " + line + ", teken " + Math.max(1, column);
  }
}
