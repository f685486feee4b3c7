package nl.kaderwijzer.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kaderwijzer.vocabulary.Kw;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Adds what a norm takes from its instrument (see {@code kw:bestuurslaag} in the ontology): without a governance level of its own
 * it has that of the instrument, said in the graph of the file that describes the norm.
 */
final class Inheritance {

  private static final Node INSTRUMENT = NodeFactory.createURI(Kw.DEF + "instrument");
  private static final Node BESTUURSLAAG = NodeFactory.createURI(Kw.DEF + "bestuurslaag");

  private Inheritance() {
  }

  /** Returns the graphs with these statements. */
  static Map<String, List<Triple>> of(Map<String, List<Triple>> graphs) {
    Map<Node, List<Node>> levels = new HashMap<>();
    graphs.values().forEach(triples -> triples.stream().filter(triple -> triple.getPredicate().equals(BESTUURSLAAG))
        .forEach(triple -> levels.computeIfAbsent(triple.getSubject(), key -> new ArrayList<>(1)).add(triple.getObject())));
    Set<Node> own = new HashSet<>(levels.keySet());
    graphs.replaceAll((name, triples) -> {
      List<Triple> all = new ArrayList<>(triples);
      triples.stream().filter(triple -> triple.getPredicate().equals(INSTRUMENT) && !own.contains(triple.getSubject()))
          .forEach(triple -> levels.getOrDefault(triple.getObject(), List.of())
              .forEach(level -> all.add(Triple.create(triple.getSubject(), BESTUURSLAAG, level))));
      return all;
    });
    return graphs;
  }
}
