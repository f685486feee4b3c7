package nl.kaderwijzer.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kaderwijzer.graph.Ernst;
import nl.kaderwijzer.graph.RealData;
import nl.kaderwijzer.vocabulary.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each shape lets its good example through and objects to each of its bad ones, in Dutch. */
class ShapesTest {

  private static final String FOLDER = "ontology/shapes/";
  private static final String EXAMPLES = FOLDER + "examples/";
  private static final String SHAPE_LINE = "# Vorm: ";
  private static final ProjectFile BASIS = ProjectFiles.at(EXAMPLES + "basis.ttl");

  private static final List<ProjectFile> FILES = ProjectFiles.in(FOLDER, ".ttl");
  private static final Graph GRAPH = graph(Stream.concat(FILES.stream(), Stream.of(ProjectFiles.at(Prefixes.FILE))));
  private static final Shapes SHAPES = ShaclValidator.get().parse(GRAPH);
  private static final Map<String, List<ReportEntry>> RESULTS = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> everyShapeFileHasExamples() {
    List<String> names = ProjectFiles.in(EXAMPLES, ".ttl").stream().map(ProjectFile::name).toList();
    return FILES.stream().map(file -> DynamicTest.dynamicTest(file.path(), () -> {
      assertThat(names).contains(file.name() + "-good");
      assertThat(names).anyMatch(name -> name.startsWith(file.name() + "-bad-"));
    }));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleIsOfAShapeFile() {
    return examples("").filter(file -> file != BASIS).map(file -> DynamicTest.dynamicTest(file.path(), () ->
        assertThat(FILES).extracting(ProjectFile::name).contains(shapeFile(file))));
  }

  @TestFactory
  Stream<DynamicTest> goodExamplesConform() {
    return Stream.concat(Stream.of(BASIS), examples("-good"))
        .map(file -> DynamicTest.dynamicTest(file.path(), () -> assertThat(results(file)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> badExamplesAreFoundByTheirShapeAlone() {
    return examples("-bad-").map(file -> DynamicTest.dynamicTest(file.path(), () -> {
      assertThat(file.lines().get(0)).startsWith("# Fout: ");
      assertThat(file.lines().get(1)).startsWith(SHAPE_LINE);
      assertThat(results(file).stream().map(result -> named(result.source())).collect(Collectors.toSet()))
          .isEqualTo(Set.of(file.lines().get(1).substring(SHAPE_LINE.length())));
    }));
  }

  /** A shape that no bad example provokes may never object to anything; one that others only refer to speaks through those. */
  @Test
  void everyShapeHasABadExample() {
    Set<String> provoked = examples("-bad-").map(file -> file.lines().get(1).substring(SHAPE_LINE.length()))
        .collect(Collectors.toCollection(TreeSet::new));
    Set<String> shapes = GRAPH.find().filterKeep(triple -> triple.getPredicate().getURI().startsWith(SHACL.getURI() + "target"))
        .mapWith(triple -> triple.getSubject()).toSet().stream()
        .flatMap(shape -> Stream.concat(Stream.of(shape),
            GRAPH.find(shape, SHACL.property, Node.ANY).mapWith(triple -> triple.getObject()).toList().stream()))
        .map(ShapesTest::named).collect(Collectors.toCollection(TreeSet::new));
    assertThat(provoked).containsExactlyInAnyOrderElementsOf(shapes);
  }

  @TestFactory
  Stream<DynamicTest> whatShapesSayIsDutch() {
    return FILES.stream().map(file -> DynamicTest.dynamicTest(file.path(), () -> {
      Graph graph = graph(Stream.of(file));
      for (Node property : List.of(SHACL.message, SHACL.name, SHACL.description)) {
        graph.find(Node.ANY, property, Node.ANY).forEach(triple -> assertThat(triple.getObject().getLiteralLanguage())
            .as("%s", triple).isEqualTo("nl"));
      }
      for (Node type : List.of(SHACL.NodeShape, SHACL.PropertyShape)) {
        graph.find(Node.ANY, RDF.type.asNode(), type).forEach(triple ->
            assertThat(graph.contains(triple.getSubject(), SHACL.name, Node.ANY)).as("%s", triple).isTrue());
      }
    }));
  }

  /** A result with another message comes from a part of a shape that has none of its own: in English, from the validator. */
  @TestFactory
  Stream<DynamicTest> whatResultsSayIsWhatShapesSay() {
    return examples("-bad-").map(file -> DynamicTest.dynamicTest(file.path(), () ->
        assertThat(results(file)).isNotEmpty().allSatisfy(result ->
            assertThat(messages(result.source())).contains(result.message()))));
  }

  /** The publication of the real data was checked with these shapes: it would not be there if one were violated. */
  @Test
  void realDataConforms() {
    assertThat(RealData.publication().bevindingen()).noneMatch(bevinding -> bevinding.ernst() == Ernst.FOUT);
  }

  private static List<String> messages(Node shape) {
    return GRAPH.find(shape, SHACL.message, Node.ANY).mapWith(triple -> triple.getObject().getLiteralLexicalForm()).toList();
  }

  private static Stream<ProjectFile> examples(String kind) {
    return ProjectFiles.in(EXAMPLES, ".ttl").stream().map(file -> file.path().equals(BASIS.path()) ? BASIS : file)
        .filter(file -> file.name().contains(kind));
  }

  private static String shapeFile(ProjectFile example) {
    return example.name().replaceFirst("-(good|bad-\\d+)$", "");
  }

  /** The words of the ontology are an example of nothing but themselves. */
  private static List<ReportEntry> results(ProjectFile example) {
    return RESULTS.computeIfAbsent(example.path(), path -> validate(example));
  }

  private static List<ReportEntry> validate(ProjectFile example) {
    boolean alone = example.name().startsWith("ontologie-") || example == BASIS;
    Graph data = graph(alone ? Stream.of(example) : Stream.of(BASIS, example));
    return List.copyOf(ShaclValidator.get().validate(SHAPES, data).getEntries());
  }

  private static Graph graph(Stream<ProjectFile> files) {
    Graph graph = GraphMemFactory.createGraphMem2();
    files.forEach(file -> file.triples().forEach(graph::add));
    return graph;
  }

  private static String named(Node node) {
    return node.isURI() ? ProjectFiles.prefixes().shorten(node.getURI()).orElse(node.getURI()) : node.toString();
  }
}
