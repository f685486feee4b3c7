package nl.kaderwijzer.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The place where the folders {@code ontology/}, {@code data/} and {@code queries/} are.
 *
 * <p>Files are found by folder, never by a list: {@code *.ttl} and {@code *.rq}, except those below a folder
 * {@code examples}. A folder in which nothing is found is a failure.
 */
interface DataLocation {

  /** The folders that make up the content. */
  List<String> FOLDERS = List.of("ontology/", "data/", "queries/");

  /** The value of {@code kaderwijzer.data.location} that stands for the files inside the application. */
  String CLASSPATH = "classpath";

  /** Returns the location for a value of {@code kaderwijzer.data.location}: {@code classpath} or a folder. */
  static DataLocation of(String location) {
    return location.equals(CLASSPATH) || location.isBlank() ? new ClasspathLocation() : new FolderLocation(Path.of(location));
  }

  /** Reads all files, sorted by path. */
  List<DataFile> read() throws IOException;

  /** Returns what tells that a file was touched (size and time) per path; empty when this place never changes. */
  SortedMap<String, String> stamps() throws IOException;

  /** Opens the snapshot that the build may have left beside the files. */
  Optional<InputStream> snapshot() throws IOException;

  /** Tells whether files can change while the service runs. */
  boolean canChange();

  /** Tells whether a path is a file of ours. */
  static boolean isOurs(String path) {
    return (path.endsWith(".ttl") || path.endsWith(".rq")) && !path.contains("/examples/")
        && FOLDERS.stream().anyMatch(path::startsWith);
  }
}
