package nl.kaderwijzer.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.jspecify.annotations.Nullable;

/**
 * One query of {@code queries/}, named by its path without {@code .rq}: {@code catalogue/normen}.
 *
 * <p>Values are bound to parameters as RDF terms, never pasted into the text. Where the query has a block
 * {@code VALUES ?name { … }} its rows are replaced (so the file itself shows a working example value, and one or many values
 * can be given); otherwise the variable is substituted. Immutable.
 */
public final class NamedQuery {

  private final QueryHeader header;
  private final String name;
  private final String text;
  private volatile @Nullable Query parsed;

  NamedQuery(String name, String text) {
    this.name = name;
    this.text = text;
    this.header = QueryHeader.of(name, text);
  }

  /** Returns the path below {@code queries/} without {@code .rq}. */
  public String name() {
    return name;
  }

  /** Returns the path of the file as in the repository. */
  public String path() {
    return "queries/" + name + ".rq";
  }

  /** Returns the question in words: {@code #+ summary:}, or the rule in words: {@code #+ rule:}. */
  public String summary() {
    return header.summary();
  }

  /** Returns the whole text of the file, as it can be pasted at the endpoint. */
  public String text() {
    return text;
  }

  /** Returns the names of the parameters in the order of the header. */
  public List<String> params() {
    return List.copyOf(header.params().keySet());
  }

  /** Returns the query, parsed when it is first needed; throws {@link QueryException} when it is no SPARQL 1.1. */
  Query query() {
    Query query = parsed;
    if (query == null) {
      query = QueryFactory.create(text, null, Syntax.syntaxSPARQL_11);
      query.ensureResultVars();
      parsed = query;
    }
    return query;
  }

  /**
   * Returns the query with the values bound. A value is a string, number, boolean or date, or a collection of those for a
   * VALUES block; several parameters that share one block take collections of the same length, row by row.
   */
  Query bind(Map<String, ?> values) {
    if (values.isEmpty()) {
      return query();
    }
    Map<Var, List<Node>> nodes = new HashMap<>();
    values.forEach((param, value) -> nodes.put(Var.alloc(param), nodes(param, value)));
    ValuesBlocks blocks = new ValuesBlocks(nodes);
    Query bound = QueryTransformOps.transform(query(), blocks);
    Map<Var, Node> rest = new HashMap<>();
    nodes.forEach((var, list) -> {
      if (!blocks.used.contains(var)) {
        if (list.size() != 1) {
          throw new InvalidParameter(var.getVarName(), values.get(var.getVarName()).toString(), "één waarde");
        }
        rest.put(var, list.get(0));
      }
    });
    return rest.isEmpty() ? bound : QueryTransformOps.syntaxSubstitute(bound, rest);
  }

  private List<Node> nodes(String param, Object value) {
    ParamType type = header.params().get(param);
    if (type == null) {
      throw new InvalidParameter(param, String.valueOf(value), "een van " + header.params().keySet());
    }
    List<Node> nodes = new ArrayList<>();
    for (Object one : value instanceof Collection<?> many ? many : List.of(value)) {
      nodes.add(type.bind(param, one));
    }
    return nodes;
  }

  @Override
  public String toString() {
    return path();
  }

  /** Puts given values in the place of the rows of VALUES blocks. */
  private static final class ValuesBlocks extends ElementTransformCopyBase {

    private final Map<Var, List<Node>> values;
    private final Set<Var> used = new HashSet<>();

    ValuesBlocks(Map<Var, List<Node>> values) {
      this.values = values;
    }

    @Override
    public Element transform(ElementData block) {
      if (block.getVars().stream().noneMatch(values::containsKey)) {
        return block;
      }
      List<Var> vars = block.getVars();
      int size = -1;
      for (Var var : vars) {
        List<Node> column = values.get(var);
        if (column == null || size >= 0 && column.size() != size) {
          throw new InvalidParameter(var.getVarName(), String.valueOf(column),
              "evenveel waarden als de andere in hetzelfde VALUES-blok");
        }
        size = column.size();
      }
      List<Binding> rows = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        BindingBuilder row = BindingFactory.builder();
        for (Var var : vars) {
          row.add(var, values.get(var).get(i));
        }
        rows.add(row.build());
      }
      used.addAll(vars);
      return new ElementData(vars, rows);
    }
  }
}
