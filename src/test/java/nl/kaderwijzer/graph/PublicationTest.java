package nl.kaderwijzer.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kaderwijzer.vocabulary.Kw;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;

/** Asking a publication. */
class PublicationTest {

  private final Publication publication = Testgegevens.publication();

  private List<String> norms(Map<String, ?> params) {
    return publication.select("applicability/normen-bij-situatie", params).stream().map(row -> row.id("norm")).toList();
  }

  @Test
  void rowGivesValuesByType() {
    Row row = publication.select("catalogue/normen").get(0);
    assertThat(row.id("norm")).isEqualTo("normen/testwet/1");
    assertThat(row.iri("norm")).isEqualTo(Kw.ID + "normen/testwet/1");
    assertThat(row.text("opschrift")).isEqualTo("Eén plan");
    assertThat(row.integer("volgorde")).isEqualTo(10);
    assertThat(row.date("inwerking")).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(row.bool("onbekend")).isFalse();
    assertThat(row.optional("onbekend")).isEmpty();
    assertThatThrownBy(() -> row.text("onbekend")).isInstanceOf(IllegalStateException.class).hasMessageContaining("?onbekend");
  }

  @Test
  void valuesBlockKeepsItsExampleWhenNothingIsGiven() {
    assertThat(norms(Map.of())).containsExactly("normen/testwet/1");
  }

  @Test
  void givenValuesReplaceTheRowsOfTheBlock() {
    assertThat(norms(Map.of("situatie", "begrippen/situaties/klacht"))).containsExactly("normen/testwet/2");
    assertThat(norms(Map.of("situatie", List.of("begrippen/situaties/klacht", "begrippen/situaties/crisis"))))
        .containsExactly("normen/testwet/1", "normen/testwet/2");
    assertThat(norms(Map.of("situatie", List.of()))).isEmpty();
  }

  @Test
  void otherParametersAreSubstituted() {
    assertThat(norms(Map.of("vanaf", 15))).isEmpty();
    assertThat(norms(Map.of("vanaf", 10))).containsExactly("normen/testwet/1");
  }

  @Test
  void valueThatIsQueryTextStaysAValue() {
    assertThatThrownBy(() -> norms(Map.of("situatie", "x> } . ?s ?p ?o #"))).isInstanceOf(InvalidParameter.class);
    assertThatThrownBy(() -> norms(Map.of("vanaf", "10) || (true"))).isInstanceOf(InvalidParameter.class);
  }

  @Test
  void unknownParameterIsRefused() {
    assertThatThrownBy(() -> norms(Map.of("leeftijd", 12))).isInstanceOf(InvalidParameter.class)
        .hasMessageContaining("leeftijd");
  }

  @Test
  void unknownQueryIsRefused() {
    assertThatThrownBy(() -> publication.query("catalogue/bestaat-niet")).hasMessageContaining("catalogue/bestaat-niet.rq");
  }

  @Test
  void thingsGiveDutchTextsAndSlugPaths() {
    assertThat(publication.things("kw:Norm")).extracting(Thing::id)
        .containsExactly("normen/testwet/1", "normen/testwet/2", "normen/testwet/3");
    Thing norm = publication.thing("normen/testwet/1").orElseThrow();
    assertThat(norm.texts("kw:instrument")).containsExactly("instrumenten/testwet");
    assertThat(publication.thing(Kw.DEF + "Norm").orElseThrow().texts("rdfs:label")).isEmpty();
  }

  @Test
  void describeGivesTheThingAndItsPartsInEachFormat() {
    for (RdfFormat format : RdfFormat.values()) {
      String text = publication.describe("normen/testwet/1", format).orElseThrow();
      assertThat(text).contains("normen/testwet/1#situatie").contains("Eén plan").doesNotContain("normen/testwet/2");
    }
    assertThat(publication.describe("normen/testwet/1", RdfFormat.TURTLE).orElseThrow())
        .contains("PREFIX kw:").doesNotContain("PREFIX dct:");
  }

  @Test
  void describeOfAnUnknownThingIsEmpty() {
    assertThat(publication.describe("normen/testwet/99", RdfFormat.TURTLE)).isEmpty();
  }

  @Test
  void nothingCanBeWritten() {
    var dataset = publication.dataset();
    var iri = NodeFactory.createURI("urn:x");
    int before = publication.triples();
    assertThatThrownBy(() -> dataset.add(Quad.create(iri, iri, iri, iri))).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> dataset.delete(Quad.create(iri, iri, iri, iri))).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(dataset::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> dataset.begin(ReadWrite.WRITE)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> dataset.getDefaultGraph().add(Triple.create(iri, iri, iri))).isInstanceOf(RuntimeException.class);
    dataset.listGraphNodes().forEachRemaining(name ->
        assertThatThrownBy(() -> dataset.getGraph(name).delete(Triple.ANY)).isInstanceOf(RuntimeException.class));
    for (String update : List.of("INSERT DATA { <urn:x> <urn:x> <urn:x> }", "DELETE WHERE { ?s ?p ?o }", "CLEAR ALL",
        "INSERT DATA { GRAPH <urn:g> { <urn:x> <urn:x> <urn:x> } }", "LOAD <file:/etc/hostname>")) {
      assertThatThrownBy(() -> UpdateAction.parseExecute(update, dataset)).as(update).isInstanceOf(RuntimeException.class);
    }
    assertThat(publication.triples()).isEqualTo(before);
  }
}
