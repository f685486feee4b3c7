package nl.kaderwijzer.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kaderwijzer.vocabulary.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.jspecify.annotations.Nullable;

/**
 * What the shapes ({@code ontology/shapes/}) ask of one property of the things of a class. Terms are named as in Turtle.
 *
 * @param klasse the class, {@code kw:Norm}
 * @param eigenschap the property, null where it is a path
 * @param zin what is asked, a Dutch sentence
 * @param verplicht whether it has to be there
 * @param naar the class that the value has to be of, or the classes it may be of; empty when none is asked
 */
public record Vormregel(String klasse, @Nullable String eigenschap, String zin, boolean verplicht, List<String> naar) {

  private static final String SH = "http://www.w3.org/ns/shacl#";

  /** Reads them, by class and in the order of the names of the shapes. */
  static List<Vormregel> van(List<DataFile> files, Prefixes prefixes) {
    Graph graph = GraphMemFactory.createGraphMem2();
    Loader.shapes(files).graphs().values().forEach(triples -> triples.forEach(graph::add));
    List<Vormregel> regels = new ArrayList<>();
    graph.find(Node.ANY, sh("targetClass"), Node.ANY).toList().forEach(target ->
        graph.find(target.getSubject(), sh("property"), Node.ANY).toList().stream()
            .map(property -> property.getObject())
            .sorted(Comparator.comparing(Node::toString))
            .forEach(shape -> {
              String zin = text(graph, shape, "message");
              if (zin != null) {
                Node path = value(graph, shape, "path");
                Node minimum = value(graph, shape, "minCount");
                regels.add(
                    new Vormregel(
                        name(target.getObject(), prefixes),
                        path != null && path.isURI() ? name(path, prefixes) : null,
                        zin,
                        minimum != null && !minimum.getLiteralLexicalForm().equals("0"),
                        classes(graph, shape).map(naar -> name(naar, prefixes)).toList()));
              }
            }));
    return List.copyOf(regels);
  }

  /** What {@code sh:class} asks of the value, or the parts of {@code sh:or} ask. */
  private static Stream<Node> classes(Graph graph, Node shape) {
    Node parts = value(graph, shape, "or");
    Stream<Node> shapes = parts == null ? Stream.of(shape) : GraphList.members(new GNode(graph, parts)).stream();
    return shapes.map(part -> value(graph, part, "class")).filter(Objects::nonNull);
  }

  private static @Nullable String text(Graph graph, Node shape, String property) {
    Node value = value(graph, shape, property);
    return value == null ? null : value.getLiteralLexicalForm();
  }

  private static @Nullable Node value(Graph graph, Node shape, String property) {
    var found = graph.find(shape, sh(property), Node.ANY);
    return found.hasNext() ? found.next().getObject() : null;
  }

  private static String name(Node term, Prefixes prefixes) {
    return term.isURI() ? prefixes.shorten(term.getURI()).orElse(term.getURI()) : term.toString();
  }

  private static Node sh(String name) {
    return NodeFactory.createURI(SH + name);
  }
}
