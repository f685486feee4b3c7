package nl.kaderwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kaderwijzer.graph.Publications;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every address of ours that is in the graph, as subject, property, object or name of a graph. */
class WalkTest extends ApiTest {

  private static final String BASE = "https://w3id.org/kaderwijzer/";

  @Autowired private Publications publications;

  @Test
  void everyAddressInTheGraphResolves() {
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
    int all = documents.values().stream().mapToInt(List::size).sum();
    System.out.printf("Adressen in de graaf: %d, in %d documenten; opgelost: %d.%n", all, documents.size(), all - lost.size());
    assertThat(lost).isEmpty();
  }

  private Stream<String> addresses() {
    TreeSet<String> all = new TreeSet<>();
    var dataset = publications.current().dataset();
    dataset.getDefaultGraph().find().forEach(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
        .filter(Node::isURI).map(Node::getURI).forEach(all::add));
    dataset.listGraphNodes().forEachRemaining(name -> all.add(name.getURI()));
    return all.stream().filter(iri -> iri.startsWith(BASE));
  }
}
