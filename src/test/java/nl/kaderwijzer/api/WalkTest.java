package nl.kaderwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kaderwijzer.graph.Publications;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Walks every address of ours in what can be had as a whole: in every graph the name, the subjects, properties, objects and
 * datatypes, and the same in the shapes. Prints how many there are and how many resolved. {@code ./mvnw test -Dtest=WalkTest}
 */
class WalkTest extends ApiTest {

  private static final String BASE = "https://w3id.org/kaderwijzer/";

  @Autowired private Publications publications;

  @Test
  void everyAddressResolves() {
    Map<String, List<String>> documents =
        addresses().collect(Collectors.groupingBy(iri -> iri.replaceFirst("#.*", ""), TreeMap::new, Collectors.toList()));
    assertThat(documents).hasSizeGreaterThan(3000);
    Map<String, String> lost = new ConcurrentSkipListMap<>();
    documents.entrySet().parallelStream().forEach(document -> {
      String path = "/" + document.getKey().substring(BASE.length());
      HttpResponse<String> response = get(path, "Accept", "application/n-triples");
      if (path.startsWith("/id/")) {
        if (response.statusCode() != 303) {
          lost.put(document.getKey(), "no 303 but " + response.statusCode());
          return;
        }
        response = get(response.headers().firstValue("Location").orElseThrow());
      }
      String body = response.statusCode() == 200 ? response.body() : "";
      // a file is named by its path and says nothing of itself
      document.getValue().stream()
          .filter(iri -> !body.contains("<" + iri + "> ") && !(iri.startsWith(BASE + "graph/") && !body.isEmpty()))
          .forEach(iri -> lost.put(iri, "not described at " + path));
    });
    Map<String, Long> kinds =
        documents.values().stream().flatMap(List::stream).collect(Collectors.groupingBy(WalkTest::kind, TreeMap::new, Collectors.counting()));
    Map<String, Long> resolved = new TreeMap<>(kinds);
    lost.keySet().forEach(iri -> resolved.merge(kind(iri), -1L, Long::sum));
    kinds.forEach((kind, count) -> System.out.printf("  %-32s %5d, opgelost %5d%n", kind, count, resolved.get(kind)));
    System.out.printf(
        "Adressen: %d, in %d documenten; opgelost: %d.%n", sum(kinds), documents.size(), sum(resolved));
    assertThat(kinds.keySet()).contains("def", "prefixes", "shapes", "graph", "id/begrippen", "id/normen", "id/instrumenten");
    assertThat(lost).isEmpty();
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The part of our namespace that an address is in. */
  private static String kind(String iri) {
    return iri.substring(BASE.length()).replaceFirst("^(id/[^/]+|[^/#]+).*", "$1");
  }

  private Stream<String> addresses() {
    TreeSet<String> all = new TreeSet<>();
    publications.current().dataset().find().forEachRemaining(quad -> {
      add(quad.getGraph(), all);
      add(quad.asTriple(), all);
    });
    RDFParser.fromString(get("/shapes", "Accept", "application/n-triples").body(), Lang.NTRIPLES).toGraph().find().forEach(triple -> add(triple, all));
    return all.stream().filter(iri -> iri.startsWith(BASE));
  }

  private static void add(Triple triple, Set<String> all) {
    Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()).forEach(node -> add(node, all));
  }

  private static void add(Node node, Set<String> all) {
    if (node.isURI()) {
      all.add(node.getURI());
    } else if (node.isLiteral()) {
      all.add(node.getLiteralDatatypeURI());
    }
  }
}
