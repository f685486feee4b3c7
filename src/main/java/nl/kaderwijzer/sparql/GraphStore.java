package nl.kaderwijzer.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.kaderwijzer.graph.Admission;
import nl.kaderwijzer.graph.Publication;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIx;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.springframework.http.HttpHeaders;

/**
 * Gives a whole graph by the reading half of the SPARQL 1.1 Graph Store Protocol: {@code ?default} or {@code ?graph=<iri>}. A
 * graph by its own address is {@code /graph/…}, which the REST layer serves.
 */
final class GraphStore extends Endpoint {

  private static final String HOW = "Noem één graaf: ?default is alles bij elkaar, ?graph= met het adres van een bestand erachter is dat bestand.";

  private static final Set<String> KNOWN = Set.of("graph", "default");

  private final Admission admission;
  private final KeptAnswers kept;

  GraphStore(Supplier<Publication> current, SparqlProperties limits, Admission admission, KeptAnswers kept) {
    super(current, limits, "GET, HEAD, OPTIONS");
    this.admission = admission;
    this.kept = kept;
  }

  @Override
  Answer answer(HttpServletRequest request, Publication publication) {
    Node name = name(request);
    if (!publication.dataset().containsGraph(name)) {
      throw new SparqlError(404, "De graaf <" + name.getURI() + "> is er niet. Alle grafen vindt u met"
          + " SELECT DISTINCT ?g { GRAPH ?g { } } op /sparql; alles bij elkaar is ?default.");
    }
    Format format = Format.choose(request.getHeader(HttpHeaders.ACCEPT), Format.STATEMENTS);
    return kept.get(publication, Arrays.asList(name, format), () -> {
      try (Admission.Turn turn = admission.enter(request.getRemoteAddr())) {
        LimitedBuffer out = new LimitedBuffer(Long.MAX_VALUE);
        Execution.write(new WithPrefixes(publication.dataset().getGraph(name), publication), format, out);
        return new Answer(format.contentType(), out, true);
      }
    });
  }

  private static Node name(HttpServletRequest request) {
    List<String> graphs = Protocol.values(request, "graph");
    boolean all = !Protocol.values(request, "default").isEmpty();
    refuseOthers(request.getParameterMap().keySet());
    if (graphs.size() + (all ? 1 : 0) != 1) {
      throw SparqlError.badRequest(HOW);
    }
    if (all) {
      return Quad.defaultGraphIRI;
    }
    String iri = graphs.get(0);
    if (!isWhole(iri)) {
      throw SparqlError.badRequest("\"" + iri + "\" is geen volledig adres van een graaf. " + HOW);
    }
    return NodeFactory.createURI(iri);
  }

  private static void refuseOthers(Set<String> names) {
    List<String> others = names.stream().filter(name -> !KNOWN.contains(name)).toList();
    if (others.contains("format")) {
      throw SparqlError.badRequest("De parameter format is hier niet bekend: kies de vorm met Accept. Er zijn: " + Format.names(Format.STATEMENTS) + ".");
    }
    if (!others.isEmpty()) {
      throw SparqlError.badRequest((others.size() == 1 ? "De parameter " + others.get(0) + " is" : "De parameters " + String.join(", ", others) + " zijn")
          + " hier niet bekend. " + HOW);
    }
  }

  private static boolean isWhole(String iri) {
    try {
      return IRIx.create(iri).isAbsolute();
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** Looks through to a graph and adds our prefixes, for a shorter text. */
  private static final class WithPrefixes extends GraphWrapper {

    private final PrefixMapping prefixes;

    WithPrefixes(Graph graph, Publication publication) {
      super(graph);
      this.prefixes = PrefixMapping.Factory.create().setNsPrefixes(publication.prefixes().asMap());
    }

    @Override
    public PrefixMapping getPrefixMapping() {
      return prefixes;
    }
  }
}
