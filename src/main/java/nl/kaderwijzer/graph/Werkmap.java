package nl.kaderwijzer.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** A folder with {@code ontology/}, {@code data/} and {@code queries/} that a command changes. For one thread. */
public final class Werkmap {

  private final Path root;
  private final FolderLocation location;
  private final List<DataFile> files;

  private Werkmap(Path root) throws IOException {
    this.root = root;
    this.location = new FolderLocation(root);
    this.files = location.read();
  }

  /** Reads the files of a folder. */
  public static Werkmap open(Path root) throws IOException {
    return new Werkmap(root);
  }

  /** Returns what the files say, checked; throws {@link LoadFailed} when they are not good. */
  public Publication publication() {
    return Preparation.of(location, files);
  }

  /** Returns the text of a file, by its path from the root; throws {@link LoadFailed} when it is not there. */
  public String tekst(String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst()
        .orElseThrow(() -> new LoadFailed(Bevinding.fout(path, "", "Dit bestand ontbreekt."))).text();
  }

  /** Returns what the files would say with these texts in place of theirs, checked off to the side; throws {@link LoadFailed}. */
  public Publication met(Map<String, String> texts) {
    return Preparation.of(location, files.stream()
        .map(file -> texts.containsKey(file.path())
            ? new DataFile(file.path(), texts.get(file.path()).getBytes(StandardCharsets.UTF_8)) : file)
        .toList());
  }

  /** Writes these texts; no file is ever half written. */
  public void schrijf(Map<String, String> texts) throws IOException {
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(beside(text.getKey()), text.getValue());
    }
    for (String path : texts.keySet()) {
      Files.move(beside(path), root.resolve(path), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private Path beside(String path) {
    return root.resolve(path + ".nieuw");
  }
}
