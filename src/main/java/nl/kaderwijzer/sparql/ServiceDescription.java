package nl.kaderwijzer.sparql;

import nl.kaderwijzer.graph.Publication;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Describes the endpoint in RDF: what it can do, over which graphs, within which limits (SPARQL 1.1 Service Description). */
final class ServiceDescription {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String[] RESULTS = {"SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV",
      "SPARQL_Results_TSV", "Turtle", "TriG", "N-Triples", "JSON-LD", "RDF_XML"};

  private final Publication publication;
  private final SparqlProperties limits;
  private final String address;
  private final Graph graph = GraphMemFactory.createGraphMem2();

  ServiceDescription(Publication publication, SparqlProperties limits, String address) {
    this.publication = publication;
    this.limits = limits;
    this.address = address;
  }

  Answer answer(Format format) {
    LimitedBuffer out = new LimitedBuffer(limits.sizeLimit().toBytes());
    describe();
    graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS).setNsPrefix("void", VOID)
        .setNsPrefix("rdfs", RDFS.getURI()).setNsPrefix("xsd", XSDDatatype.XSD + "#");
    Execution.write(graph, format, out);
    return new Answer(format.contentType(), out, true);
  }

  private void describe() {
    Node service = iri(address);
    Node dataset = iri(address + "#dataset");
    Node all = iri(address + "#alles");
    add(service, RDF.Nodes.type, iri(SD + "Service"));
    add(service, iri(SD + "endpoint"), service);
    add(service, iri(SD + "supportedLanguage"), iri(SD + "SPARQL11Query"));
    for (String result : RESULTS) {
      add(service, iri(SD + "resultFormat"), iri(FORMATS + result));
    }
    add(service, iri(SD + "feature"), iri(SD + "UnionDefaultGraph"));
    add(service, iri(SD + "defaultEntailmentRegime"), iri("http://www.w3.org/ns/entailment/Simple"));
    add(service, RDFS.Nodes.label, text("SPARQL-endpoint van Kaderwijzer"));
    add(service, RDFS.Nodes.comment, text("Alleen lezen. De standaardgraaf is alles bij elkaar; elk bestand is ook een graaf."
        + " Een query duurt hoogstens " + limits.timeLimit().toSeconds() + " seconden, is hoogstens "
        + limits.queryLimit().toKilobytes() + " KB lang en geeft hoogstens " + limits.rowLimit() + " rijen en "
        + limits.sizeLimit().toMegabytes() + " MB. Per afzender lopen er " + limits.clientConcurrency()
        + " tegelijk, van iedereen samen " + limits.concurrency() + "; wie te vroeg is, wacht hoogstens "
        + limits.waitLimit().toSeconds() + " seconden. SERVICE en grafen van elders kunnen niet. Een hele graaf: /data?default of"
        + " /data?graph= met haar naam (Graph Store Protocol). Versie van de gegevens: " + publication.version() + "."));
    add(service, iri(SD + "defaultDataset"), dataset);
    add(dataset, RDF.Nodes.type, iri(SD + "Dataset"));
    add(dataset, iri(SD + "defaultGraph"), all);
    add(all, RDF.Nodes.type, iri(SD + "Graph"));
    add(all, iri(VOID + "triples"), number(publication.triples()));
    publication.dataset().listGraphNodes().forEachRemaining(name -> {
      Node entry = iri(address + "#graaf-" + name.getURI().substring(name.getURI().indexOf("/graph/") + "/graph/".length()));
      add(dataset, iri(SD + "namedGraph"), entry);
      add(entry, RDF.Nodes.type, iri(SD + "NamedGraph"));
      add(entry, iri(SD + "name"), name);
      add(entry, iri(SD + "graph"), name);
      add(name, RDF.Nodes.type, iri(SD + "Graph"));
      add(name, iri(VOID + "triples"), number(publication.dataset().getGraph(name).size()));
    });
  }

  private static Node number(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  private void add(Node subject, Node predicate, Node object) {
    graph.add(Triple.create(subject, predicate, object));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralLang(text, "nl");
  }
}
