package nl.kaderwijzer.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.kaderwijzer.vocabulary.Kw;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;

/** One text file of the project with its path as in the repository; parsed at most once. */
final class ProjectFile {

  private final String path;
  private final byte[] content;
  private final List<String> lines;
  private List<Triple> triples;

  ProjectFile(String path, byte[] content) {
    this.path = path;
    this.content = content;
    this.lines = text().lines().toList();
  }

  String path() {
    return path;
  }

  /** Returns the name of the file without folder and end. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
  }

  /** Returns the path of the folder the file is in, with a slash at the end. */
  String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  boolean isIn(String folder) {
    return path.startsWith(folder);
  }

  byte[] content() {
    return content;
  }

  String text() {
    return new String(content, StandardCharsets.UTF_8);
  }

  /** Returns the lines; the one after the last line end is not among them. */
  List<String> lines() {
    return lines;
  }

  /** Returns the statements of a Turtle file in the order of its text; throws when it is not Turtle. */
  synchronized List<Triple> triples() {
    if (triples == null) {
      List<Triple> found = new ArrayList<>();
      RDFParser.fromString(text(), Lang.TURTLE).base(Kw.ID).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
              found.add(triple);
            }
          });
      triples = List.copyOf(found);
    }
    return triples;
  }

  @Override
  public String toString() {
    return path;
  }
}
