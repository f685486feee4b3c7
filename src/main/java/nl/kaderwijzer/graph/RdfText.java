package nl.kaderwijzer.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kaderwijzer.vocabulary.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFWriter;

/** Writes statements as text, the same way wherever they come from: with our prefixes, or in JSON-LD with the published context. */
final class RdfText {

  private RdfText() {
  }

  /** Returns the statements in a format; {@code base} is where the service answers, without a slash at the end. */
  static String of(Graph statements, RdfFormat format, Prefixes prefixes, String base) {
    if (format == RdfFormat.JSON_LD) {
      return JsonLdWriter.write(statements, base + Publication.CONTEXT);
    }
    used(statements, prefixes).forEach(statements.getPrefixMapping()::setNsPrefix);
    return RDFWriter.source(statements).format(format.format()).asString();
  }

  /** Returns only the prefixes that shorten something, so that a short answer has a short head. */
  static Map<String, String> used(Graph statements, Prefixes prefixes) {
    Map<String, String> used = new HashMap<>();
    statements.find().forEach(triple -> {
      for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
        String iri = node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralDatatypeURI() : "";
        prefixes.shorten(iri).map(name -> name.substring(0, name.indexOf(':')))
            .ifPresent(prefix -> used.put(prefix, prefixes.asMap().get(prefix)));
      }
    });
    return used;
  }
}
