package nl.kaderwijzer.sparql;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks in the text of a query for what the parser speaks of without saying where; better no place than a wrong one. */
final class PlaceInQuery {

  private static final Pattern COMMENT =
      Pattern.compile("(\"\"\"[\\s\\S]*?\"\"\"|'''[\\s\\S]*?'''|\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\"|'[^'\\\\\n]*+(?:\\\\.[^'\\\\\n]*+)*+'|<[^<>\\s]*>)|#[^\n]*");
  private static final Pattern GROUPED = Pattern.compile("Non-group key variable in SELECT: [?$](\\S+)( in expression)?");
  private static final Pattern ASSIGNED = Pattern.compile("Variable used when already in-scope: [?$](\\S+) in (?:BIND)?\\((.*) AS \\S+\\)$");
  private static final Pattern DOUBLE = Pattern.compile("Duplicate variable .*'[?$](\\S+)'");
  private static final Pattern NUMBER = Pattern.compile("Number '(.*)' is");
  private static final Pattern HEAD = Pattern.compile("(?i)\\bSELECT\\b[^{]*");

  private final String query;

  /** Takes the text; what stands in comments does not count. */
  PlaceInQuery(String text) {
    this.query = COMMENT.matcher(text).replaceAll(
        found -> Matcher.quoteReplacement(found.group(1) == null ? " ".repeat(found.group().length()) : found.group()));
  }

  /** Returns where in the text it is, -1 when that is not sure. */
  int of(String message) {
    Matcher grouped = GROUPED.matcher(message);
    if (grouped.find()) {
      return inHead(grouped.group(1), grouped.group(2) == null);
    }
    Matcher assigned = ASSIGNED.matcher(message);
    if (assigned.find()) {
      List<MatchResult> same = all("(?i)\\(\\s*" + Pattern.quote(assigned.group(2)) + "\\s+AS\\s+([?$]" + Pattern.quote(assigned.group(1)) + ")\\s*\\)");
      return same.isEmpty() ? only(all("(?i)\\bAS\\s+([?$]" + Pattern.quote(assigned.group(1)) + ")\\s*\\)")) : same.get(same.size() - 1).start(1);
    }
    Matcher twice = DOUBLE.matcher(message);
    if (twice.find()) {
      return only(all("(?i)\\bAS\\s+([?$]" + Pattern.quote(twice.group(1)) + ")\\s*\\)"));
    }
    Matcher number = NUMBER.matcher(message);
    if (number.find()) {
      return only(all("(" + Pattern.quote(number.group(1)) + ")"));
    }
    return message.contains("GROUP BY") ? only(all("(?i)\\b(GROUP)\\s+BY\\b")) : -1;
  }

  private List<MatchResult> all(String pattern) {
    return Pattern.compile(pattern).matcher(query).results().toList();
  }

  private static int only(List<MatchResult> found) {
    return found.size() == 1 ? found.get(0).start(1) : -1;
  }

  /** A variable between SELECT and the pattern; a bare one is not within brackets. */
  private int inHead(String name, boolean bare) {
    int place = -1;
    Pattern variable = Pattern.compile("[?$]" + Pattern.quote(name) + "(?![\\p{L}\\p{N}_])");
    for (MatchResult head : HEAD.matcher(query).results().toList()) {
      String within = bare ? withoutBrackets(head.group()) : head.group();
      Matcher found = variable.matcher(within);
      if (found.find()) {
        if (place >= 0) {
          return -1;
        }
        place = head.start() + found.start();
      }
    }
    return place;
  }

  private static String withoutBrackets(String head) {
    StringBuilder bare = new StringBuilder(head);
    int depth = 0;
    for (int i = 0; i < head.length(); i++) {
      depth += head.charAt(i) == '(' ? 1 : 0;
      if (depth > 0) {
        bare.setCharAt(i, ' ');
      }
      depth -= head.charAt(i) == ')' ? 1 : 0;
    }
    return bare.toString();
  }
}
