package nl.kaderwijzer.files;

import static nl.kaderwijzer.files.CharacterRules.at;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/** How a query file is written: it says what it asks, is SPARQL 1.1, uses our prefixes, and is indented by two spaces. */
final class QueryRules {

  static final StyleRule HEADER = new StyleRule("header", QueryRules::header);
  static final StyleRule SPARQL = new StyleRule("sparql", QueryRules::sparql);
  static final StyleRule PARAM = new StyleRule("param", QueryRules::params);
  static final StyleRule PREFIX_LIST = new StyleRule("prefix-list", file -> declared(file).notInTheList());
  static final StyleRule PREFIX_ORDER = new StyleRule("prefix-order", file -> declared(file).notInOrder());
  static final StyleRule PREFIX_USE = new StyleRule("prefix-use", QueryRules::use);
  static final StyleRule INDENT = new StyleRule("indent", QueryRules::indent);
  static final List<StyleRule> ALL =
      Stream.of(CharacterRules.ALL, List.of(HEADER, SPARQL, PARAM, PREFIX_LIST, PREFIX_ORDER, PREFIX_USE, INDENT))
          .flatMap(List::stream).toList();

  private static final Pattern FIRST_LINE = Pattern.compile("#\\+ (?:summary|rule): \\p{Lu}.*[.?]");
  private static final Pattern PARAM_LINE = Pattern.compile("#\\+ param: (\\w+) \\w+.*");
  private static final Pattern PREFIX_LINE = Pattern.compile("PREFIX ([a-z]+): <([^>]*)>");
  private static final Pattern STRING_IRI_COMMENT =
      Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"|'(?:[^'\\\\]++|\\\\.)*+'|<[^<>\"\\s]*+>|#.*");
  private static final Pattern PREFIX_IN_USE = Pattern.compile("(?<![\\w:?])([a-z]+):(?=\\w)");

  private QueryRules() {
  }

  private static Stream<String> header(ProjectFile file) {
    return FIRST_LINE.matcher(file.lines().get(0)).matches() ? Stream.empty()
        : Stream.of("line 1: expected '#+ summary:' or '#+ rule:' with a whole sentence");
  }

  private static Stream<String> sparql(ProjectFile file) {
    try {
      QueryFactory.create(file.text(), Syntax.syntaxSPARQL_11);
      return Stream.empty();
    } catch (QueryException e) {
      return Stream.of(e.getMessage());
    }
  }

  /** A parameter that the query does not use cannot change the answer. */
  private static Stream<String> params(ProjectFile file) {
    List<String> code = code(file);
    return file.lines().stream().filter(line -> line.startsWith("#+ param"))
        .filter(line -> {
          Matcher param = PARAM_LINE.matcher(line);
          return !param.matches() || code.stream().noneMatch(Pattern.compile("[?$]" + param.group(1) + "\\b").asPredicate());
        }).map(line -> "is not used: " + line);
  }

  private static Stream<String> use(ProjectFile file) {
    Set<String> used = new HashSet<>();
    code(file).stream().filter(line -> !line.startsWith("PREFIX"))
        .forEach(line -> PREFIX_IN_USE.matcher(line).results().forEach(hit -> used.add(hit.group(1))));
    return declared(file).notAsUsed(used);
  }

  /** Two spaces for each open brace or parenthesis at the end of a line; a line that goes on may be further in, by twos. */
  private static Stream<String> indent(ProjectFile file) {
    List<String> faults = new ArrayList<>();
    List<String> code = code(file);
    Deque<Boolean> open = new ArrayDeque<>();
    boolean opened = true;
    for (int i = 0; i < code.size(); i++) {
      String whole = file.lines().get(i);
      String line = code.get(i).strip();
      if (whole.isBlank()) {
        continue;
      }
      int spaces = whole.length() - whole.stripLeading().length();
      int closers = (int) line.chars().takeWhile(sign -> sign == '}' || sign == ')').count();
      int expected = 2 * (int) open.stream().skip(closers).filter(indents -> indents).count();
      boolean exact = opened || closers > 0;
      if (spaces % 2 != 0 || (exact ? spaces != expected : spaces < expected)) {
        faults.add(at(i, "expected " + (exact ? "" : "at least ") + expected + " spaces: " + whole));
      }
      for (int j = 0; j < line.length(); j++) {
        char sign = line.charAt(j);
        if (sign == '{' || sign == '(') {
          open.push(sign == '{' || j == line.length() - 1);
        } else if ((sign == '}' || sign == ')') && !open.isEmpty()) {
          open.pop();
        }
      }
      opened = line.isEmpty() ? opened : line.endsWith("{") || line.endsWith("(");
    }
    return faults.stream();
  }

  /** Returns the lines without texts, IRIs and comments. */
  private static List<String> code(ProjectFile file) {
    return file.lines().stream().map(line -> STRING_IRI_COMMENT.matcher(line).replaceAll("")).toList();
  }

  private static DeclaredPrefixes declared(ProjectFile file) {
    return new DeclaredPrefixes(file.lines(), PREFIX_LINE);
  }
}
