package nl.kaderwijzer.files;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kaderwijzer.vocabulary.Prefixes;

/** The prefixes that a Turtle file or a query declares, and what is wrong with them. */
final class DeclaredPrefixes {

  private final List<MatchResult> lines;

  /** Takes the lines of this form, with the prefix and the namespace as its groups. */
  DeclaredPrefixes(List<String> lines, Pattern form) {
    this.lines = lines.stream().map(form::matcher).filter(Matcher::matches).map(Matcher::toMatchResult).toList();
  }

  Stream<String> notInTheList() {
    Map<String, String> ours = ProjectFiles.prefixes().asMap();
    return lines.stream().filter(line -> !line.group(2).equals(ours.get(line.group(1))))
        .map(line -> "not in " + Prefixes.FILE + ": " + line.group());
  }

  Stream<String> notInOrder() {
    List<String> names = lines.stream().map(line -> line.group(1)).toList();
    return names.equals(List.copyOf(new TreeSet<>(names))) ? Stream.empty()
        : Stream.of("prefixes are not each once and in the order of the alphabet");
  }

  Stream<String> notAsUsed(Set<String> used) {
    return names().equals(used) ? Stream.empty() : Stream.of("declares " + names() + " and uses " + new TreeSet<>(used));
  }

  Set<String> names() {
    Set<String> names = new TreeSet<>();
    lines.forEach(line -> names.add(line.group(1)));
    return names;
  }
}
