package nl.kaderwijzer.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kaderwijzer.vocabulary.Kw;
import org.apache.jena.graph.Node;

/** Which data folder may refer to which: to itself and those before it. A thing is in one file, a reference ends somewhere. */
final class Direction {

  /** The order of design section 8; role rules and gaps speak of norms, so they come after the instruments; the log speaks of all. */
  static final List<String> ORDER = List.of("concepts", "parties", "instruments", "roles", "gaps", "overlaps", "cases", "changes");

  private final List<ProjectFile> files;
  private final Map<Node, ProjectFile> homes = new HashMap<>();

  Direction(List<ProjectFile> files) {
    this.files = files;
    files.forEach(file -> file.triples().forEach(triple -> homes.putIfAbsent(triple.getSubject(), file)));
  }

  /** Returns what is wrong with a file, each in a sentence. */
  Stream<String> faults(ProjectFile file) {
    if (!ORDER.contains(folder(file))) {
      return Stream.of(file + " is in a folder without a place in the order " + ORDER);
    }
    return Stream.concat(
        file.triples().stream().map(triple -> triple.getSubject()).distinct()
            .filter(subject -> homes.get(subject) != file)
            .map(subject -> shown(subject) + " is described in " + homes.get(subject) + " and in " + file),
        file.triples().stream().map(triple -> triple.getObject()).distinct()
            .filter(object -> object.isURI() && object.getURI().startsWith(Kw.ID))
            .flatMap(object -> reference(file, object)));
  }

  List<ProjectFile> files() {
    return files;
  }

  private Stream<String> reference(ProjectFile from, Node object) {
    ProjectFile to = homes.get(object);
    if (to == null) {
      return Stream.of(from + " refers to " + shown(object) + ", which is described nowhere");
    }
    return ORDER.indexOf(folder(to)) <= ORDER.indexOf(folder(from)) ? Stream.empty()
        : Stream.of(from + " refers to " + shown(object) + " in " + to + ", against the order " + ORDER);
  }

  /** Returns the folder directly below {@code data/}. */
  private static String folder(ProjectFile file) {
    return file.path().split("/")[1];
  }

  private static String shown(Node node) {
    return "<" + Kw.slugPath(node.toString()) + ">";
  }
}
