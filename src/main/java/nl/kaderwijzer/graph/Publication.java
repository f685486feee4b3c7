package nl.kaderwijzer.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.kaderwijzer.vocabulary.Kw;
import nl.kaderwijzer.vocabulary.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.springframework.util.function.SingletonSupplier;

/**
 * One checked state of the files, as it is served: the graph, the queries, and what was computed from them.
 *
 * <p>Immutable and safe for any number of threads. Who needs several things that must fit together takes one publication and
 * asks it for all of them; a publication stays whole after a newer one has come.
 */
public final class Publication {

  /** The path of the JSON-LD context, on the classpath and after the base of the service. */
  public static final String CONTEXT = "/context/v1.jsonld";

  private final String version;
  private final Instant moment;
  private final List<Bevinding> bevindingen;
  private final Statements statements;
  private final Prefixes prefixes;
  private final QueryFiles queries;
  private final List<DataFile> shapes;
  private final Supplier<List<Vormregel>> vormregels;
  private final Supplier<Things> things;
  private final Supplier<FrozenDataset> dataset;
  private final boolean built;
  private final Supplier<Map<String, List<Node>>> parts = SingletonSupplier.of(this::findParts);
  private final Map<Derived<?>, Supplier<?>> derived = new ConcurrentHashMap<>();

  private Publication(String version, List<Bevinding> bevindingen, Statements statements, Prefixes prefixes, QueryFiles queries,
      List<DataFile> shapes, Supplier<FrozenDataset> dataset, boolean built) {
    this.version = version;
    this.moment = Instant.now();
    this.bevindingen = List.copyOf(bevindingen);
    this.statements = statements;
    this.prefixes = prefixes;
    this.queries = queries;
    this.shapes = List.copyOf(shapes);
    this.vormregels = SingletonSupplier.of(() -> Vormregel.van(this.shapes, prefixes));
    this.things = SingletonSupplier.of(() -> new Things(statements, prefixes));
    this.dataset = SingletonSupplier.of(() -> TextSearch.install(dataset.get(), prefixes));
    this.built = built;
  }

  /** A state that was checked just now. */
  static Publication checked(String version, List<Bevinding> bevindingen, Statements statements, Prefixes prefixes,
      QueryFiles queries, List<DataFile> shapes, FrozenDataset dataset) {
    return new Publication(version, bevindingen, statements, prefixes, queries, shapes, () -> dataset, false);
  }

  /** A state that the build has checked; its dataset is built when it is first asked for. */
  static Publication built(String version, List<Bevinding> bevindingen, Statements statements, Prefixes prefixes,
      QueryFiles queries, List<DataFile> shapes) {
    return new Publication(version, bevindingen, statements, prefixes, queries, shapes,
        SingletonSupplier.of(() -> FrozenDataset.of(statements, prefixes.asMap())), true);
  }

  /** Returns the version of the dataset: a hash of the content of ontology, data and queries. */
  public String version() {
    return version;
  }

  /** Returns when this state was loaded. */
  public Instant moment() {
    return moment;
  }

  /** Returns the warnings and remarks of the checks; an error is never among them. */
  public List<Bevinding> bevindingen() {
    return bevindingen;
  }

  /** Returns the number of different statements. */
  public int triples() {
    return statements.size();
  }

  /** Returns the number of graphs: one per Turtle file, and one per saved question. */
  public int graphs() {
    return statements.graphs().size();
  }

  /** Tells whether the build has proven that all is well with this state: also that every value can be derived from it. */
  boolean isBuilt() {
    return built;
  }

  /** Returns an error about an entry (by slug path or IRI), with the file where that is described; for derivations that refuse a state. */
  public Bevinding fout(String onderwerp, String zin) {
    return Bevinding.fout(statements.fileOf(Kw.iri(onderwerp)), onderwerp, zin);
  }

  /** Returns the prefixes of {@code ontology/prefixes.ttl}. */
  public Prefixes prefixes() {
    return prefixes;
  }

  /** Returns all queries of {@code queries/}, by name. */
  public Collection<NamedQuery> queries() {
    return queries.all();
  }

  /** Returns the query with a name such as {@code catalogue/normen}; throws {@link IllegalArgumentException} without one. */
  public NamedQuery query(String name) {
    return queries.get(name);
  }

  /** Runs a SELECT of {@code queries/} without parameters. */
  public List<Row> select(String name) {
    return select(query(name), Map.of());
  }

  /** Runs a SELECT of {@code queries/} with values for parameters; see {@link NamedQuery} for what a value can be. */
  public List<Row> select(String name, Map<String, ?> params) {
    return select(query(name), params);
  }

  /** Runs a SELECT with values for parameters. Throws {@link InvalidParameter} when a value does not fit. */
  public List<Row> select(NamedQuery query, Map<String, ?> params) {
    List<Row> rows = new ArrayList<>();
    try (QueryExec execution = execution(query.bind(params))) {
      RowSet answer = execution.select();
      answer.forEachRemaining(binding -> rows.add(new Row(query.name(), binding)));
    }
    return rows;
  }

  /**
   * Runs a SELECT with values for parameters, within limits. Throws {@link InvalidParameter} when a value does not fit, {@link
   * LimitPassed} when it takes longer or there are more rows.
   */
  public List<Row> select(NamedQuery query, Map<String, ?> params, Duration time, int most) {
    List<Row> rows = new ArrayList<>();
    try (QueryExec execution = QueryExec.dataset(dataset.get()).query(query.bind(params))
        .overallTimeout(time.toMillis(), TimeUnit.MILLISECONDS).build()) {
      RowSet answer = execution.select();
      while (answer.hasNext()) {
        rows.add(new Row(query.name(), answer.next()));
        if (rows.size() > most) {
          throw LimitPassed.always("Het antwoord heeft meer dan " + most + " rijen. Vraag minder, of stel de vraag zelf in SPARQL.");
        }
      }
    } catch (QueryCancelledException e) {
      throw LimitPassed.tooLong("De vraag duurde langer dan " + time.toSeconds() + " seconden en is gestopt. Vraag minder, of stel de vraag zelf in SPARQL.");
    }
    return rows;
  }

  /** Runs an ASK of {@code queries/} with values for parameters. */
  public boolean ask(String name, Map<String, ?> params) {
    try (QueryExec execution = execution(query(name).bind(params))) {
      return execution.ask();
    }
  }

  private QueryExec execution(Query query) {
    return QueryExec.dataset(dataset()).query(query).build();
  }

  /** Returns what the shapes ask, by class; read when first asked for. */
  public List<Vormregel> vormregels() {
    return vormregels.get();
  }

  /** Returns all things of a class ({@code kw:Norm}) with everything said of them, in the order of their identifiers. */
  public List<Thing> things(String type) {
    return things.get().ofType(type);
  }

  /** Returns everything said of one thing (by slug path or IRI), or nothing when nothing is said of it. */
  public Optional<Thing> thing(String id) {
    return things.get().get(id);
  }

  /** Describes a thing with nothing but what the graph says; see the other {@code describe}. */
  public Optional<String> describe(String iri, RdfFormat format) {
    return describe(Map.of(iri, Map.of()), format, Kw.ID.substring(0, Kw.ID.length() - "/id/".length()));
  }

  /**
   * Returns all statements about things and about their parts ({@code iri#…}), written with our prefixes; empty when nothing
   * is said of one of them.
   *
   * @param things whole IRIs or slug paths, each with more that is known of it: property ({@code owl:sameAs}) to IRIs
   * @param base where the service answers, without a slash at the end: JSON-LD names its context there
   */
  public Optional<String> describe(Map<String, Map<String, List<String>>> things, RdfFormat format, String base) {
    Graph statements = GraphMemFactory.createGraphMem2();
    Graph all = dataset().getDefaultGraph();
    for (Map.Entry<String, Map<String, List<String>>> thing : things.entrySet()) {
      String whole = Kw.iri(thing.getKey());
      Node subject = NodeFactory.createURI(whole);
      List<Node> parts = this.parts.get().getOrDefault(whole, List.of());
      if (parts.isEmpty() && !all.contains(subject, Node.ANY, Node.ANY)) {
        return Optional.empty();
      }
      all.find(subject, Node.ANY, Node.ANY).forEach(statements::add);
      parts.forEach(part -> all.find(part, Node.ANY, Node.ANY).forEach(statements::add));
      thing.getValue().forEach((property, iris) -> {
        Node predicate = NodeFactory.createURI(prefixes.expand(property));
        iris.forEach(link -> statements.add(subject, predicate, NodeFactory.createURI(link)));
      });
    }
    return Optional.of(RdfText.of(statements, format, prefixes, base));
  }

  /** Returns the statements of one file, by the IRI of its graph; empty when there is no such graph. */
  public Optional<String> file(String graph, RdfFormat format, String base) {
    if (!statements.graphs().contains(graph)) {
      return Optional.empty();
    }
    Node name = NodeFactory.createURI(graph);
    Graph statements = GraphMemFactory.createGraphMem2();
    dataset().getGraph(name).find().forEach(statements::add);
    return Optional.of(RdfText.of(statements, format, prefixes, base));
  }

  /** Returns only the prefixes that shorten something, so that a short answer has a short head. As for {@link #dataset()}. */
  public Map<String, String> usedPrefixes(Graph statements) {
    return RdfText.used(statements, prefixes);
  }

  /** Returns the SHACL shapes that the data were checked with; they are in no graph, and read from their files when asked for. */
  public String shapes(RdfFormat format, String base) {
    Graph statements = GraphMemFactory.createGraphMem2();
    Loader.shapes(shapes).graphs().values().forEach(triples -> triples.forEach(statements::add));
    return RdfText.of(statements, format, prefixes, base);
  }

  /** Returns the fragments (`thing#part`) per thing. */
  private Map<String, List<Node>> findParts() {
    Map<String, List<Node>> found = new HashMap<>();
    dataset().getDefaultGraph().find().mapWith(triple -> triple.getSubject()).toSet().forEach(subject -> {
      int hash = subject.isURI() ? subject.getURI().indexOf('#') : -1;
      if (hash > 0) {
        found.computeIfAbsent(subject.getURI().substring(0, hash), key -> new ArrayList<>()).add(subject);
      }
    });
    return found;
  }

  /** Returns the value of a derivation, computing it the first time; computations may ask each other. */
  @SuppressWarnings("unchecked")
  <T> T derived(Derived<T> derivation) {
    return (T) derived.computeIfAbsent(derivation, key -> SingletonSupplier.of(() -> derivation.compute(this))).get();
  }

  /** The files with the shapes that the data were checked with. */
  List<DataFile> shapes() {
    return shapes;
  }

  Statements statements() {
    return statements;
  }

  /** Returns the graph itself, read-only. For the SPARQL endpoint alone: elsewhere ask with a query. */
  public DatasetGraph dataset() {
    return dataset.get();
  }

  @Override
  public String toString() {
    return "Publication[" + version + ", " + triples() + " triples, " + graphs() + " graphs]";
  }
}
