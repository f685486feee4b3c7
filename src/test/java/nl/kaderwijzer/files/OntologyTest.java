package nl.kaderwijzer.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kaderwijzer.vocabulary.Kw;
import nl.kaderwijzer.vocabulary.Prefixes;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The words of Kaderwijzer: each is defined once, in two languages, and used. */
class OntologyTest {

  private static final ProjectFile ONTOLOGY = ProjectFiles.at("ontology/kw.ttl");
  private static final Set<String> DEFINED = Terms.defined(ONTOLOGY);

  @TestFactory
  Stream<DynamicTest> everyTermIsWordedInTwoLanguages() {
    return DEFINED.stream().map(term -> DynamicTest.dynamicTest("kw:" + term, () ->
        assertThat(Terms.faults(ONTOLOGY, term)).isEmpty()));
  }

  /** By data, a query or the code; a shape or an alignment alone does not make a term worth having. */
  @TestFactory
  Stream<DynamicTest> everyTermIsUsed() {
    Set<String> used = users().flatMap(file -> Terms.used(file).stream()).collect(Collectors.toSet());
    return DEFINED.stream().filter(term -> !Terms.deprecated(ONTOLOGY).contains(term))
        .map(term -> DynamicTest.dynamicTest("kw:" + term, () -> assertThat(used).contains(term)));
  }

  @TestFactory
  Stream<DynamicTest> everyFileUsesOnlyDefinedTerms() {
    return Stream.concat(users(), ProjectFiles.in("ontology/", ".ttl").stream()).map(file ->
        DynamicTest.dynamicTest(file.path(), () -> assertThat(DEFINED).containsAll(Terms.used(file))));
  }

  /** Alignments speak of our terms and concepts, and tie them to a term elsewhere. */
  @TestFactory
  Stream<DynamicTest> alignmentsTieWhatIsThere() {
    Set<String> concepts = ProjectFiles.in("data/concepts/", ".ttl").stream().flatMap(file -> file.triples().stream())
        .filter(t -> t.objectMatches(SKOS.Concept.asNode())).map(t -> t.getSubject().getURI()).collect(Collectors.toSet());
    return ProjectFiles.in("ontology/alignments/", ".ttl").stream().map(file -> DynamicTest.dynamicTest(file.path(), () ->
        assertThat(misplaced(file, concepts)).isEmpty()));
  }

  /** The prefix list says the same for who reads Turtle and for SHACL. */
  @Test
  void prefixListIsTheSameTwice() {
    ProjectFile file = ProjectFiles.at(Prefixes.FILE);
    Map<Node, String> names = values(file, SHACL.prefix);
    Map<String, String> declared = new TreeMap<>();
    values(file, SHACL.namespace).forEach((declaration, namespace) -> declared.put(names.get(declaration), namespace));
    assertThat(declared).isEqualTo(ProjectFiles.prefixes().asMap());
    assertThat(file.triples().stream().filter(t -> t.predicateMatches(SHACL.declare)).map(Triple::getObject))
        .containsExactlyInAnyOrderElementsOf(names.keySet());
  }

  @Test
  void badExamplesAreFound() {
    List<ProjectFile> files = ProjectFiles.in(ProjectFiles.EXAMPLES.resolve("ontology"), "", "");
    Map<String, ProjectFile> examples = files.stream().collect(Collectors.toMap(ProjectFile::path, file -> file));
    ProjectFile words = examples.get("kw.ttl");
    assertThat(Terms.defined(words)).containsExactly("goed", "tweeDefinities", "verlopen", "zonderEngels", "zonderSoort");
    assertThat(Terms.deprecated(words)).containsExactly("verlopen");
    assertThat(Terms.faults(words, "goed")).isEmpty();
    assertThat(Terms.faults(words, "zonderEngels")).containsExactly(
        "expected one label in en, not 0", "expected 2 labels and 2 definitions, not 3 together");
    assertThat(Terms.faults(words, "tweeDefinities")).containsExactly(
        "expected one definition in nl, not 2", "definition in nl is not one sentence: Eerst dit. Dan dat.",
        "expected 2 labels and 2 definitions, not 5 together");
    assertThat(Terms.faults(words, "zonderSoort"))
        .containsExactly("expected to be one of class, object property, datatype property");
    assertThat(Terms.used(examples.get("gegevens.ttl"))).containsExactly("Norm", "opschrit");
    assertThat(Terms.used(examples.get("vraag.rq"))).containsExactly("Norm", "onbekend");
    assertThat(Terms.used(examples.get("Code.java.txt"))).containsExactly("Norm", "opschrift");
    assertThat(misplaced(examples.get("alignments.ttl"), Set.of())).containsExactlyInAnyOrder(
        Kw.DEF + "onbekend", Kw.ID + "begrippen/statussen/onbekend", Kw.DEF + "Norm to " + Kw.DEF + "Instrument");
    assertThat(files).hasSize(5);
  }

  /** What can use a term. */
  private static Stream<ProjectFile> users() {
    return Stream.of(ProjectFiles.in("data/", ".ttl"), ProjectFiles.in("queries/", ".rq"),
        ProjectFiles.in("src/main/java/", ".java")).flatMap(List::stream);
  }

  private static Set<String> misplaced(ProjectFile alignment, Set<String> concepts) {
    Set<String> faults = new TreeSet<>();
    for (Triple triple : alignment.triples()) {
      String subject = triple.getSubject().getURI();
      if (!concepts.contains(subject) && !(subject.startsWith(Kw.DEF) && DEFINED.contains(subject.substring(Kw.DEF.length())))) {
        faults.add(subject);
      }
      if (triple.getObject().getURI().startsWith("https://w3id.org/kaderwijzer/")) {
        faults.add(subject + " to " + triple.getObject().getURI());
      }
    }
    return faults;
  }

  private static Map<Node, String> values(ProjectFile file, Node property) {
    return file.triples().stream().filter(t -> t.predicateMatches(property))
        .collect(Collectors.toMap(Triple::getSubject, t -> t.getObject().getLiteralLexicalForm()));
  }
}
