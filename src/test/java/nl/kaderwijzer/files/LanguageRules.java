package nl.kaderwijzer.files;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kaderwijzer.vocabulary.Kw;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The language of texts: Dutch in data, Dutch and English in the ontology, no text without its language, none hard to read. */
final class LanguageRules {

  static final StyleRule LANGUAGE = new StyleRule("language", LanguageRules::language);

  static final StyleRule READABILITY = new StyleRule("readability", LanguageRules::readability);

  /** Properties whose values are texts to read: of ours those that the ontology says so of. */
  private static final Set<Node> TEXTS = Stream.concat(
      ProjectFiles.at("ontology/kw.ttl").triples().stream()
          .filter(t -> t.predicateMatches(RDFS.range.asNode()) && t.objectMatches(RDF.langString.asNode()))
          .map(t -> t.getSubject()),
      Stream.of(DCTerms.title, DCTerms.description, RDFS.label, RDFS.comment, SKOS.prefLabel, SKOS.altLabel, SKOS.definition)
          .map(property -> property.asNode())).collect(Collectors.toSet());

  private LanguageRules() {
  }

  private static Stream<String> language(ProjectFile file) {
    Set<String> allowed = file.isIn("data/") ? Set.of("nl") : Set.of("nl", "en");
    return file.triples().stream()
        .filter(t -> TEXTS.contains(t.getPredicate())
            || t.getObject().isLiteral() && !t.getObject().getLiteralLanguage().isEmpty())
        .filter(t -> !t.getObject().isLiteral() || !allowed.contains(t.getObject().getLiteralLanguage()))
        .map(t -> "<" + Kw.slugPath(t.getSubject().toString()) + "> " + t.getPredicate() + ": expected a text in " + allowed
            + ": " + t.getObject());
  }

  /** Returns the statements of which the value is a Dutch text to read. */
  static Stream<Triple> texts(ProjectFile file) {
    return file.triples().stream()
        .filter(t -> t.getObject().isLiteral() && t.getObject().getLiteralLanguage().equals("nl"))
        .filter(t -> Leesbaarheid.isTekst(t.getObject().getLiteralLexicalForm()));
  }

  private static Stream<String> readability(ProjectFile file) {
    return texts(file)
        .flatMap(t -> Leesbaarheid.bezwaren(t.getObject().getLiteralLexicalForm()).stream()
            .map(fault -> "<" + Kw.slugPath(t.getSubject().toString()) + "> " + fault));
  }
}
