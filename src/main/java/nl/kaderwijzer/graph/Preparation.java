package nl.kaderwijzer.graph;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kaderwijzer.vocabulary.Prefixes;

/** Turns the files of a location into a publication, off to the side: read, parse, check. */
final class Preparation {

  private Preparation() {
  }

  /**
   * Returns a checked publication, or throws {@link LoadFailed} with each finding that stands in the way. Where the build left a
   * snapshot that is what is returned: nothing is read, parsed or checked again.
   */
  static Publication of(DataLocation location) {
    return Timing.of("snapshot", () -> snapshot(location)).orElseGet(() -> of(location, read(location)));
  }

  /** Returns a checked publication of these files, whatever the build left. */
  static Publication of(DataLocation location, List<DataFile> files) {
    requireFiles(location, files);
    String version = Timing.of("hash", () -> ContentHash.of(files));
    QueryFiles queries = QueryFiles.of(files);
    Prefixes prefixes = prefixes(files);
    Timing.run("queries", queries::check);
    Loader.Loaded loaded = Timing.of("parse", () -> Loader.graphs(files));
    loaded.graphs().putAll(QuestionGraphs.of(queries.all()));
    Statements statements = Timing.of("statements", () -> Statements.of(loaded.graphs()));
    FrozenDataset dataset = Timing.of("graphs", () -> FrozenDataset.of(statements, prefixes.asMap()));
    List<Bevinding> bevindingen = new ArrayList<>(loaded.bevindingen());
    bevindingen.addAll(Checks.run(dataset, statements, files, queries));
    List<Bevinding> wrong = bevindingen.stream().filter(b -> b.ernst() == Ernst.FOUT).toList();
    if (!wrong.isEmpty()) {
      throw new LoadFailed(wrong);
    }
    return Publication.checked(version, bevindingen, statements, prefixes, queries,
        files.stream().filter(Loader::isShapes).toList(), dataset);
  }

  private static List<DataFile> read(DataLocation location) {
    return Timing.of("read", () -> {
      try {
        return location.read();
      } catch (IOException e) {
        throw new LoadFailed(Bevinding.fout("", "", "De bestanden in " + location + " zijn niet te lezen: " + e.getMessage()));
      }
    });
  }

  /** A folder in which nothing is found is a failure. */
  private static void requireFiles(DataLocation location, List<DataFile> files) {
    List<Bevinding> empty = DataLocation.FOLDERS.stream()
        .filter(folder -> files.stream().noneMatch(f -> f.isIn(folder)))
        .map(folder -> Bevinding.fout(folder, "", "Er is hier geen enkel bestand gevonden (gezocht in: " + location + ")."))
        .toList();
    if (!empty.isEmpty()) {
      throw new LoadFailed(empty);
    }
  }

  private static Prefixes prefixes(List<DataFile> files) {
    DataFile file = files.stream().filter(f -> f.path().equals(Prefixes.FILE)).findFirst()
        .orElseThrow(() -> new LoadFailed(Bevinding.fout(Prefixes.FILE, "", "De lijst van voorvoegsels ontbreekt.")));
    try {
      return Prefixes.parse(file.text());
    } catch (RuntimeException e) {
      throw new LoadFailed(Bevinding.fout(Prefixes.FILE, "", "Dit is geen geldige Turtle: " + e.getMessage()));
    }
  }

  private static Optional<Publication> snapshot(DataLocation location) {
    try {
      Optional<InputStream> found = location.snapshot();
      return found.isEmpty() ? Optional.empty() : Snapshot.read(found.get());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
