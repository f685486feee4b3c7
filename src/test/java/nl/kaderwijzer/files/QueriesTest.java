package nl.kaderwijzer.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.kaderwijzer.graph.NamedQuery;
import nl.kaderwijzer.graph.RealData;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each query of the project is well written, and each question has an answer as it stands. */
class QueriesTest {

  @TestFactory
  Stream<DynamicTest> everyFile() {
    return ProjectFiles.in("queries/", ".rq").stream().map(file -> DynamicTest.dynamicTest(file.path(), () ->
        assertThat(QueryRules.ALL.stream().flatMap(rule -> rule.check(file))).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> everyFolderHasQueries() {
    return Stream.of("applicability", "catalogue", "checks", "lessons", "questions").map(folder -> DynamicTest.dynamicTest(folder, () ->
        assertThat(ProjectFiles.in("queries/" + folder + "/", ".rq")).isNotEmpty()));
  }

  @TestFactory
  Stream<DynamicNode> examples() {
    return new Examples("queries", QueryRules.ALL, file -> QueryRules.ALL).tests(".rq");
  }

  /**
   * All but the checks, which must find nothing. No answer at all may mean that something is asked for that is not there; how many
   * there are at the least, a file can say itself.
   */
  @TestFactory
  Stream<DynamicTest> everyQuestionHasAnAnswer() {
    return ProjectFiles.in("queries/", ".rq").stream().filter(file -> !file.isIn("queries/checks/"))
        .map(file -> DynamicTest.dynamicTest(file.path(), () -> {
          NamedQuery query = RealData.publication().query(file.path().substring("queries/".length()).replaceFirst("\\.rq$", ""));
          assertThat(RealData.publication().select(query, Map.of())).hasSizeGreaterThanOrEqualTo(query.rows());
        }));
  }
}
