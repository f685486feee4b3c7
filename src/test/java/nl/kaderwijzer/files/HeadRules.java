package nl.kaderwijzer.files;

import static nl.kaderwijzer.files.CharacterRules.at;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kaderwijzer.vocabulary.Kw;
import nl.kaderwijzer.vocabulary.Prefixes;

/** The head of a Turtle file: what the file is, our base, and the prefixes it uses, from the only list. */
final class HeadRules {

  static final StyleRule HEAD = new StyleRule("head", HeadRules::head);
  static final StyleRule BASE = new StyleRule("base", HeadRules::base);
  static final StyleRule PREFIX_LIST = new StyleRule("prefix-list", file -> declared(file).notInTheList());
  static final StyleRule PREFIX_ORDER = new StyleRule("prefix-order", file -> declared(file).notInOrder());
  static final StyleRule PREFIX_USE = new StyleRule("prefix-use", HeadRules::use);
  static final List<StyleRule> ALL = List.of(HEAD, BASE, PREFIX_LIST, PREFIX_ORDER, PREFIX_USE);

  private static final Pattern COMMENT = Pattern.compile("# \\S.*");
  private static final Pattern BASE_LINE = Pattern.compile("@base <[^>]*> \\.");
  private static final Pattern PREFIX_LINE = Pattern.compile("@prefix ([a-z]+): <([^>]*)> \\.");
  private static final Pattern PREFIX_IN_USE = Pattern.compile("(?<![\\w:/-])([a-z]+):(?=\\w)");
  private static final Pattern RELATIVE_IRI = Pattern.compile("<(?!https?:|mailto:|urn:)[^<>\"\\s]*>");

  private HeadRules() {
  }

  /** One or more lines of comment, the base, the prefixes; in this order and nothing else. */
  private static Stream<String> head(ProjectFile file) {
    List<String> head = TurtleText.of(file).head();
    List<String> faults = new ArrayList<>();
    int stage = 0;
    for (int i = 0; i < head.size(); i++) {
      String line = head.get(i);
      int kind = COMMENT.matcher(line).matches() ? 0 : BASE_LINE.matcher(line).matches() ? 1
          : PREFIX_LINE.matcher(line).matches() ? 2 : -1;
      if (kind < stage) {
        faults.add(at(i, "expected comment, @base, @prefix in this order and then an empty line: " + line));
      }
      stage = Math.max(stage, kind);
    }
    if (head.isEmpty() || !COMMENT.matcher(head.get(0)).matches()) {
      faults.add(at(0, "the file does not say what it is"));
    }
    return faults.stream();
  }

  /** Data has our base; another file has one when it needs one. */
  private static Stream<String> base(ProjectFile file) {
    TurtleText text = TurtleText.of(file);
    List<String> found = text.head().stream().filter(line -> line.startsWith("@base")).toList();
    if (file.isIn("data/")) {
      String ours = "@base <" + Kw.ID + "> .";
      return found.equals(List.of(ours)) ? Stream.empty() : Stream.of("expected once: " + ours);
    }
    boolean needed = text.body().stream().anyMatch(line -> RELATIVE_IRI.matcher(TurtleText.withoutTexts(line)).find());
    return found.size() == (needed ? 1 : 0) ? Stream.empty() : Stream.of(needed ? "@base is missing" : "@base is not used");
  }

  /** The list itself declares all and uses few. */
  private static Stream<String> use(ProjectFile file) {
    Set<String> used = new HashSet<>();
    for (String line : TurtleText.of(file).body()) {
      PREFIX_IN_USE.matcher(TurtleText.namesOf(line)).results().forEach(hit -> used.add(hit.group(1)));
    }
    if (file.path().equals(Prefixes.FILE)) {
      used.addAll(declared(file).names());
    }
    return declared(file).notAsUsed(used);
  }

  private static DeclaredPrefixes declared(ProjectFile file) {
    return new DeclaredPrefixes(TurtleText.of(file).head(), PREFIX_LINE);
  }
}
