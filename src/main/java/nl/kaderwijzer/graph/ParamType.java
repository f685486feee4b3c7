package nl.kaderwijzer.graph;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import nl.kaderwijzer.vocabulary.Kw;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.NodeConst;

/** The types that {@code #+ param: name type} can give a parameter of a query. */
public enum ParamType {
  /** A slug path ({@code begrippen/situaties/crisis}) or an IRI. */
  ID {
    @Override
    Node node(String value) {
      String iri = Kw.iri(value);
      if (iri.chars().anyMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0)) {
        throw new IllegalArgumentException("geen identificatie");
      }
      return NodeFactory.createURI(iri);
    }
  },
  STRING {
    @Override
    Node node(String value) {
      return NodeFactory.createLiteralString(value);
    }
  },
  INTEGER {
    @Override
    Node node(String value) {
      return NodeFactory.createLiteralDT(Long.toString(Long.parseLong(value)), XSDDatatype.XSDinteger);
    }
  },
  DATE {
    @Override
    Node node(String value) {
      return NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
    }
  },
  BOOLEAN {
    @Override
    Node node(String value) {
      if (!value.equals("true") && !value.equals("false")) {
        throw new IllegalArgumentException("geen true of false");
      }
      return value.equals("true") ? NodeConst.nodeTrue : NodeConst.nodeFalse;
    }
  };

  /** Returns the RDF term for a value; throws an unchecked exception when the value is not of this type. */
  abstract Node node(String value);

  static ParamType of(String name) {
    return name.equals("iri") ? ID : valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Returns the RDF term for a value, or says which parameter got a wrong one. */
  Node bind(String param, Object value) {
    try {
      return node(value.toString());
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new InvalidParameter(param, value.toString(), name().toLowerCase(Locale.ROOT));
    }
  }
}
