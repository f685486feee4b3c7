package nl.kaderwijzer.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * Good examples, and bad ones that are each one fault away from a good one.
 *
 * <p>A fault is a small file {@code faults/*.properties}: {@code fout} (what is wrong, in words), {@code bestand} (the good
 * example), {@code vervang} and {@code door} (the change), {@code als} (another path, where the path is wrong),
 * {@code tekenset} (another encoding, where that is wrong) and {@code regel} (the rules that must object: these and no others).
 */
final class Examples {

  private final Path root;
  private final List<StyleRule> rules;
  private final Function<ProjectFile, List<StyleRule>> rulesFor;

  /** Examples in a folder, for all these rules; {@code rulesFor} tells which of them hold for a file. */
  Examples(String folder, List<StyleRule> rules, Function<ProjectFile, List<StyleRule>> rulesFor) {
    this.root = ProjectFiles.EXAMPLES.resolve(folder);
    this.rules = rules;
    this.rulesFor = rulesFor;
  }

  /** Returns the tests: good ones pass, each fault is found by its rules alone, and each rule has a fault that it finds. */
  Stream<DynamicNode> tests(String end) {
    List<ProjectFile> goods = ProjectFiles.in(root.resolve("good"), "", end);
    List<Fault> faults = ProjectFiles.in(root, "faults", ".properties").stream().map(file -> Fault.of(file, goods)).toList();
    return Stream.of(
        dynamicContainer("good", goods.stream().map(good -> dynamicTest(good.path(), () ->
            assertThat(rulesFor.apply(good).stream().flatMap(rule -> rule.check(good))).isEmpty()))),
        dynamicContainer("bad", faults.stream().map(fault -> dynamicTest(fault.name + ": " + fault.why, () ->
            assertThat(objecting(fault.file)).as("%s", fault.file.text()).isEqualTo(fault.rules)))),
        dynamicTest("each rule has a bad example", () ->
            assertThat(faults.stream().flatMap(fault -> fault.rules.stream()).collect(Collectors.toSet()))
                .isEqualTo(rules.stream().map(StyleRule::name).collect(Collectors.toSet()))));
  }

  private Set<String> objecting(ProjectFile file) {
    return rulesFor.apply(file).stream().filter(rule -> rule.check(file).findAny().isPresent()).map(StyleRule::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private record Fault(String name, String why, ProjectFile file, Set<String> rules) {

    static Fault of(ProjectFile source, List<ProjectFile> goods) {
      Properties fault = new Properties();
      try {
        fault.load(new StringReader(source.text()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      String path = required(source, fault, "bestand");
      ProjectFile good = goods.stream().filter(file -> file.path().equals(path)).findFirst()
          .orElseThrow(() -> new AssertionError(source + ": there is no good example " + path));
      String text = good.text();
      if (fault.containsKey("vervang")) {
        String old = fault.getProperty("vervang");
        if (!text.contains(old)) {
          throw new AssertionError(source + " changes nothing: '" + old + "' is not in " + path);
        }
        text = text.replace(old, required(source, fault, "door"));
      }
      ProjectFile file = new ProjectFile(fault.getProperty("als", path),
          text.getBytes(Charset.forName(fault.getProperty("tekenset", "UTF-8"))));
      if (file.path().equals(path) && Arrays.equals(file.content(), good.content())) {
        throw new AssertionError(source + " changes nothing");
      }
      return new Fault(source.name(), required(source, fault, "fout"), file,
          new TreeSet<>(Arrays.asList(required(source, fault, "regel").split(" "))));
    }

    private static String required(ProjectFile source, Properties fault, String key) {
      String value = fault.getProperty(key);
      if (value == null) {
        throw new AssertionError(source + " has no '" + key + "'");
      }
      return value;
    }
  }
}
