package nl.kaderwijzer.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.kaderwijzer.vocabulary.Kw;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Checks a loaded state before it is published: the SHACL shapes of {@code ontology/shapes/}, and the queries of
 * {@code queries/checks/} that must return nothing.
 *
 * <p>A check query answers with {@code ?focus ?message} and, where it is not an error, {@code ?severity}
 * ({@code "fout"}, {@code "waarschuwing"} or {@code "info"}). A state without shapes or without check queries is refused: a
 * check that is not found cannot fail.
 */
final class Checks {

  /** Check queries are found by this folder and this end of the name. */
  static final String FOLDER = "checks/";
  static final String SUFFIX = "-violation";

  private final FrozenDataset dataset;
  private final Statements statements;

  private Checks(FrozenDataset dataset, Statements statements) {
    this.dataset = dataset;
    this.statements = statements;
  }

  /** Returns everything the shapes and check queries have to say, errors first. */
  static List<Bevinding> run(FrozenDataset dataset, Statements statements, List<DataFile> files, QueryFiles queries) {
    Checks checks = new Checks(dataset, statements);
    List<NamedQuery> rules = queries.all().stream()
        .filter(q -> q.name().startsWith(FOLDER) && q.name().endsWith(SUFFIX)).toList();
    if (rules.isEmpty()) {
      throw new LoadFailed(Bevinding.fout("queries/checks/", "", "Hier staat geen enkele controle (*-violation.rq)."));
    }
    Set<Bevinding> found = new LinkedHashSet<>();
    List<Supplier<List<Bevinding>>> work = new ArrayList<>(Timing.of("shapes", () -> checks.shapes(files)));
    rules.forEach(rule -> work.add(() -> checks.rule(rule)));
    Timing.run("checks", () -> Parallel.map(work, Supplier::get).forEach(found::addAll));
    return found.stream().sorted(Comparator.comparing(Bevinding::ernst).thenComparing(Bevinding::bestand)
        .thenComparing(Bevinding::onderwerp)).toList();
  }

  /** Returns the work of validating against each shape that has a target. */
  private List<Supplier<List<Bevinding>>> shapes(List<DataFile> files) {
    Graph graph = GraphMemFactory.createGraphMem2();
    Loader.Loaded loaded = Loader.shapes(files);
    loaded.graphs().values().forEach(triples -> triples.forEach(graph::add));
    if (graph.isEmpty()) {
      throw new LoadFailed(Bevinding.fout("ontology/shapes/", "", "Hier staat geen enkele vorm (SHACL shape)."));
    }
    try {
      Shapes shapes = ShaclValidator.get().parse(graph);
      List<Supplier<List<Bevinding>>> work = new ArrayList<>();
      work.add(loaded::bevindingen);
      shapes.getTargetShapes().forEach(shape -> work.add(() -> shape(shapes, shape)));
      return work;
    } catch (ShaclException | QueryException e) {
      throw wrongShape(e);
    }
  }

  private List<Bevinding> shape(Shapes shapes, Shape shape) {
    try {
      Graph data = dataset.getDefaultGraph();
      ValidationContext context = ValidationContext.create(shapes, data);
      VLib.focusNodes(data, shape).forEach(focus -> VLib.validateShape(context, data, shape, focus));
      return context.generateReport().getEntries().stream().map(this::bevinding).toList();
    } catch (ShaclException | QueryException e) {
      throw wrongShape(e);
    }
  }

  private static LoadFailed wrongShape(RuntimeException e) {
    return new LoadFailed(Bevinding.fout("ontology/shapes/", "", "Een vorm klopt niet: " + e.getMessage()));
  }

  private Bevinding bevinding(ReportEntry entry) {
    Severity severity = entry.severity();
    Ernst ernst = Severity.Warning.equals(severity) ? Ernst.WAARSCHUWING
        : Severity.Info.equals(severity) ? Ernst.INFO : Ernst.FOUT;
    String zin = entry.message();
    if (entry.resultPath() != null) {
      zin += " (" + shown(entry.resultPath().toString()) + (entry.value() == null ? "" : " " + shown(entry.value())) + ")";
    }
    return bevinding(ernst, entry.focusNode(), zin);
  }

  private List<Bevinding> rule(NamedQuery rule) {
    List<Bevinding> found = new ArrayList<>();
    try (QueryExec execution = QueryExec.dataset(dataset).query(rule.query()).build()) {
      RowSet rows = execution.select();
      while (rows.hasNext()) {
        Binding row = rows.next();
        found.add(bevinding(ernst(row.get("severity")), row.get("focus"), message(rule, row.get("message"))));
      }
    } catch (QueryException e) {
      throw new LoadFailed(Bevinding.fout(rule.path(), "", "Deze controle kan niet worden uitgevoerd: " + e.getMessage()));
    }
    return found;
  }

  private static String message(NamedQuery rule, Node message) {
    return message != null && message.isLiteral() ? message.getLiteralLexicalForm() : rule.summary();
  }

  private static Ernst ernst(Node severity) {
    String name = severity == null ? "fout" : severity.isLiteral() ? severity.getLiteralLexicalForm() : severity.toString();
    return name.endsWith("aarschuwing") || name.endsWith("arning") ? Ernst.WAARSCHUWING
        : name.endsWith("nfo") ? Ernst.INFO : Ernst.FOUT;
  }

  private Bevinding bevinding(Ernst ernst, Node focus, String zin) {
    if (focus == null || !focus.isURI()) {
      return new Bevinding(ernst, "", 0, 0, focus == null ? "" : shown(focus), zin);
    }
    return new Bevinding(ernst, statements.fileOf(focus.getURI()), 0, 0, Kw.slugPath(focus.getURI()), zin);
  }

  private String shown(Node node) {
    return node.isURI() ? shown("<" + node.getURI() + ">") : NodeFmtLib.strTTL(node);
  }

  /** Shortens the IRIs in a SHACL path or value to what people write in the files. */
  private String shown(String text) {
    return text.replace("<" + Kw.DEF, "<kw:").replace("<" + Kw.ID, "<");
  }
}
