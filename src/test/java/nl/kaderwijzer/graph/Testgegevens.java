package nl.kaderwijzer.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** The invented files of {@code src/test/resources/testgegevens}, and copies of them to change. */
public final class Testgegevens {

  /** Where the files are. */
  public static final Path FOLDER = Path.of("src/test/resources/testgegevens");

  private Testgegevens() {
  }

  /** Publishes the files as they are. */
  static Publication publication() {
    return Preparation.of(new FolderLocation(FOLDER));
  }

  /** Copies the files to a folder that a test may change. */
  public static Path copyTo(Path target) {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      files.filter(Files::isRegularFile).forEach(file -> {
        try {
          Path copy = target.resolve(FOLDER.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a piece of text in a file; throws when it is not there, so that a test cannot pass by changing nothing. */
  public static void replace(Path file, String old, String text) throws IOException {
    String content = Files.readString(file);
    if (!content.contains(old)) {
      throw new IllegalArgumentException(file + " does not contain: " + old);
    }
    Path fresh = Files.writeString(file.resolveSibling("nieuw.tmp"), content.replace(old, text));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
