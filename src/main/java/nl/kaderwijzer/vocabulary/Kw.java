package nl.kaderwijzer.vocabulary;

/**
 * Names the namespaces of Kaderwijzer and translates between an identifier (IRI) and its slug path.
 *
 * <p>A slug path is what follows {@link #ID}: {@code normen/jeugdwet/4.1.3} or {@code begrippen/situaties/crisis}.
 */
public final class Kw {

  /** kw: — the namespace of the terms in {@code ontology/kw.ttl}. */
  public static final String DEF = "https://w3id.org/kaderwijzer/def#";

  /** The base of all identifiers; {@code @base} of each data file. */
  public static final String ID = "https://w3id.org/kaderwijzer/id/";

  /** The base of the names of graphs: one graph per file, named by the path of the file without {@code .ttl}. */
  public static final String GRAPH = "https://w3id.org/kaderwijzer/graph/";

  private Kw() {
  }

  /** Returns the IRI of a slug path; an absolute IRI comes back as it is. */
  public static String iri(String slugPath) {
    return slugPath.startsWith("http://") || slugPath.startsWith("https://") ? slugPath : ID + slugPath;
  }

  /** Returns the slug path of one of our identifiers; any other IRI comes back as it is. */
  public static String slugPath(String iri) {
    return iri.startsWith(ID) ? iri.substring(ID.length()) : iri;
  }

  /** Returns the name of the graph that holds a Turtle file: {@code data/cases/x.ttl} is {@code …/graph/data/cases/x}. */
  public static String graphOf(String path) {
    return GRAPH + path.substring(0, path.length() - ".ttl".length());
  }

  /** Returns the path of the Turtle file that a graph was read from; the inverse of {@link #graphOf}. */
  public static String fileOf(String graph) {
    return graph.substring(GRAPH.length()) + ".ttl";
  }
}
