package nl.kaderwijzer.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kaderwijzer.vocabulary.Kw;
import nl.kaderwijzer.vocabulary.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Reads {@link Thing}s from a graph. Of a text in several languages only the Dutch is taken. */
final class Things {

  private final Graph graph;
  private final Prefixes prefixes;
  private final Map<Node, String> properties = new HashMap<>();

  Things(Graph graph, Prefixes prefixes) {
    this.graph = graph;
    this.prefixes = prefixes;
  }

  List<Thing> ofType(String type) {
    Node whole = NodeFactory.createURI(prefixes.expand(type));
    List<Thing> things = new ArrayList<>();
    graph.find(Node.ANY, RDF.Nodes.type, whole).forEach(triple -> {
      if (triple.getSubject().isURI()) {
        things.add(thing(triple.getSubject()));
      }
    });
    things.sort(Comparator.comparing(Thing::id));
    return things;
  }

  Optional<Thing> get(String id) {
    Node subject = NodeFactory.createURI(Kw.iri(id));
    return graph.contains(subject, Node.ANY, Node.ANY) ? Optional.of(thing(subject)) : Optional.empty();
  }

  private Thing thing(Node subject) {
    Map<String, List<String>> values = new HashMap<>();
    graph.find(subject, Node.ANY, Node.ANY).forEach(triple -> {
      if (isDutch(triple.getObject())) {
        values.computeIfAbsent(property(triple.getPredicate()), key -> new ArrayList<>(2)).add(value(triple.getObject()));
      }
    });
    values.values().forEach(list -> list.sort(Comparator.naturalOrder()));
    return new Thing(Kw.slugPath(subject.getURI()), values);
  }

  private String property(Node predicate) {
    return properties.computeIfAbsent(predicate, p -> prefixes.shorten(p.getURI()).orElse(p.getURI()));
  }

  private static String value(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? Kw.slugPath(node.getURI()) : node.toString();
  }

  private static boolean isDutch(Node node) {
    return !node.isLiteral() || node.getLiteralLanguage().isEmpty() || node.getLiteralLanguage().equals("nl");
  }
}
