package nl.kaderwijzer.graph;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kaderwijzer.vocabulary.Kw;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * All statements of a state: rows of four numbers (subject, property, object, graph), sorted; the numbers are those of
 * {@link Terms} and of the list of graphs.
 *
 * <p>A snapshot holds it as it is, so that a start has the inventory without the work of an RDF library. What queries are asked
 * of is built from it: {@link FrozenDataset}. Immutable and safe for any number of threads.
 */
final class Statements {

  private static final int WIDTH = 4;

  private final Terms terms;
  private final List<String> graphs;
  private final int[] rows;

  private Statements(Terms terms, List<String> graphs, int[] rows) {
    this.terms = terms;
    this.graphs = graphs;
    this.rows = rows;
  }

  /** Takes the statements of each graph, by the IRI of the graph. */
  static Statements of(Map<String, List<Triple>> triples) {
    Map<Node, Integer> numbers = new HashMap<>();
    Terms terms = Terms.of(triples.values(), numbers);
    List<String> graphs = List.copyOf(triples.keySet());
    List<int[]> rows = new ArrayList<>();
    for (int graph = 0; graph < graphs.size(); graph++) {
      for (Triple triple : triples.get(graphs.get(graph))) {
        rows.add(new int[] {
          numbers.get(triple.getSubject()), numbers.get(triple.getPredicate()), numbers.get(triple.getObject()), graph
        });
      }
    }
    rows.sort(Arrays::compare);
    return new Statements(terms, graphs, rows.stream().flatMapToInt(Arrays::stream).toArray());
  }

  /** Reads what {@link #write} wrote. */
  static Statements read(ByteBuffer in) {
    return new Statements(Terms.read(in), Snapshot.texts(in), Snapshot.numbers(in));
  }

  void write(DataOutputStream out) throws IOException {
    terms.write(out);
    Snapshot.texts(out, graphs);
    Snapshot.numbers(out, rows);
  }

  Terms terms() {
    return terms;
  }

  /** The IRIs of the graphs; the graph of a row is a place in this list. */
  List<String> graphs() {
    return graphs;
  }

  /** The number of rows; a statement that stands in two files has two. */
  int rows() {
    return rows.length / WIDTH;
  }

  int subject(int row) {
    return rows[row * WIDTH];
  }

  int property(int row) {
    return rows[row * WIDTH + 1];
  }

  int object(int row) {
    return rows[row * WIDTH + 2];
  }

  int graph(int row) {
    return rows[row * WIDTH + 3];
  }

  /** Tells whether the row before this one says the same, in another file. */
  boolean isRepeated(int row) {
    return row > 0 && subject(row) == subject(row - 1) && property(row) == property(row - 1) && object(row) == object(row - 1);
  }

  /** The number of different statements. */
  int size() {
    int size = 0;
    for (int row = 0; row < rows(); row++) {
      size += isRepeated(row) ? 0 : 1;
    }
    return size;
  }

  /** The path of the file that describes a thing, the first of them when there are more; empty when none does. */
  String fileOf(String iri) {
    int subject = terms.find(iri);
    int graph = Integer.MAX_VALUE;
    for (int row = first(subject); subject >= 0 && row < rows() && subject(row) == subject; row++) {
      graph = Math.min(graph, graph(row));
    }
    return graph == Integer.MAX_VALUE ? "" : Kw.fileOf(graphs.get(graph));
  }

  /** The first row about a subject; where it would be when nothing is said of it. */
  int first(int subject) {
    int low = 0;
    int high = rows();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (subject(middle) < subject) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
