package nl.kaderwijzer.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kaderwijzer.vocabulary.Kw;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a state of the files must be to be published, and what is said when it is not. */
class PreparationTest {

  private static final String WET = "data/instruments/wet/testwet.ttl";

  @TempDir
  Path folder;

  @BeforeEach
  void copy() {
    Testgegevens.copyTo(folder);
  }

  private Publication prepare() {
    return Preparation.of(new FolderLocation(folder));
  }

  private List<Bevinding> refused() {
    LoadFailed[] failure = new LoadFailed[1];
    assertThatThrownBy(this::prepare).asInstanceOf(type(LoadFailed.class)).satisfies(e -> failure[0] = e);
    return failure[0].bevindingen();
  }

  @Test
  void eachFileIsOneGraphAndTheDefaultGraphIsTheirUnion() {
    Publication publication = prepare();
    assertThat(publication.graphs()).isEqualTo(4);
    var norm = NodeFactory.createURI(Kw.ID + "normen/testwet/1");
    var graph = publication.dataset().getGraph(NodeFactory.createURI(Kw.graphOf(WET)));
    assertThat(graph.contains(norm, null, null)).isTrue();
    int sum = 0;
    var names = publication.dataset().listGraphNodes();
    while (names.hasNext()) {
      sum += publication.dataset().getGraph(names.next()).size();
    }
    assertThat(publication.triples()).isEqualTo(sum);
  }

  @Test
  void examplesAndShapesAreNotPublished() {
    assertThat(prepare().dataset().containsGraph(NodeFactory.createURI(Kw.GRAPH + "ontology/shapes/norm"))).isFalse();
  }

  @Test
  void warningsAreToldWithFileAndEntryAndDoNotStop() {
    assertThat(prepare().bevindingen()).singleElement().satisfies(b -> {
      assertThat(b.ernst()).isEqualTo(Ernst.WAARSCHUWING);
      assertThat(b.bestand()).isEqualTo(WET);
      assertThat(b.onderwerp()).isEqualTo("normen/testwet/3");
      assertThat(b.zin()).startsWith("Geef deze norm een plaats in de volgorde.");
    });
  }

  @Test
  void sameContentGivesSameVersionAndOtherContentAnother() throws IOException {
    String version = prepare().version();
    assertThat(version).matches("[0-9a-f]{12}").isEqualTo(prepare().version());
    Testgegevens.replace(folder.resolve(WET), "Testwet", "Proefwet");
    assertThat(prepare().version()).isNotEqualTo(version);
  }

  @Test
  void brokenTurtleIsRefusedWithFileLineAndColumn() throws IOException {
    Testgegevens.replace(folder.resolve(WET), "kw:volgorde 10 ;", "kw:volgorde 10 .;");
    assertThat(refused()).singleElement().satisfies(b -> {
      assertThat(b.bestand()).isEqualTo(WET);
      assertThat(b.regel()).isEqualTo(16);
      assertThat(b.kolom()).isPositive();
      assertThat(b.zin()).startsWith("Dit is geen geldige Turtle");
    });
  }

  @Test
  void impossibleDateIsRefused() throws IOException {
    Testgegevens.replace(folder.resolve(WET), "2026-01-01", "2026-13-01");
    assertThat(refused()).singleElement().satisfies(b -> {
      assertThat(b.bestand()).isEqualTo(WET);
      assertThat(b.zin()).startsWith("Deze waarde past niet bij haar type");
    });
  }

  @Test
  void brokenShapeConstraintIsRefusedWithFileAndEntry() throws IOException {
    Testgegevens.replace(folder.resolve(WET), "kw:opschrift \"Eén plan\"@nl ;", "");
    assertThat(refused()).singleElement().satisfies(b -> {
      assertThat(b.bestand()).isEqualTo(WET);
      assertThat(b.onderwerp()).isEqualTo("normen/testwet/1");
      assertThat(b.zin()).isEqualTo("Geef deze norm een opschrift. (<kw:opschrift>)");
    });
  }

  @Test
  void violatedRuleIsRefusedWithFileAndEntry() throws IOException {
    Testgegevens.replace(folder.resolve(WET), "Klacht behandelen", "Eén plan");
    assertThat(refused()).hasSize(2).allSatisfy(b -> {
      assertThat(b.bestand()).isEqualTo(WET);
      assertThat(b.zin()).isEqualTo("Dit opschrift komt vaker voor: Eén plan");
    });
  }

  @Test
  void emptyFileIsRefused() throws IOException {
    Files.writeString(folder.resolve(WET), "# Niets.\n");
    assertThat(refused()).singleElement().satisfies(b -> {
      assertThat(b.bestand()).isEqualTo(WET);
      assertThat(b.zin()).isEqualTo("Er staat niets in dit bestand.");
    });
  }

  @Test
  void folderWithoutFilesIsRefused() throws IOException {
    Files.delete(folder.resolve(WET));
    Files.delete(folder.resolve("data/concepts/situaties.ttl"));
    assertThat(refused()).singleElement().satisfies(b -> assertThat(b.bestand()).isEqualTo("data/"));
  }

  @Test
  void noShapesIsRefused() throws IOException {
    Files.delete(folder.resolve("ontology/shapes/norm.ttl"));
    assertThat(refused()).singleElement().satisfies(b -> assertThat(b.bestand()).isEqualTo("ontology/shapes/"));
  }

  @Test
  void noCheckQueriesIsRefused() throws IOException {
    Files.delete(folder.resolve("queries/checks/opschrift-eenmaal-violation.rq"));
    assertThat(refused()).singleElement().satisfies(b -> assertThat(b.bestand()).isEqualTo("queries/checks/"));
  }

  @Test
  void queryWithoutSummaryIsRefused() throws IOException {
    Testgegevens.replace(folder.resolve("queries/catalogue/normen.rq"), "#+ summary:", "#");
    assertThat(refused()).singleElement().satisfies(b -> assertThat(b.bestand()).isEqualTo("queries/catalogue/normen.rq"));
  }

  @Test
  void queryThatDoesNotParseIsRefused() throws IOException {
    Testgegevens.replace(folder.resolve("queries/catalogue/normen.rq"), "ORDER BY ?norm", "ORDER BY");
    assertThat(refused()).singleElement().satisfies(b -> assertThat(b.bestand()).isEqualTo("queries/catalogue/normen.rq"));
  }
}
