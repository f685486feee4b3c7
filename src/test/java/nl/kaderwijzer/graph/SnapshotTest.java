package nl.kaderwijzer.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import nl.kaderwijzer.vocabulary.Kw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The state that the build leaves for a fast start. */
class SnapshotTest {

  private static final String WET = "data/instruments/wet/testwet.ttl";

  private final Publication publication = Testgegevens.publication();

  private static byte[] written(Publication publication) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Snapshot.write(publication, out);
    return out.toByteArray();
  }

  private static Publication read(byte[] snapshot) throws IOException {
    return Snapshot.read(new ByteArrayInputStream(snapshot)).orElseThrow();
  }

  @Test
  void readGivesTheSameState() throws IOException {
    Publication read = read(written(publication));
    assertThat(read.version()).isEqualTo(publication.version());
    assertThat(read.bevindingen()).isEqualTo(publication.bevindingen());
    assertThat(read.prefixes().asMap()).isEqualTo(publication.prefixes().asMap());
    assertThat(read.queries()).extracting(NamedQuery::text)
        .containsExactlyElementsOf(publication.queries().stream().map(NamedQuery::text).toList());
    assertThat(read.graphs()).isEqualTo(publication.graphs());
    assertThat(read.triples()).isEqualTo(publication.triples());
    assertThat(read.isBuilt()).isTrue();
    assertThat(publication.isBuilt()).isFalse();
  }

  @Test
  void readGivesTheSameGraphs() throws IOException {
    Publication read = read(written(publication));
    assertThat(read.dataset().getDefaultGraph().isIsomorphicWith(publication.dataset().getDefaultGraph())).isTrue();
    publication.dataset().listGraphNodes().forEachRemaining(name ->
        assertThat(read.dataset().getGraph(name).find().toSet()).isEqualTo(publication.dataset().getGraph(name).find().toSet()));
  }

  @Test
  void sameStateGivesTheSameBytes() throws IOException {
    assertThat(written(publication)).isEqualTo(written(Testgegevens.publication())).isEqualTo(written(read(written(publication))));
  }

  @Test
  void whatIsNoSnapshotOfThisProgramIsAsIfThereWereNone() throws IOException {
    assertThat(Snapshot.read(new ByteArrayInputStream(new byte[] {0, 0, 0, 2, 'n', 'l'}))).isEmpty();
  }

  @Test
  void filesThatAreNotThoseOfTheSnapshotReplaceItOnceTheServiceIsUp(@TempDir Path folder) throws IOException {
    byte[] snapshot = written(publication);
    Testgegevens.copyTo(folder);
    Testgegevens.replace(folder.resolve(WET), "\"Testwet\"", "\"Proefwet\"");
    DataLocation packed = packed(folder, snapshot);
    Publications publications = new Publications(packed, Preparation.of(packed));
    assertThat(publications.current().version()).isEqualTo(publication.version());
    publications.quiet();
    assertThat(title(publications)).isEqualTo("Proefwet");
  }

  @Test
  void whatIsDerivedFromItIsComputedWhenAskedFor() throws IOException {
    DataLocation packed = packed(Testgegevens.FOLDER, written(publication));
    Publications publications = new Publications(packed, Preparation.of(packed));
    int[] made = new int[1];
    Derived<Integer> derived = publications.derived(p -> ++made[0]);
    assertThat(made[0]).isZero();
    publications.quiet();
    assertThat(made[0]).isOne();
    assertThat(derived.get()).isOne();
  }

  private static String title(Publications publications) {
    return publications.current().thing(Kw.ID + "instrumenten/testwet").orElseThrow().text("dct:title");
  }

  /** The files of a folder as if the application was packed with them, and with a snapshot. */
  private static DataLocation packed(Path folder, byte[] snapshot) {
    DataLocation files = new FolderLocation(folder);
    return new DataLocation() {

      @Override
      public List<DataFile> read() throws IOException {
        return files.read();
      }

      @Override
      public SortedMap<String, String> stamps() throws IOException {
        return files.stamps();
      }

      @Override
      public Optional<InputStream> snapshot() {
        return Optional.of(new ByteArrayInputStream(snapshot));
      }

      @Override
      public boolean canChange() {
        return false;
      }
    };
  }
}
