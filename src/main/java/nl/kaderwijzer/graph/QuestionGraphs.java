package nl.kaderwijzer.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.kaderwijzer.vocabulary.Kw;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * Says in RDF what each question of {@code queries/questions/} says of itself: a {@code sh:SPARQLSelectExecutable} with its text
 * and parameters. Each file has a graph of its own, as the Turtle files have.
 */
final class QuestionGraphs {

  private static final String FOLDER = "questions/";
  private static final String SH = SHACL.getURI();

  private final NamedQuery query;
  private final Node question;
  private final List<Triple> triples = new ArrayList<>();

  private QuestionGraphs(NamedQuery query) {
    this.query = query;
    this.question = NodeFactory.createURI(Kw.iri("vragen/" + query.name().substring(FOLDER.length())));
  }

  /** Returns the statements by IRI of the graph. */
  static Map<String, List<Triple>> of(Collection<NamedQuery> queries) {
    Map<String, List<Triple>> graphs = new TreeMap<>();
    queries.stream().filter(query -> query.name().startsWith(FOLDER))
        .forEach(query -> graphs.put(Kw.GRAPH + "queries/" + query.name(), new QuestionGraphs(query).describe()));
    return graphs;
  }

  private List<Triple> describe() {
    add(question, RDF.Nodes.type, sh("SPARQLExecutable"));
    add(question, RDF.Nodes.type, sh("SPARQLSelectExecutable"));
    add(question, DCTerms.title.asNode(), dutch(query.summary()));
    add(question, DCTerms.description.asNode(), dutch(query.description()));
    query.audience().forEach(slug -> add(question, DCTerms.audience.asNode(), NodeFactory.createURI(Kw.iri("begrippen/doelgroepen/" + slug))));
    query.tags().forEach(tag -> add(question, DCAT.keyword.asNode(), dutch(tag)));
    add(question, sh("select"), NodeFactory.createLiteralString(query.text()));
    Map<String, Node> defaults = query.standing();
    query.params().forEach(param -> describe(param, defaults.get(param.name())));
    return triples;
  }

  /** A parameter is its own path: SHACL takes the last part of that as its name. */
  private void describe(QueryParam param, @Nullable Node value) {
    Node node = NodeFactory.createURI(question.getURI() + "#" + param.name());
    add(question, sh("parameter"), node);
    add(node, RDF.Nodes.type, sh("Parameter"));
    add(node, sh("path"), node);
    add(node, sh("name"), NodeFactory.createLiteralString(param.name()));
    add(node, sh("description"), dutch(param.label()));
    if (value != null) {
      add(node, sh("defaultValue"), value);
    }
    if (param.type() == ParamType.ID) {
      add(node, sh("nodeKind"), sh("IRI"));
      if (param.values().startsWith("begrippen/")) {
        add(node, SKOS.inScheme.asNode(), NodeFactory.createURI(Kw.iri(param.values())));
      }
    } else {
      add(node, sh("datatype"), NodeFactory.createURI(XSD.getURI() + param.type().name().toLowerCase(Locale.ROOT)));
    }
    if (param.type() == ParamType.INTEGER && !param.values().isEmpty()) {
      String[] ends = param.values().split("\\.\\.");
      add(node, sh("minInclusive"), NodeFactory.createLiteralDT(ends[0], XSDDatatype.XSDinteger));
      add(node, sh("maxInclusive"), NodeFactory.createLiteralDT(ends[1], XSDDatatype.XSDinteger));
    }
  }

  private void add(Node subject, Node predicate, Node object) {
    triples.add(Triple.create(subject, predicate, object));
  }

  private static Node sh(String name) {
    return NodeFactory.createURI(SH + name);
  }

  private static Node dutch(String text) {
    return NodeFactory.createLiteralLang(text, "nl");
  }
}
