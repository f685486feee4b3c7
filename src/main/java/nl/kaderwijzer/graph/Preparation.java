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

  /** Returns a checked publication, or throws {@link LoadFailed} with each finding that stands in the way. */
  static Publication of(DataLocation location) {
    List<DataFile> files = Timing.of("read", () -> {
      try {
        return location.read();
      } catch (IOException e) {
        throw new LoadFailed(Bevinding.fout("", "", "De bestanden in " + location + " zijn niet te lezen: " + e.getMessage()));
      }
    });
    return of(location, files);
  }

  static Publication of(DataLocation location, List<DataFile> files) {
    requireFiles(location, files);
    String version = Timing.of("hash", () -> ContentHash.of(files));
    QueryFiles queries = QueryFiles.of(files);
    Prefixes prefixes = prefixes(files);
    Optional<Snapshot> snapshot = Timing.of("snapshot", () -> snapshot(location, version));
    FrozenDataset dataset;
    List<Bevinding> bevindingen = new ArrayList<>();
    if (snapshot.isPresent()) {
      dataset = Timing.of("graphs", () -> FrozenDataset.of(snapshot.get().graphs(), prefixes.asMap()));
      bevindingen.addAll(snapshot.get().bevindingen());
    } else {
      Timing.run("queries", queries::check);
      Loader.Loaded loaded = Timing.of("parse", () -> Loader.graphs(files));
      dataset = Timing.of("graphs", () -> FrozenDataset.of(loaded.graphs(), prefixes.asMap()));
      bevindingen.addAll(loaded.bevindingen());
      bevindingen.addAll(Checks.run(dataset, files, queries));
    }
    List<Bevinding> wrong = bevindingen.stream().filter(b -> b.ernst() == Ernst.FOUT).toList();
    if (!wrong.isEmpty()) {
      throw new LoadFailed(wrong);
    }
    return new Publication(version, bevindingen, dataset, prefixes, queries, files.stream().filter(Loader::isShapes).toList());
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

  private static Optional<Snapshot> snapshot(DataLocation location, String version) {
    try {
      Optional<InputStream> found = location.snapshot();
      return found.isEmpty() ? Optional.empty() : Snapshot.read(found.get(), version);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
