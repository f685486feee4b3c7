package nl.kaderwijzer.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files in a folder on disk; they may change while the service runs. */
final class FolderLocation implements DataLocation {

  private final Path root;

  FolderLocation(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  @Override
  public List<DataFile> read() throws IOException {
    List<DataFile> files = new ArrayList<>();
    for (String path : paths().keySet()) {
      files.add(new DataFile(path, Files.readAllBytes(root.resolve(path))));
    }
    return files;
  }

  @Override
  public SortedMap<String, String> stamps() throws IOException {
    SortedMap<String, String> stamps = new TreeMap<>();
    for (var file : paths().entrySet()) {
      stamps.put(file.getKey(), Files.size(file.getValue()) + "/" + Files.getLastModifiedTime(file.getValue()));
    }
    return stamps;
  }

  @Override
  public Optional<InputStream> snapshot() {
    return Optional.empty();
  }

  @Override
  public boolean canChange() {
    return true;
  }

  private SortedMap<String, Path> paths() throws IOException {
    SortedMap<String, Path> paths = new TreeMap<>();
    for (String folder : FOLDERS) {
      if (!Files.isDirectory(root.resolve(folder))) {
        continue;
      }
      try (Stream<Path> walk = Files.walk(root.resolve(folder))) {
        walk.filter(Files::isRegularFile).forEach(file -> {
          String path = root.relativize(file).toString().replace('\\', '/');
          if (DataLocation.isOurs(path)) {
            paths.put(path, file);
          }
        });
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return paths;
  }

  @Override
  public String toString() {
    return root.toString();
  }
}
