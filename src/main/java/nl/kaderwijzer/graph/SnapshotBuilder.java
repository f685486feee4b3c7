package nl.kaderwijzer.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Checks the files and writes the snapshot; the build runs this before it packs the jar.
 *
 * <p>The build stops here, with file, entry and sentence, when the files fail a check.
 */
public final class SnapshotBuilder {

  private SnapshotBuilder() {
  }

  /**
   * Writes the snapshot.
   *
   * @param args one folder: it holds ontology, data and queries as they will be packed, and receives the snapshot
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("Give the folder that holds ontology, data and queries");
    }
    Publication publication = Preparation.of(new FolderLocation(Path.of(args[0])));
    Path file = Path.of(args[0]).resolve(Snapshot.FILE);
    Snapshot.write(publication, Files.newOutputStream(file));
    System.out.println("Gecontroleerd en klaargezet: " + publication + " in " + file);
  }
}
