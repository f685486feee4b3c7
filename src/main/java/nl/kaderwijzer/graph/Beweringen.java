package nl.kaderwijzer.graph;

import nl.kaderwijzer.vocabulary.Kw;
import nl.kaderwijzer.vocabulary.Prefixes;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Statements that are made for one answer and are in no file, to be written as RDF. For code that knows no RDF library:
 * things are slug paths or whole IRIs, properties are named as in Turtle ({@code prov:wasDerivedFrom}).
 */
public final class Beweringen {

  private final Prefixes prefixes;
  private final Graph graph = GraphMemFactory.createGraphMem2();

  /** Starts without statements; the prefixes are those of the publication. */
  public Beweringen(Publication publication) {
    this.prefixes = publication.prefixes();
  }

  /** Says that a thing has this property with another thing. */
  public Beweringen ding(String onderwerp, String eigenschap, String ding) {
    return add(onderwerp, eigenschap, thing(ding));
  }

  /** Says that a thing has this property with a Dutch text. */
  public Beweringen tekst(String onderwerp, String eigenschap, String tekst) {
    return add(onderwerp, eigenschap, NodeFactory.createLiteralLang(tekst, "nl"));
  }

  /** Says that a thing has this property with a value of a datatype, for instance {@code xsd:date}. */
  public Beweringen waarde(String onderwerp, String eigenschap, String waarde, String datatype) {
    return add(
        onderwerp, eigenschap, NodeFactory.createLiteralDT(waarde, TypeMapper.getInstance().getSafeTypeByName(prefixes.expand(datatype))));
  }

  private Beweringen add(String onderwerp, String eigenschap, Node waarde) {
    graph.add(Triple.create(thing(onderwerp), NodeFactory.createURI(prefixes.expand(eigenschap)), waarde));
    return this;
  }

  /** A name with one of our prefixes, a whole IRI, or a slug path. */
  private Node thing(String name) {
    int colon = name.indexOf(':');
    boolean prefixed = colon > 0 && prefixes.asMap().containsKey(name.substring(0, colon));
    return NodeFactory.createURI(prefixed ? prefixes.expand(name) : Kw.iri(name));
  }

  /** Writes all statements; {@code base} is where the service answers: JSON-LD names its context there. */
  public String schrijf(RdfFormat format, String base) {
    return RdfText.of(graph, format, prefixes, base);
  }
}
