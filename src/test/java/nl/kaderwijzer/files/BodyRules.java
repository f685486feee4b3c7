package nl.kaderwijzer.files;

import static nl.kaderwijzer.files.CharacterRules.at;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kaderwijzer.vocabulary.Kw;

/**
 * The body of a Turtle file: one predicate per line, {@code .} on a line of its own, one empty line between subjects, names
 * as short as they can be.
 */
final class BodyRules {

  static final StyleRule FORM = new StyleRule("form", BodyRules::form);
  static final StyleRule EMPTY_LINE = new StyleRule("empty-line", BodyRules::emptyLines);
  static final StyleRule BLANK_NODE = new StyleRule("blank-node", BodyRules::blankNodes);
  static final StyleRule SHORT_NAME = new StyleRule("short-name", BodyRules::shortNames);

  private static final String NAME = "[a-z]+:[A-Za-z0-9_-]+";
  private static final String TERM = "(?:<>|\\[\\]|true|false|-?\\d+|" + NAME + "|\"\"(?:@[a-z]+|\\^\\^" + NAME + ")?)";
  private static final Pattern SHORT = Pattern.compile(NAME);
  private static final Pattern IRI = Pattern.compile("<([^<>\"\\s]*)>");

  /** The kinds of line, and which of them may follow. */
  private enum Line {
    /** Outside a subject: an empty line, a comment. */
    OUTSIDE("|# .*"),
    SUBJECT("<>|" + NAME),
    PREDICATE("    (?:a|" + NAME + ") " + TERM + "(?:, " + TERM + ")* ;"),
    /** A predicate with its objects on the next lines. */
    OPEN_PREDICATE("    (?:a|" + NAME + ")"),
    OBJECT("        " + TERM + " ,"),
    LAST_OBJECT("        " + TERM + " ;"),
    OPEN_LIST("    " + NAME + " \\("),
    ITEM("        " + TERM),
    CLOSE_LIST("    \\) ;"),
    END("    \\.");

    private final Pattern pattern;

    Line(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }

    List<Line> next() {
      return switch (this) {
        case OUTSIDE -> List.of(OUTSIDE, SUBJECT);
        case SUBJECT -> List.of(PREDICATE, OPEN_PREDICATE, OPEN_LIST);
        case PREDICATE, LAST_OBJECT, CLOSE_LIST -> List.of(PREDICATE, OPEN_PREDICATE, OPEN_LIST, END);
        case OPEN_PREDICATE, OBJECT -> List.of(OBJECT, LAST_OBJECT);
        case OPEN_LIST -> List.of(ITEM);
        case ITEM -> List.of(ITEM, CLOSE_LIST);
        case END -> List.of(OUTSIDE);
      };
    }
  }

  private BodyRules() {
  }

  private static Stream<String> form(ProjectFile file) {
    TurtleText text = TurtleText.of(file);
    List<String> faults = new ArrayList<>();
    Line last = Line.OUTSIDE;
    for (int i = 0; i < text.body().size(); i++) {
      String line = text.body().get(i);
      String form = line.startsWith("#") ? line : TurtleText.formOf(line);
      Line here = last.next().stream().filter(kind -> kind.pattern.matcher(form).matches()).findFirst().orElse(null);
      if (here == null) {
        faults.add(at(text.bodyStart() + i, "expected " + last.next() + " after " + last + ": " + line));
        return faults.stream();
      }
      last = here;
    }
    if (last != Line.END) {
      faults.add("the body does not end with the end of a subject");
    }
    return faults.stream();
  }

  /** Never two empty lines together, and a subject has its comment or an empty line above it. */
  private static Stream<String> emptyLines(ProjectFile file) {
    TurtleText text = TurtleText.of(file);
    List<String> body = text.body();
    return IntStream.range(1, body.size())
        .filter(i -> body.get(i).isEmpty() ? body.get(i - 1).isEmpty()
            : body.get(i).startsWith("#") && !body.get(i - 1).isEmpty() && !body.get(i - 1).startsWith("#"))
        .mapToObj(i -> at(text.bodyStart() + i, "one empty line between subjects: " + body.get(i)));
  }

  private static Stream<String> blankNodes(ProjectFile file) {
    return file.triples().stream().filter(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank())
        .map(triple -> "a blank node with " + triple.getPredicate());
  }

  /** What a prefix can shorten is shortened; the rest of ours is relative to the base. */
  private static Stream<String> shortNames(ProjectFile file) {
    TurtleText text = TurtleText.of(file);
    return IntStream.range(0, text.body().size()).boxed().flatMap(i ->
        IRI.matcher(TurtleText.withoutTexts(text.body().get(i))).results().map(hit -> hit.group(1))
            .filter(iri -> iri.startsWith(Kw.ID) || hasShortName(Kw.iri(iri)))
            .map(iri -> at(text.bodyStart() + i, "can be shorter: <" + iri + ">")));
  }

  private static boolean hasShortName(String iri) {
    return ProjectFiles.prefixes().shorten(iri).filter(SHORT.asMatchPredicate()).isPresent();
  }
}
