package nl.kaderwijzer.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kaderwijzer.vocabulary.Kw;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The terms of {@code kw:} that a file defines or uses, by their names without prefix. */
final class Terms {

  private static final Pattern NAME = Pattern.compile("\\bkw:([A-Za-z]+)");
  private static final Pattern JAVA_STRING = Pattern.compile("\"(?:[^\"\\\\\\n]++|\\\\.)*+\"");
  private static final Pattern JAVA_COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/|(?m:^\\s*//.*$)");
  private static final Pattern QUERY_COMMENT = Pattern.compile("(?m)^\\s*#.*$");
  private static final Pattern ONE_SENTENCE = Pattern.compile("\\p{Lu}[^.!?]*(?:[.!?](?=\\S)[^.!?]*)*\\.");
  private static final Set<Node> KINDS =
      Set.of(OWL.Class.asNode(), OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode());

  private Terms() {
  }

  /** Returns the terms that a file of the ontology describes. */
  static Set<String> defined(ProjectFile ontology) {
    return ontology.triples().stream().map(Triple::getSubject).filter(Terms::isTerm).map(Terms::name).collect(sorted());
  }

  /** Returns the terms that are no longer to be used. */
  static Set<String> deprecated(ProjectFile ontology) {
    return ontology.triples().stream()
        .filter(t -> t.predicateMatches(OWL.deprecated.asNode()) && t.objectMatches(NodeConst.nodeTrue))
        .map(Triple::getSubject).filter(Terms::isTerm).map(Terms::name).collect(sorted());
  }

  /** Returns the terms that a Turtle file, a query or a Java text uses; what a comment says is not use. */
  static Set<String> used(ProjectFile file) {
    if (file.path().endsWith(".ttl")) {
      return file.triples().stream().flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
          .filter(Terms::isTerm).map(Terms::name).collect(sorted());
    }
    if (file.path().endsWith(".rq")) {
      return names(QUERY_COMMENT.matcher(file.text()).replaceAll(""));
    }
    String code = JAVA_COMMENT.matcher(file.text()).replaceAll("");
    return names(JAVA_STRING.matcher(code).results().map(hit -> hit.group()).collect(Collectors.joining("\n")));
  }

  /** Returns what is wrong with the words of a term: one label and one definition of one sentence in Dutch and in English. */
  static List<String> faults(ProjectFile ontology, String term) {
    List<Triple> said = ontology.triples().stream()
        .filter(t -> isTerm(t.getSubject()) && name(t.getSubject()).equals(term)).toList();
    List<String> faults = new ArrayList<>();
    for (String language : List.of("nl", "en")) {
      expectOne(texts(said, RDFS.label.asNode(), language), "label in " + language, faults);
      List<String> definitions = texts(said, SKOS.definition.asNode(), language);
      expectOne(definitions, "definition in " + language, faults);
      definitions.stream().filter(text -> !ONE_SENTENCE.matcher(text).matches())
          .forEach(text -> faults.add("definition in " + language + " is not one sentence: " + text));
    }
    long texts = said.stream()
        .filter(t -> t.predicateMatches(RDFS.label.asNode()) || t.predicateMatches(SKOS.definition.asNode())).count();
    if (texts != 4) {
      faults.add("expected 2 labels and 2 definitions, not " + texts + " together");
    }
    long kinds = said.stream().filter(t -> t.predicateMatches(RDF.type.asNode()) && KINDS.contains(t.getObject())).count();
    if (kinds != 1) {
      faults.add("expected to be one of class, object property, datatype property");
    }
    return faults;
  }

  private static void expectOne(List<String> texts, String what, List<String> faults) {
    if (texts.size() != 1) {
      faults.add("expected one " + what + ", not " + texts.size());
    }
  }

  private static List<String> texts(List<Triple> said, Node property, String language) {
    return said.stream().filter(t -> t.predicateMatches(property) && t.getObject().isLiteral()
        && t.getObject().getLiteralLanguage().equals(language)).map(t -> t.getObject().getLiteralLexicalForm()).toList();
  }

  private static boolean isTerm(Node node) {
    return node.isURI() && node.getURI().startsWith(Kw.DEF);
  }

  private static String name(Node node) {
    return node.getURI().substring(Kw.DEF.length());
  }

  private static Set<String> names(String text) {
    return NAME.matcher(text).results().map(hit -> hit.group(1)).collect(sorted());
  }

  private static Collector<String, ?, Set<String>> sorted() {
    return Collectors.toCollection(TreeSet::new);
  }
}
