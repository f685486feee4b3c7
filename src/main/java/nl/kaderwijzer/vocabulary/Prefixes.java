package nl.kaderwijzer.vocabulary;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;

/** Holds the prefixes of {@code ontology/prefixes.ttl}, the only prefix list of the project. Immutable. */
public final class Prefixes {

  /** Where the prefix list stands. */
  public static final String FILE = "ontology/prefixes.ttl";

  private final Map<String, String> namespaces;

  private Prefixes(Map<String, String> namespaces) {
    this.namespaces = Collections.unmodifiableMap(namespaces);
  }

  /** Reads the {@code @prefix} lines of a Turtle text. */
  public static Prefixes parse(String turtle) {
    Map<String, String> found = new TreeMap<>();
    RDFParser.fromString(turtle, Lang.TURTLE).base(Kw.ID)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(new StreamRDFBase() {
          @Override
          public void prefix(String prefix, String iri) {
            found.put(prefix, iri);
          }
        });
    return new Prefixes(found);
  }

  /** Takes prefix → namespace as it is. */
  public static Prefixes of(Map<String, String> namespaces) {
    return new Prefixes(new TreeMap<>(namespaces));
  }

  /** Returns prefix → namespace, in the order of the alphabet. */
  public Map<String, String> asMap() {
    return namespaces;
  }

  /** Returns the whole IRI for {@code situatie:crisis}; throws {@link IllegalArgumentException} when the prefix is not ours. */
  public String expand(String name) {
    int colon = name.indexOf(':');
    String namespace = colon < 0 ? null : namespaces.get(name.substring(0, colon));
    if (namespace == null) {
      throw new IllegalArgumentException("Geen voorvoegsel van " + FILE + ": " + name);
    }
    return namespace + name.substring(colon + 1);
  }

  /** Returns {@code situatie:crisis} for an IRI below one of the namespaces: the longest that fits. */
  public Optional<String> shorten(String iri) {
    return namespaces.entrySet().stream()
        .filter(e -> iri.startsWith(e.getValue()) && iri.length() > e.getValue().length())
        .max((a, b) -> Integer.compare(a.getValue().length(), b.getValue().length()))
        .map(e -> e.getKey() + ":" + iri.substring(e.getValue().length()));
  }

  /** Returns the PREFIX lines that a SPARQL query needs to use all prefixes. */
  public String asSparql() {
    StringBuilder lines = new StringBuilder();
    namespaces.forEach((prefix, iri) -> lines.append("PREFIX ").append(prefix).append(": <").append(iri).append(">\n"));
    return lines.toString();
  }
}
