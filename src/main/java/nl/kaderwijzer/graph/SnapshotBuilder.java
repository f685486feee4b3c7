package nl.kaderwijzer.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Checks the files and writes the snapshot, before the jar is packed. */
public final class SnapshotBuilder {

  private SnapshotBuilder() {
  }

  /**
   * Writes the snapshot; throws {@link LoadFailed}, with file, entry and sentence, when the files fail a check or a value cannot
   * be derived.
   *
   * @param folder holds ontology, data and queries as they will be packed, and receives the snapshot
   * @param derive registers every value that is derived from a publication
   */
  public static void build(Path folder, Consumer<Publications> derive) throws IOException {
    FolderLocation location = new FolderLocation(folder);
    Publications publications = new Publications(location, Preparation.of(location));
    derive.accept(publications);
    Path file = folder.resolve(Snapshot.FILE);
    Snapshot.write(publications.current(), Files.newOutputStream(file));
    System.out.println("Gecontroleerd en klaargezet: " + publications.current() + " in " + file);
  }
}
