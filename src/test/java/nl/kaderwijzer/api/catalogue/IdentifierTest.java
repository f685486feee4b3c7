package nl.kaderwijzer.api.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import nl.kaderwijzer.api.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest extends ApiTest {


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
    "begrippen/situaties/crisis, 'text/html, */*;q=0.8', /begrippen/situaties/crisis",
    "organisaties/igj, text/html, /organisaties/igj",
    "organisaties/igj, text/turtle, /doc/organisaties/igj.ttl",
    "casussen/meisje-van-veertien, 'text/html, */*;q=0.8', /doc/casussen/meisje-van-veertien.ttl"
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

  @Test
  void getWithdrawnIdentifierIs410WithSuccessor() {
    for (String path : List.of("/id/instrumenten/basisfuncties-lokale-teams", "/doc/instrumenten/basisfuncties-lokale-teams.ttl", "/api/v1/instrumenten/basisfuncties-lokale-teams", "/api/v1/instrumenten/basisfuncties-lokale-teams/normen")) {
      HttpResponse<String> response = get(path);
      assertThat(assertProblem(response, 410).path("opvolgers").path(0).path("slug").asString())
          .isEqualTo("instrumenten/kpmg-basisfuncties-lokale-teams");
      String link = response.headers().firstValue("Link").orElseThrow();
      assertThat(link).isEqualTo("</id/instrumenten/kpmg-basisfuncties-lokale-teams>; rel=\"successor-version\"");
      assertThat(get(link.substring(1, link.indexOf('>')), "Accept", "text/turtle").statusCode()).isEqualTo(303);
    }
    assertProblem(get("/id/begrippen/situaties/kind-onder-toezicht"), 410);
  }

  @Test
  void searchForWithdrawnNameFindsTheSuccessor() {
    assertThat(json(get("/api/v1/instrumenten?q=handelingsprotocol-veilig-thuis-2019")).path("resultaten").path(0).path("slug").asString())
        .isEqualTo("handelingsprotocol-veilig-thuis");
  }

  @Test
  void descriptionNamesTheSameThingElsewhere() {
    assertThat(get("/doc/instrumenten/jeugdwet.nt").body())
        .contains("<http://www.w3.org/2002/07/owl#sameAs> <https://wetten.overheid.nl/BWBR0034925>");
    assertThat(get("/doc/instrumenten/avg.nt").body()).contains("#sameAs> <http://data.europa.eu/eli/reg/2016/679/oj>");
    assertThat(catalogue.get().organisaties().stream().filter(o -> o.tooi() != null)).isNotEmpty()
        .allSatisfy(o -> assertThat(get("/doc/organisaties/" + o.slug() + ".nt").body()).contains("#sameAs> <" + o.tooi() + ">"));
    assertThat(get("/doc/normen/jeugdwet/5.4.nt").body())
        .contains("#seeAlso> <https://wetten.overheid.nl/jci1.3:c:BWBR0034925&artikel=5.4>");
  }
}
