package nl.kaderwijzer.sparql;

import java.util.List;
import nl.kaderwijzer.graph.Publication;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;

/** Chooses the graphs that a query asks about, by protocol or by FROM: only graphs of our own, nothing is fetched. */
final class OwnGraphs {

  private OwnGraphs() {
  }

  /** Returns the dataset for a request and takes FROM out of the query; throws {@link SparqlError} for a graph not of ours. */
  static DatasetGraph choose(Publication publication, Protocol protocol, Query query) {
    DatasetGraph all = publication.dataset();
    boolean byProtocol = !protocol.defaultGraphs().isEmpty() || !protocol.namedGraphs().isEmpty();
    if (!byProtocol && !query.hasDatasetDescription()) {
      return all;
    }
    List<String> defaults = List.copyOf(byProtocol ? protocol.defaultGraphs() : query.getGraphURIs());
    List<String> named = List.copyOf(byProtocol ? protocol.namedGraphs() : query.getNamedGraphURIs());
    query.getGraphURIs().clear();
    query.getNamedGraphURIs().clear();
    defaults.forEach(graph -> require(all, graph));
    named.forEach(graph -> require(all, graph));
    return DynamicDatasets.dynamicDataset(DatasetDescription.create(defaults, named), all, false);
  }

  private static void require(DatasetGraph all, String graph) {
    if (!all.containsGraph(NodeFactory.createURI(graph))) {
      throw SparqlError.badRequest("De graaf <" + graph + "> is er hier niet. Vraag alleen grafen van Kaderwijzer zelf"
          + " (SELECT DISTINCT ?g { GRAPH ?g { } }); zonder FROM vraagt u alles.");
    }
  }
}
