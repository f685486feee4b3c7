package nl.kaderwijzer.api.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import nl.kaderwijzer.graph.Publications;
import nl.kaderwijzer.web.RealSite;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** All data as files, and what the dataset says of itself, over real HTTP. */
class DatasetTest extends RealSite {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String VOID = "http://rdfs.org/ns/void#";

  /** The rules of DCAT-AP-NL as its keepers publish them, with those of DCAT-AP. */
  private static final Shapes DCAT_AP_NL = Shapes.parse(shapes(Path.of("src/test/resources/dcat-ap-nl")));

  @Autowired private Publications publications;

  @ParameterizedTest
  @CsvSource({"kaderwijzer.trig.gz,TriG", "kaderwijzer.nq.gz,N-Quads", "kaderwijzer.jsonld.gz,JSON-LD"})
  void dumpHoldsExactlyTheStatementsOfTheGraphs(String naam, String lang) throws IOException {
    HttpResponse<byte[]> response = haalBestand("/dataset/" + naam);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/gzip");
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(new GZIPInputStream(new ByteArrayInputStream(response.body()))).lang(org.apache.jena.riot.RDFLanguages.nameToLang(lang)).parse(read);
    assertThat(quads(read)).hasSizeGreaterThan(50_000).isEqualTo(quads(publications.current().dataset()));
  }

  @Test
  void workbookHasTheTables() throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(haalBestand("/dataset/kaderwijzer.xlsx").body()))) {
      List<String> names = book.getSheets().map(sheet -> sheet.getName()).toList();
      assertThat(names).containsExactly("Lees mij", "Instrumenten", "Normen", "Verbanden", "Organisaties", "Begrippen", "Wijzigingen");
      assertThat(book.findSheet("Instrumenten").orElseThrow().read()).hasSize(catalogue().instrumenten().size() + 1);
    }
  }

  @Test
  void checksumsAreRight() throws Exception {
    String sums = haal("/dataset/SHA256SUMS").body();
    assertThat(sums.lines()).hasSize(4);
    for (String line : sums.lines().toList()) {
      byte[] file = haalBestand("/dataset/" + line.substring(66)).body();
      assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file))).isEqualTo(line.substring(0, 64));
      assertThat(pagina("/dataset").select("code").eachText()).contains(line.substring(0, 64));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kaderwijzer.nq.gz", "kaderwijzer.xlsx", "SHA256SUMS"})
  void whoHasTheVersionIsToldSo(String naam) {
    String tag = '"' + publications.current().version() + '"';
    assertThat(haalBestand("/dataset/" + naam).headers().firstValue("ETag")).hasValue(tag);
    assertThat(stuur(verzoek("/dataset/" + naam).header("If-None-Match", tag)).statusCode()).isEqualTo(304);
    assertThat(stuur(verzoek("/dataset/" + naam).header("If-None-Match", "\"andere\"")).statusCode()).isEqualTo(200);
  }

  @Test
  void unknownFileIs404ThatNamesTheFiles() {
    HttpResponse<String> response = haal("/dataset/kaderwijzer.zip");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("kaderwijzer.trig.gz");
  }

  @Test
  void recordIsByTheRulesOfDcatApNl() {
    Graph record = beschrijving("/doc/dataset");
    for (Resource type : List.of(DCAT.Catalog, DCAT.Dataset, DCAT.DataService, DCAT.Distribution)) {
      assertThat(record.find(Node.ANY, RDF.type.asNode(), type.asNode()).toList()).as(type.getLocalName()).isNotEmpty();
    }
    assertThat(violations(record)).isEmpty();
  }

  @Test
  void recordThatBreaksTheRulesIsSeen() {
    Graph record = beschrijving("/doc/dataset");
    Node dataset = record.find(Node.ANY, RDF.type.asNode(), DCAT.Dataset.asNode()).next().getSubject();
    record.remove(dataset, DCAT.contactPoint.asNode(), Node.ANY);
    record.remove(Node.ANY, RDF.type.asNode(), DCTerms.LicenseDocument.asNode());
    assertThat(violations(record)).anyMatch(v -> v.contains("contactPoint")).anyMatch(v -> v.contains("license")).hasSizeGreaterThan(2);
  }

  private static Graph shapes(Path folder) {
    Graph shapes = GraphMemFactory.createGraphMem2();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.ttl")) {
      files.forEach(file -> RDFParser.source(file).parse(shapes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shapes;
  }

  /** What the rules say against the record, which is changed: by RDFS everything in it is a resource, as some rules ask. */
  private static List<String> violations(Graph record) {
    assertThat(DCAT_AP_NL.numRootShapes()).isGreaterThan(10);
    record.find().toList().stream()
        .map(Triple::getObject)
        .filter(Node::isURI)
        .forEach(thing -> record.add(Triple.create(thing, RDF.type.asNode(), RDFS.Resource.asNode())));
    return ShaclValidator.get().validate(DCAT_AP_NL, record).getEntries().stream()
        .filter(entry -> entry.severity().equals(Severity.Violation))
        .map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.value() + ": " + entry.message())
        .toList();
  }

  /** The numbers are those of the graph itself. */
  @Test
  void statisticsCountTheGraph() {
    Graph record = beschrijving("/.well-known/void");
    Graph data = publications.current().dataset().getDefaultGraph();
    assertThat(record.find(Node.ANY, NodeFactory.createURI(VOID + "property"), Node.ANY).toList()).hasSizeGreaterThan(40);
    record.find(Node.ANY, NodeFactory.createURI(VOID + "property"), Node.ANY).toList().forEach(triple ->
        assertThat(number(record, triple.getSubject(), "triples")).as(triple.getObject().toString())
            .isEqualTo(data.find(Node.ANY, triple.getObject(), Node.ANY).toList().size()));
    record.find(Node.ANY, NodeFactory.createURI(VOID + "class"), Node.ANY).toList().forEach(triple ->
        assertThat(number(record, triple.getSubject(), "entities")).as(triple.getObject().toString())
            .isEqualTo(data.find(Node.ANY, RDF.type.asNode(), triple.getObject()).toList().size()));
  }

  @Test
  void addressOfTheDatasetIsPageOrData() {
    assertThat(haal("/dataset").headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    for (String type : List.of("text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples")) {
      HttpResponse<String> response = stuur(HttpRequest.newBuilder(URI.create(adres("/dataset"))).header("Accept", type));
      assertThat(response.statusCode()).as(type).isEqualTo(200);
      assertThat(response.headers().firstValue("Content-Type").orElse("")).as(type).startsWith(type);
    }
    assertThat(stuur(HttpRequest.newBuilder(URI.create(adres("/dataset"))).header("Accept", "*/*")).headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/html");
  }

  private Graph beschrijving(String pad) {
    HttpResponse<String> response = stuur(HttpRequest.newBuilder(URI.create(adres(pad))).header("Accept", "text/turtle"));
    assertThat(response.statusCode()).isEqualTo(200);
    return RDFParser.fromString(response.body(), Lang.TURTLE).toGraph();
  }

  private static int number(Graph record, Node subject, String property) {
    return Integer.parseInt(record.find(subject, NodeFactory.createURI(VOID + property), Node.ANY).next().getObject().getLiteralLexicalForm());
  }

  private static Set<Quad> quads(DatasetGraph dataset) {
    return org.apache.jena.atlas.iterator.Iter.toSet(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)).stream().collect(Collectors.toSet());
  }

  private HttpResponse<byte[]> haalBestand(String pad) {
    try {
      return CLIENT.send(verzoek(pad).build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
