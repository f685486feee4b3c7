package nl.kaderwijzer.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kaderwijzer.vocabulary.Kw;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
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

  private static final Pattern VALUES = Pattern.compile("VALUES \\?(\\w+) \\{[^}]*\\}");

  private final QueryHeader header;
  private final String name;
  private final String text;
  private volatile @Nullable Query parsed;

  NamedQuery(String name, String text) {
    this.name = name;
    this.text = text;
    this.header = QueryHeader.of(text);
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

  /** Returns the text with other values in its {@code VALUES} blocks; it asks what {@link Publication#select} asks with them. */
  public String text(Map<String, ?> values) {
    Map<String, String> terms = new HashMap<>();
    PrefixMap prefixes = PrefixMapFactory.create(query().getPrefixMapping());
    values.forEach((param, value) -> terms.put(
        param, nodes(param, value).stream().map(node -> NodeFmtLib.str(node, prefixes)).collect(Collectors.joining(" "))));
    return VALUES.matcher(text).replaceAll(block -> Matcher.quoteReplacement(
        terms.containsKey(block.group(1)) ? "VALUES ?" + block.group(1) + " { " + terms.get(block.group(1)) + " }" : block.group()));
  }

  /** Returns what the answer tells and how to read it, in sentences; empty when the file does not say. */
  public String description() {
    return header.description();
  }

  /** Returns for whom the question is, as slugs; empty when the file does not say. */
  public List<String> audience() {
    return header.audience();
  }

  /** Returns the words it can be found by; empty when the file does not say. */
  public List<String> tags() {
    return header.tags();
  }

  /** Returns how many rows there are at the least, with the values that stand in the file. */
  public int rows() {
    return header.rows();
  }

  /** Returns the parameters in the order of the header. */
  public List<QueryParam> params() {
    return List.copyOf(header.params().values());
  }

  /** Returns the names of the columns, in order. */
  public List<String> columns() {
    return query().getResultVars();
  }

  /** Returns the value that stands in the file for each parameter that has one: a slug path, or the characters of a literal. */
  public Map<String, String> defaults() {
    Map<String, String> defaults = new LinkedHashMap<>();
    standing().forEach((param, node) -> defaults.put(param, node.isURI() ? Kw.slugPath(node.getURI()) : node.getLiteralLexicalForm()));
    return defaults;
  }

  /** Returns the first term that stands in the {@code VALUES} block of each parameter. */
  Map<String, Node> standing() {
    Map<String, Node> first = new LinkedHashMap<>();
    ElementWalker.walk(query().getQueryPattern(), new ElementVisitorBase() {
      @Override
      public void visit(ElementData block) {
        for (Binding row : block.getRows()) {
          row.forEach((var, node) -> {
            if (header.params().containsKey(var.getVarName())) {
              first.putIfAbsent(var.getVarName(), node);
            }
          });
        }
      }
    });
    return first;
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
    QueryParam declared = header.params().get(param);
    if (declared == null) {
      throw new InvalidParameter(param, String.valueOf(value), "een van " + header.params().keySet());
    }
    List<Node> nodes = new ArrayList<>();
    for (Object one : value instanceof Collection<?> many ? many : List.of(value)) {
      nodes.add(declared.type().bind(param, one));
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
