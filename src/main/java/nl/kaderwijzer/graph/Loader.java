package nl.kaderwijzer.graph;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kaderwijzer.vocabulary.Kw;
import nl.kaderwijzer.vocabulary.Prefixes;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;

/** Parses the Turtle files of a state, each into a list of triples of its own; files are parsed on all cores at once. */
final class Loader {

  private static final String SHAPES = "ontology/shapes/";

  private Loader() {
  }

  /**
   * What was read.
   *
   * @param graphs the triples by IRI of the graph
   * @param bevindingen warnings of the parser
   */
  record Loaded(Map<String, List<Triple>> graphs, List<Bevinding> bevindingen) {
  }

  /** Parses the files that make up the published graph: all Turtle but the shapes. Throws when one cannot be parsed. */
  static Loaded graphs(List<DataFile> files) {
    Loaded loaded = parse(files.stream().filter(f -> f.path().endsWith(".ttl") && !isShapes(f)).toList());
    return new Loaded(Inheritance.of(loaded.graphs()), loaded.bevindingen());
  }

  /** Parses the shapes, and with them the prefix list that their queries use; empty when there are no shapes. */
  static Loaded shapes(List<DataFile> files) {
    if (files.stream().noneMatch(Loader::isShapes)) {
      return new Loaded(Map.of(), List.of());
    }
    return parse(files.stream().filter(f -> isShapes(f) || f.path().equals(Prefixes.FILE)).toList());
  }

  /** Tells whether a file holds shapes. */
  static boolean isShapes(DataFile file) {
    return file.isIn(SHAPES);
  }

  private static Loaded parse(List<DataFile> files) {
    Map<String, List<Triple>> graphs = new TreeMap<>();
    List<Bevinding> bevindingen = new ArrayList<>();
    for (Parsed parsed : Parallel.map(files, Loader::parse)) {
      graphs.put(Kw.graphOf(parsed.file.path()), parsed.triples);
      bevindingen.addAll(parsed.bevindingen);
    }
    if (bevindingen.stream().anyMatch(b -> b.ernst() == Ernst.FOUT)) {
      throw new LoadFailed(bevindingen.stream().filter(b -> b.ernst() == Ernst.FOUT).toList());
    }
    return new Loaded(graphs, bevindingen);
  }

  private static Parsed parse(DataFile file) {
    Parsed parsed = new Parsed(file);
    try {
      RDFParser.source(new ByteArrayInputStream(file.content())).lang(Lang.TURTLE).base(Kw.ID)
          .checking(true).errorHandler(parsed).parse(parsed);
    } catch (RiotException e) {
      if (parsed.bevindingen.stream().noneMatch(b -> b.ernst() == Ernst.FOUT)) {
        parsed.fatal(e.getMessage(), 0, 0);
      }
    }
    if (file.isIn("data/") && parsed.triples.isEmpty() && parsed.bevindingen.isEmpty()) {
      parsed.bevindingen.add(Bevinding.fout(file.path(), "", "Er staat niets in dit bestand."));
    }
    return parsed;
  }

  /** Collects the triples of one file and what the parser says of it. */
  private static final class Parsed extends StreamRDFBase implements ErrorHandler {

    private final DataFile file;
    private final List<Triple> triples = new ArrayList<>(512);
    private final List<Bevinding> bevindingen = new ArrayList<>();

    Parsed(DataFile file) {
      this.file = file;
    }

    @Override
    public void triple(Triple triple) {
      triples.add(triple);
    }

    @Override
    public void warning(String message, long line, long col) {
      boolean wrongValue = message.startsWith("Lexical form");
      add(wrongValue ? Ernst.FOUT : Ernst.WAARSCHUWING, line, col,
          (wrongValue ? "Deze waarde past niet bij haar type: " : "Dit is vreemd in Turtle: ") + message);
    }

    @Override
    public void error(String message, long line, long col) {
      fatal(message, line, col);
    }

    @Override
    public void fatal(String message, long line, long col) {
      add(Ernst.FOUT, line, col, "Dit is geen geldige Turtle: " + message);
      throw new RiotException(message);
    }

    private void add(Ernst ernst, long line, long col, String zin) {
      bevindingen.add(new Bevinding(ernst, file.path(), (int) Math.max(0, line), (int) Math.max(0, col), "", zin));
    }
  }
}
