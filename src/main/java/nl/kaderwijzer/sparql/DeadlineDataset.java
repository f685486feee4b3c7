package nl.kaderwijzer.sparql;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Looks through to a dataset and checks the deadline of one query at each look in a graph. */
final class DeadlineDataset extends DatasetGraphWrapper implements DatasetGraphWrapperView {

  private final Deadline deadline;

  DeadlineDataset(DatasetGraph dataset, Deadline deadline) {
    super(dataset);
    this.deadline = deadline;
  }

  @Override
  public Graph getDefaultGraph() {
    return new DeadlineGraph(get().getDefaultGraph());
  }

  @Override
  public Graph getUnionGraph() {
    return new DeadlineGraph(get().getUnionGraph());
  }

  @Override
  public Graph getGraph(Node name) {
    Graph graph = get().getGraph(name);
    return graph == null ? null : new DeadlineGraph(graph);
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    deadline.check();
    return get().find(graph, subject, predicate, object);
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object) {
    deadline.check();
    return get().findNG(graph, subject, predicate, object);
  }

  private final class DeadlineGraph extends GraphWrapper {

    DeadlineGraph(Graph graph) {
      super(graph);
    }

    @Override
    public ExtendedIterator<Triple> find(Triple triple) {
      deadline.check();
      return get().find(triple);
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
      deadline.check();
      return get().find(subject, predicate, object);
    }

    @Override
    public boolean contains(Node subject, Node predicate, Node object) {
      deadline.check();
      return get().contains(subject, predicate, object);
    }
  }
}
