package nl.kaderwijzer.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

/** The state that the build leaves for a fast start. */
class SnapshotTest {

  private final Publication publication = Testgegevens.publication();

  private byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Snapshot.write(publication, out);
    return out.toByteArray();
  }

  @Test
  void readGivesTheSameGraphsAndFindings() throws IOException {
    Snapshot snapshot = Snapshot.read(new ByteArrayInputStream(written()), publication.version()).orElseThrow();
    assertThat(snapshot.bevindingen()).isEqualTo(publication.bevindingen());
    assertThat(snapshot.graphs()).hasSize(publication.graphs());
    snapshot.graphs().forEach((name, triples) -> assertThat(new HashSet<>(triples))
        .isEqualTo(publication.dataset().getGraph(NodeFactory.createURI(name)).find().toSet()));
    FrozenDataset dataset = FrozenDataset.of(snapshot.graphs(), Map.of());
    assertThat(dataset.getDefaultGraph().isIsomorphicWith(publication.dataset().getDefaultGraph())).isTrue();
  }

  @Test
  void otherContentMakesItAsIfThereWereNone() throws IOException {
    assertThat(Snapshot.read(new ByteArrayInputStream(written()), "000000000000")).isEmpty();
  }
}
