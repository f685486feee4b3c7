package nl.kaderwijzer.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.RiotException;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** All Turtle of the project is written as if by one hand. */
class DataStyleTest {

  private static final StyleRule TURTLE = new StyleRule("turtle", DataStyleTest::turtle);

  /** For each Turtle file; these look at the text alone. */
  private static final List<StyleRule> TEXT = Stream.of(CharacterRules.ALL, HeadRules.ALL,
      List.of(BodyRules.FORM, BodyRules.EMPTY_LINE, TURTLE)).flatMap(List::stream).toList();

  /** For data only. */
  private static final List<StyleRule> DATA =
      List.of(BodyRules.BLANK_NODE, BodyRules.SHORT_NAME, PlaceRules.PLACE, PlaceRules.ORDER);

  /** For what says something: data and ontology. */
  private static final List<StyleRule> WORDING = List.of(LanguageRules.LANGUAGE, LanguageRules.READABILITY);

  private static final List<StyleRule> ALL = Stream.of(TEXT, WORDING, DATA).flatMap(List::stream).toList();

  @TestFactory
  Stream<DynamicTest> everyFile() {
    return Stream.of("data/", "ontology/").flatMap(folder -> ProjectFiles.in(folder, ".ttl").stream())
        .map(file -> DynamicTest.dynamicTest(file.path(), () ->
            assertThat(rules(file).stream().flatMap(rule -> rule.check(file))).isEmpty()));
  }

  @TestFactory
  Stream<DynamicNode> examples() {
    return new Examples("style", ALL, DataStyleTest::rules).tests(".ttl");
  }

  /** What cannot be parsed can only be read as text. */
  private static List<StyleRule> rules(ProjectFile file) {
    if (turtle(file).findAny().isPresent()) {
      return TEXT;
    }
    return file.isIn("data/") ? ALL : Stream.of(TEXT, WORDING).flatMap(List::stream).toList();
  }

  private static Stream<String> turtle(ProjectFile file) {
    try {
      file.triples();
      return Stream.empty();
    } catch (RiotException e) {
      return Stream.of(e.getMessage());
    }
  }
}
