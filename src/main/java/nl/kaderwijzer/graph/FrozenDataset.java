package nl.kaderwijzer.graph;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraphCollection;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;
import org.apache.jena.sparql.graph.GraphReadOnly;

/**
 * A dataset that never changes: one named graph per file, and the union of them, made once, as the default graph.
 *
 * <p>Safe for any number of readers at once: nothing is written after construction, every attempt to write throws, and a
 * transaction needs no lock. Jena's own in-memory dataset keeps eight indexes so that it can be written to; building those
 * takes ten times as long as all of this.
 */
final class FrozenDataset extends DatasetGraphCollection {

  private static final Graph EMPTY = new GraphReadOnly(GraphMemFactory.empty());

  private final Graph union;
  private final Map<Node, Graph> graphs;
  private final PrefixMap prefixes;
  private final Transactional transaction = TransactionalNull.create();

  private FrozenDataset(Graph union, Map<Node, Graph> graphs, Map<String, String> prefixes) {
    this.union = new GraphReadOnly(union);
    this.graphs = graphs;
    this.prefixes = PrefixMapFactory.create(prefixes);
  }

  /** Builds the dataset. */
  static FrozenDataset of(Statements statements, Map<String, String> prefixes) {
    Node[] nodes = new Node[statements.terms().size()];
    Arrays.setAll(nodes, statements.terms()::node);
    List<Graph> graphs = statements.graphs().stream().map(name -> GraphMemFactory.createGraphMem2()).toList();
    Graph union = GraphMemFactory.createGraphMem2();
    for (int row = 0; row < statements.rows(); row++) {
      Triple triple = Triple.create(
          nodes[statements.subject(row)], nodes[statements.property(row)], nodes[statements.object(row)]);
      graphs.get(statements.graph(row)).add(triple);
      union.add(triple);
    }
    Map<Node, Graph> named = new LinkedHashMap<>();
    for (int i = 0; i < graphs.size(); i++) {
      named.put(NodeFactory.createURI(statements.graphs().get(i)), new GraphReadOnly(graphs.get(i)));
    }
    return new FrozenDataset(union, named, prefixes);
  }

  @Override
  public Graph getDefaultGraph() {
    return union;
  }

  @Override
  public Graph getUnionGraph() {
    return union;
  }

  @Override
  public Graph getGraph(Node name) {
    if (Quad.isDefaultGraph(name) || Quad.isUnionGraph(name)) {
      return union;
    }
    return graphs.getOrDefault(name, EMPTY);
  }

  @Override
  public boolean containsGraph(Node name) {
    return Quad.isDefaultGraph(name) || Quad.isUnionGraph(name) || graphs.containsKey(name);
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return Collections.unmodifiableSet(graphs.keySet()).iterator();
  }

  /** Returns the number of named graphs. */
  @Override
  public long size() {
    return graphs.size();
  }

  @Override
  public PrefixMap prefixes() {
    return prefixes;
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    throw readOnly();
  }

  @Override
  public void removeGraph(Node name) {
    throw readOnly();
  }

  @Override
  public void add(Quad quad) {
    throw readOnly();
  }

  @Override
  public void delete(Quad quad) {
    throw readOnly();
  }

  @Override
  public void clear() {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("Dit zijn gegevens om te lezen: schrijven kan niet.");
  }

  @Override
  public boolean supportsTransactions() {
    return true;
  }

  @Override
  public boolean supportsTransactionAbort() {
    return true;
  }

  @Override
  public void begin(TxnType type) {
    if (type == TxnType.WRITE) {
      throw readOnly();
    }
    transaction.begin(TxnType.READ);
  }

  @Override
  public boolean promote(Promote mode) {
    return false;
  }

  @Override
  public void commit() {
    transaction.commit();
  }

  @Override
  public void abort() {
    transaction.abort();
  }

  @Override
  public void end() {
    transaction.end();
  }

  @Override
  public ReadWrite transactionMode() {
    return transaction.transactionMode();
  }

  @Override
  public TxnType transactionType() {
    return transaction.transactionType();
  }

  @Override
  public boolean isInTransaction() {
    return transaction.isInTransaction();
  }
}
