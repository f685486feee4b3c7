package nl.kaderwijzer.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kaderwijzer.graph.RealData;
import nl.kaderwijzer.vocabulary.Kw;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each check query finds its bad example, says something of it, and finds nothing in the real data. */
class ChecksTest {

  private static final String FOLDER = "queries/checks/";
  private static final String EXAMPLES = FOLDER + "examples/";
  private static final List<ProjectFile> CHECKS = ProjectFiles.in(FOLDER, ".rq");

  @TestFactory
  Stream<DynamicTest> everyCheckSaysItsRule() {
    return CHECKS.stream().map(check -> DynamicTest.dynamicTest(check.path(), () -> {
      assertThat(check.name()).endsWith("-violation");
      assertThat(check.lines().get(0)).matches("#\\+ rule: \\p{Lu}.*\\.");
    }));
  }

  @TestFactory
  Stream<DynamicTest> everyCheckFindsItsBadExample() {
    return CHECKS.stream().map(check -> DynamicTest.dynamicTest(check.path(), () -> {
      ProjectFile example = ProjectFiles.at(EXAMPLES + check.name().replace("-violation", "-bad.ttl"));
      assertThat(example.lines().get(0)).startsWith("# Fout: ");
      assertThat(rows(check, withOntology(example))).isNotEmpty().allSatisfy(row -> {
        assertThat(row.get("focus").isURI()).isTrue();
        assertThat(row.get("message").getLiteralLexicalForm()).matches("(?s)\\p{Lu}.*\\.|\\S+ .*\\.");
        assertThat(row.get("severity")).isNotNull();
      });
    }));
  }

  /** What is said comes from what is wrong in the example, not from the example as such. */
  @TestFactory
  Stream<DynamicTest> noCheckObjectsToTheOntologyAlone() {
    return CHECKS.stream().map(check -> DynamicTest.dynamicTest(check.path(), () ->
        assertThat(rows(check, withOntology())).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleHasItsCheck() {
    return ProjectFiles.in(EXAMPLES, ".ttl").stream().map(example -> DynamicTest.dynamicTest(example.path(), () ->
        assertThat(CHECKS).extracting(ProjectFile::name).contains(example.name().replaceFirst("-bad$", "-violation"))));
  }

  @TestFactory
  Stream<DynamicTest> noCheckFindsAnythingInTheRealData() {
    return CHECKS.stream().map(check -> DynamicTest.dynamicTest(check.path(), () ->
        assertThat(rows(check, RealData.publication().dataset())).isEmpty()));
  }

  private static List<Binding> rows(ProjectFile check, DatasetGraph data) {
    List<Binding> rows = new ArrayList<>();
    try (QueryExec query = QueryExec.dataset(data).query(check.text(), Syntax.syntaxSPARQL_11).build()) {
      query.select().forEachRemaining(rows::add);
    }
    return rows;
  }

  /** Returns the files as the service loads them: a graph for each, and the default graph is their union. */
  private static DatasetGraph withOntology(ProjectFile... examples) {
    DatasetGraph data = DatasetGraphFactory.createGeneral();
    Stream.concat(Stream.of(ProjectFiles.at("ontology/kw.ttl")), Stream.of(examples)).forEach(file ->
        file.triples().forEach(triple -> {
          data.add(Quad.create(Quad.defaultGraphIRI, triple));
          data.add(Quad.create(NodeFactory.createURI(Kw.graphOf(file.path())), triple));
        }));
    return data;
  }
}
