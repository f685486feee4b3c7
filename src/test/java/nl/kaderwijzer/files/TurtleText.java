package nl.kaderwijzer.files;

import java.util.List;
import java.util.regex.Pattern;

/** A Turtle file as lines: the head (comment, base, prefixes) up to the first empty line, and the body. */
final class TurtleText {

  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"");
  private static final Pattern IRI = Pattern.compile("<[^<>\"\\s]*+>");
  private static final Pattern BRACKETS = Pattern.compile("[\\[(] (?:[^\\[\\]()]|\\[\\])* [\\])]");

  private final List<String> lines;
  private final int bodyStart;

  private TurtleText(List<String> lines) {
    this.lines = lines;
    int empty = lines.indexOf("");
    this.bodyStart = empty < 0 ? lines.size() : empty;
  }

  static TurtleText of(ProjectFile file) {
    return new TurtleText(file.lines());
  }

  List<String> head() {
    return lines.subList(0, bodyStart);
  }

  /** Returns the lines from the first empty line on. */
  List<String> body() {
    return lines.subList(bodyStart, lines.size());
  }

  /** Returns where the body begins, to number its lines. */
  int bodyStart() {
    return bodyStart;
  }

  /** Returns a line with each text as {@code ""}, and empty when the line is a comment. */
  static String withoutTexts(String line) {
    return line.startsWith("#") ? "" : STRING.matcher(line).replaceAll("\"\"");
  }

  /** Returns a line with each text as {@code ""} and each IRI as {@code <>}: what is left are names and signs. */
  static String namesOf(String line) {
    return IRI.matcher(withoutTexts(line)).replaceAll("<>");
  }

  /** Returns {@link #namesOf} the line with each closed pair of brackets as {@code []}. */
  static String formOf(String line) {
    String text = namesOf(line);
    for (String next = text; ; text = next) {
      next = BRACKETS.matcher(text).replaceAll("[]");
      if (next.equals(text)) {
        return text;
      }
    }
  }
}
