package nl.kaderwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.overlap.Verbanden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class IdentifierTest extends ApiTest {

  @Autowired private Derived<Verbanden> verbanden;

  @ParameterizedTest
  @CsvSource({
    "normen/jeugdwet/4.1.3, text/html, /normen/jeugdwet/4.1.3",
    "normen/awb/3:2, text/html, /normen/awb/3:2",
    "normen/jeugdwet/4.1.3, */*, /normen/jeugdwet/4.1.3",
    "instrumenten/jeugdwet, text/html, /instrumenten/jeugdwet",
    "begrippen/onderwerpen/een-plan, text/html, /onderwerpen/een-plan",
    "normen/jeugdwet/4.1.3, text/turtle, /doc/normen/jeugdwet/4.1.3.ttl",
    "normen/jeugdwet/4.1.3, application/ld+json, /doc/normen/jeugdwet/4.1.3.jsonld",
    "normen/jeugdwet/4.1.3, application/json, /doc/normen/jeugdwet/4.1.3.json",
    "normen/jeugdwet/4.1.3, application/n-triples, /doc/normen/jeugdwet/4.1.3.nt",
    "normen/jeugdwet/4.1.3, application/rdf+xml, /doc/normen/jeugdwet/4.1.3.rdf",
    "normen/jeugdwet/4.1.3, 'text/html;q=0.3, text/turtle;q=0.8', /doc/normen/jeugdwet/4.1.3.ttl",
    "begrippen/situaties/crisis, 'text/html, */*;q=0.8', /doc/begrippen/situaties/crisis.ttl",
    "organisaties/igj, */*, /doc/organisaties/igj.ttl"
  })
  void getIdentifierIs303ByAccept(String id, String accept, String location) {
    HttpResponse<String> response = get("/id/" + id, "Accept", accept);
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location")).hasValue(location);
    if (location.startsWith("/doc/")) {
      assertThat(get(location).statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ttl, text/turtle, kw:Norm",
    "jsonld, application/ld+json, kw:Norm",
    "json, application/json, kw:Norm",
    "nt, application/n-triples, def#Norm",
    "rdf, application/rdf+xml, kw:Norm"
  })
  void getDocumentWithSuffixIsThatFormat(String suffix, String type, String content) {
    HttpResponse<String> response = get("/doc/normen/jeugdwet/4.1.3." + suffix, "Accept", "image/png");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue(type + ";charset=UTF-8");
    assertThat(response.body()).contains(content).contains("jeugdwet/4.1.3");
    assertThat(get("/doc/normen/jeugdwet/4.1.3", "Accept", type).body()).isEqualTo(response.body());
  }

  @Test
  void getDocumentHoldsItsFragments() {
    assertThat(get("/doc/normen/jeugdwet/4.1.3.ttl").body()).contains("4.1.3#");
  }

  @Test
  void getUnknownIdentifierIs404WithNearestNames() {
    assertThat(assertProblem(get("/id/normen/jeugdwet/4.1.33"), 404).path("suggesties").valueStream().map(s -> s.asString()))
        .contains("normen/jeugdwet/4.1.3");
    for (String path : List.of("/id/onzin", "/doc/onzin.ttl", "/doc/normen/jeugdwet/4.1.3.xyz", "/id", "/id/", "/doc", "/doc/https://example.org/")) {
      assertProblem(get(path), 404);
    }
  }

  @Test
  void getIdentifierAsImageIs406() {
    assertProblem(get("/id/normen/jeugdwet/4.1.3", "Accept", "image/png"), 406);
    assertProblem(get("/doc/normen/jeugdwet/4.1.3", "Accept", "onzin"), 406);
  }

  @Test
  void getDefIsTheOntology() {
    assertThat(get("/def").body()).contains("owl:Ontology", "kw:Norm");
  }

  /** Everything that has a name of its own resolves, from the inventory and not from a list. */
  @Test
  void everyIdentifierResolves() {
    List<String> ids =
        Stream.of(
                catalogue.get().instrumenten().stream().map(i -> "instrumenten/" + i.slug()),
                catalogue.get().normen().stream().map(n -> "normen/" + n.id()),
                catalogue.get().organisaties().stream().map(o -> "organisaties/" + o.slug()),
                catalogue.get().lijsten().stream().flatMap(l -> l.begrippen().stream()).map(b -> "begrippen/" + b),
                verbanden.get().alle().stream().map(v -> "verbanden/" + v.id()))
            .flatMap(part -> part)
            .toList();
    assertThat(ids).hasSizeGreaterThan(2000);
    for (String id : ids) {
      assertThat(send("HEAD", "/id/" + id, null, "Accept", "text/turtle").statusCode()).as(id).isEqualTo(303);
    }
  }
}
