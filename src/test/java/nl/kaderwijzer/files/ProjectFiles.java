package nl.kaderwijzer.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.kaderwijzer.vocabulary.Prefixes;

/** Finds the files of the project by folder, never by a list. Nothing found is a failure: a check of no files cannot fail. */
final class ProjectFiles {

  /** Where bad and good examples for these tests are. */
  static final Path EXAMPLES = Path.of("src/test/resources/files");

  private static final Map<String, List<ProjectFile>> FOUND = new ConcurrentHashMap<>();
  private static final Prefixes PREFIXES = Prefixes.parse(read(Path.of(""), Path.of(Prefixes.FILE)).text());

  private ProjectFiles() {
  }

  /** Returns the files in and below a folder, except those in a folder {@code examples} below it, sorted by path. */
  static List<ProjectFile> in(String folder, String end) {
    return FOUND.computeIfAbsent(folder + "*" + end, key -> in(Path.of(""), folder, end).stream()
        .filter(file -> !file.path().substring(folder.length()).contains("examples/")).toList());
  }

  /** Returns the files in and below a folder of another root; their paths begin at that root. */
  static List<ProjectFile> in(Path root, String folder, String end) {
    try (Stream<Path> walk = Files.walk(root.resolve(folder))) {
      List<ProjectFile> files = walk.filter(Files::isRegularFile).filter(path -> path.toString().endsWith(end)).sorted()
          .map(path -> read(root, path)).toList();
      if (files.isEmpty()) {
        throw new AssertionError("No file *" + end + " in " + root.resolve(folder));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns one file. */
  static ProjectFile at(String path) {
    return read(Path.of(""), Path.of(path));
  }

  /** Returns the only prefix list. */
  static Prefixes prefixes() {
    return PREFIXES;
  }

  private static ProjectFile read(Path root, Path path) {
    try {
      return new ProjectFile(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
