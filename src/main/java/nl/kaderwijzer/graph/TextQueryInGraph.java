package nl.kaderwijzer.graph;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.util.Context;

/**
 * {@code text:query} of Jena that keeps to the graph that is asked: a thing is found by a text when that graph says it. Jena's own
 * looks in the whole index, whatever {@code FROM} and {@code GRAPH} say.
 *
 * <p>Nothing stops the index once it has begun, so it is asked only what ends soon: a slash is a sign, not the begin of a regular
 * expression, and words and wildcards are counted.
 */
final class TextQueryInGraph extends TextQueryPF {

  private static final int LONGEST = 1000;
  private static final int MOST_WILDCARDS = 20;

  /** What has a meaning outside quotes. */
  private static final Pattern SIGN = Pattern.compile("\\\\.|\"(?:\\\\.|[^\"\\\\])*\"|[/*?]", Pattern.DOTALL);

  private final Supplier<TextIndex> index;
  private final Graph all;

  /** Takes the index, asked for when a query runs, and the graph that it is made of. */
  TextQueryInGraph(Supplier<TextIndex> index, Graph all) {
    this.index = index;
    this.all = all;
  }

  @Override
  public void build(PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext execution) {
    Graph graph = execution.getActiveGraph();
    Context context = execution.getContext().copy().set(TextQuery.textIndex, indexOf(graph));
    super.build(subject, predicate, object, ExecutionContext.create(execution.getDataset(), graph, context));
  }

  /** Stands for the index of one graph; Jena asks it only for its fields and, in one way, for hits. */
  @SuppressWarnings("unchecked")
  private TextIndex indexOf(Graph graph) {
    Class<?>[] type = {TextIndex.class};
    return (TextIndex) Proxy.newProxyInstance(TextIndex.class.getClassLoader(), type, (proxy, method, given) ->
        method.getName().equals("query")
            ? hits(graph, (Node) given[0], (List<Resource>) given[1], (String) given[2], (int) given[5], (String) given[6])
            : index.get().getDocDef());
  }

  private List<TextHit> hits(Graph graph, Node subject, List<Resource> properties, String words, int limit, String highlight) {
    if (highlight != null) {
      // Its marks are regular expressions, which nothing stops.
      throw new QueryExecException("De treffer markeren (highlight) kan hier niet. Vraag de tekst zelf: (?ding ?score ?tekst).");
    }
    int most = limit > 0 ? limit : Integer.MAX_VALUE;
    boolean whole = isAll(graph);
    List<TextHit> hits;
    try {
      hits = index.get().query(subject, properties, bounded(words), null, null, whole ? most : Integer.MAX_VALUE, null);
    } catch (TextIndexException | QueryParseException e) {
      throw new QueryExecException("De tekst bij text:query is niet te lezen of te zwaar. Zet leestekens tussen dubbele aanhalingstekens,"
          + " en gebruik minder tekens als * ? ~.", e);
    }
    return whole
        ? hits
        : hits.stream().filter(hit -> graph.contains(hit.getNode(), Node.ANY, hit.getLiteral())).limit(most).toList();
  }

  private static String bounded(String words) {
    if (words.length() > LONGEST) {
      throw new QueryExecException("De tekst bij text:query is te lang: hoogstens " + LONGEST + " tekens.");
    }
    if (SIGN.matcher(words).results().filter(sign -> sign.group().equals("*") || sign.group().equals("?")).count() > MOST_WILDCARDS) {
      throw new QueryExecException("De tekst bij text:query heeft te veel jokertekens: * en ? mogen er samen hoogstens " + MOST_WILDCARDS + " keer in.");
    }
    return SIGN.matcher(words).replaceAll(sign -> Matcher.quoteReplacement(sign.group().equals("/") ? "\\/" : sign.group()));
  }

  private boolean isAll(Graph graph) {
    Graph inner = graph;
    while (inner instanceof GraphWrapper wrapper && inner != all) {
      inner = wrapper.get();
    }
    return inner == all;
  }
}
