package nl.kaderwijzer.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The characters of a text file: UTF-8, LF, no tab, no space at the end of a line, one line end at the end. */
final class CharacterRules {

  static final StyleRule UTF_8 = new StyleRule("utf-8", CharacterRules::utf8);
  static final StyleRule LINE_END = new StyleRule("line-end", CharacterRules::lineEnds);
  static final StyleRule TAB = new StyleRule("tab", file -> lines(file, line -> line.contains("\t"), "a tab"));
  static final StyleRule TRAILING_SPACE = new StyleRule("trailing-space",
      file -> lines(file, line -> line.endsWith(" "), "a space at the end"));
  static final List<StyleRule> ALL = List.of(UTF_8, LINE_END, TAB, TRAILING_SPACE);

  private CharacterRules() {
  }

  /** Returns a sentence for each line of a kind. */
  static Stream<String> lines(ProjectFile file, Predicate<String> wrong, String sentence) {
    List<String> lines = file.lines();
    return IntStream.range(0, lines.size()).filter(i -> wrong.test(lines.get(i))).mapToObj(i -> at(i, sentence));
  }

  /** Returns a sentence with the number of its line; lines are counted from zero here and from one there. */
  static String at(int line, String sentence) {
    return "line " + (line + 1) + ": " + sentence;
  }

  private static Stream<String> utf8(ProjectFile file) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.content()));
      return file.text().startsWith("\uFEFF") ? Stream.of("begins with a byte order mark") : Stream.empty();
    } catch (CharacterCodingException e) {
      return Stream.of("is not UTF-8");
    }
  }

  private static Stream<String> lineEnds(ProjectFile file) {
    String text = file.text();
    if (text.contains("\r")) {
      return Stream.of("has a carriage return");
    }
    return text.endsWith("\n") && !text.endsWith("\n\n") ? Stream.empty() : Stream.of("does not end with one line end");
  }
}
