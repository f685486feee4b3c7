package nl.kaderwijzer.sparql;

import java.util.List;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * Keeps Jena from loading a Java class because a query names it, and from functions that no deadline stops.
 *
 * <p>{@link Guard} refuses such a query with a sentence; this holds even where the guard would overlook it.
 */
final class OwnFunctions {

  /** Addresses of code: a class by its name, or a script. */
  private static final List<String> CODE =
      List.of("java:", "javascript:", "http://jena.apache.org/arq/js#", "http://jena.hpl.hp.com/arq/js#");

  /** Functions beyond SPARQL 1.1 that run a regular expression; REGEX and REPLACE themselves do stop. */
  private static final List<String> UNSTOPPABLE = List.of(
      "http://www.w3.org/2005/xpath-functions#matches",
      "http://www.w3.org/2005/xpath-functions#replace",
      "http://jena.apache.org/arq/property#strsplit",
      "http://jena.hpl.hp.com/arq/property#strsplit");

  /** Where Jena looks for a property function that is not registered. */
  private static final String LIBRARY = "http://jena.";

  private OwnFunctions() {
  }

  /** Tells whether a function or property is left out. */
  static boolean leavesOut(String iri) {
    for (String code : CODE) {
      if (iri.regionMatches(true, 0, code, 0, code.length())) {
        return true;
      }
    }
    for (String function : UNSTOPPABLE) {
      if (iri.equalsIgnoreCase(function)) {
        return true;
      }
    }
    return false;
  }

  /** Puts the registries into the context of an execution. */
  static void install(Context context) {
    FunctionRegistry.set(context, new Functions());
    PropertyFunctionRegistry.set(context, new PropertyFunctions(PropertyFunctionRegistry.chooseRegistry(context)));
  }

  private static final class Functions extends FunctionRegistry {

    @Override
    public FunctionFactory get(String uri) {
      return leavesOut(uri) ? null : FunctionRegistry.get().get(uri);
    }

    @Override
    public boolean isRegistered(String uri) {
      return !leavesOut(uri) && FunctionRegistry.get().isRegistered(uri);
    }
  }

  /** Jena asks for these at each step of a path, so what it asks most is answered at once: a property of the data is none. */
  private static final class PropertyFunctions extends PropertyFunctionRegistry {

    private final PropertyFunctionRegistry all;

    PropertyFunctions(PropertyFunctionRegistry all) {
      this.all = all;
    }

    private boolean maybe(String uri) {
      return (all.isRegistered(uri) || uri.startsWith(LIBRARY)) && !leavesOut(uri);
    }

    @Override
    public boolean manages(String uri) {
      return maybe(uri) && all.manages(uri);
    }

    @Override
    public PropertyFunctionFactory get(String uri) {
      return maybe(uri) ? all.get(uri) : null;
    }

    @Override
    public boolean isRegistered(String uri) {
      return maybe(uri) && all.isRegistered(uri);
    }
  }
}
