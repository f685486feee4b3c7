package nl.kaderwijzer.sparql;

import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import nl.kaderwijzer.graph.Publication;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

/** One query that is parsed, allowed and ready to run within the limits. */
final class Execution {

  private final Query query;
  private final DatasetGraph dataset;
  private final Publication publication;
  private final Format format;
  private final boolean lasting;
  private final SparqlProperties limits;

  private Execution(
      Query query, DatasetGraph dataset, Publication publication, Format format, boolean lasting, SparqlProperties limits) {
    this.query = query;
    this.dataset = dataset;
    this.publication = publication;
    this.format = format;
    this.lasting = lasting;
    this.limits = limits;
  }

  /** Prepares a query; throws {@link SparqlError} when it is wrong, not allowed, or cannot be answered in an accepted form. */
  static Execution of(Protocol protocol, Publication publication, SparqlProperties limits, String accept) {
    Query query = Parse.parse(protocol.query());
    boolean lasting = Guard.check(query);
    DatasetGraph dataset = OwnGraphs.choose(publication, protocol, query);
    boolean rows = query.isSelectType() || query.isAskType();
    Format format = Format.choose(accept, rows);
    return new Execution(query, dataset, publication, format, lasting, limits);
  }

  /** Runs the query and returns the whole answer; throws when a limit is passed. */
  Answer run() {
    Context context = dataset.getContext().copy();
    context.set(ARQ.httpServiceAllowed, false);
    OwnFunctions.install(context);
    Deadline deadline = new Deadline(limits.timeLimit());
    LimitedEngine.install(context, deadline);
    LimitedBuffer out = new LimitedBuffer(limits.sizeLimit().toBytes());
    try (QueryExec exec = QueryExec.dataset(new DeadlineDataset(dataset, deadline)).query(query).context(context)
        .overallTimeout(limits.timeLimit().toMillis(), TimeUnit.MILLISECONDS).build()) {
      if (query.isSelectType()) {
        rowWriter().write(out, new CappedRows(exec.select(), limits.rowLimit()), context);
      } else if (query.isAskType()) {
        rowWriter().write(out, exec.ask(), context);
      } else {
        Graph graph = query.isDescribeType() ? capped(exec.describe().find()) : capped(exec.constructTriples());
        write(graph, out);
      }
    }
    return new Answer(format.contentType(), out, lasting);
  }

  private RowSetWriter rowWriter() {
    return RowSetWriterRegistry.getFactory(format.lang()).create(format.lang());
  }

  private Graph capped(Iterator<Triple> triples) {
    Graph graph = GraphMemFactory.createGraphMem2();
    while (triples.hasNext()) {
      graph.add(triples.next());
      if (graph.size() > limits.rowLimit()) {
        throw CappedRows.tooMany(limits.rowLimit(), "uitspraken");
      }
    }
    return graph;
  }

  private void write(Graph graph, LimitedBuffer out) {
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    if (query.getPrefixMapping().hasNoMappings()) {
      graph.getPrefixMapping().setNsPrefixes(publication.usedPrefixes(graph));
    }
    write(graph, format, out);
  }

  /** Writes statements in a format. */
  static void write(Graph graph, Format format, LimitedBuffer out) {
    if (RDFLanguages.isQuads(format.rdf().getLang())) {
      RDFWriter.source(DatasetGraphFactory.wrap(graph)).format(format.rdf()).output(out);
    } else {
      RDFWriter.source(graph).format(format.rdf()).output(out);
    }
  }
}
