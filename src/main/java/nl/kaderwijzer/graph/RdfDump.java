package nl.kaderwijzer.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/** All statements with the graph of the file each comes from, compressed. Sorted, so that two versions can be laid side by side. */
enum RdfDump implements Dump {
  TRIG("trig", "application/trig", "alle uitspraken, per bestand een graaf; goed te lezen", RDFFormat.TRIG_BLOCKS),
  N_QUADS("nq", "application/n-quads", "alle uitspraken, één per regel", RDFFormat.NQUADS_UTF8),
  JSON_LD("jsonld", "application/ld+json", "alle uitspraken, voor wie met JSON werkt", RDFFormat.JSONLD_PLAIN);

  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final String suffix;
  private final String type;
  private final String uitleg;
  private final RDFFormat format;

  RdfDump(String suffix, String type, String uitleg, RDFFormat format) {
    this.suffix = suffix;
    this.type = type;
    this.uitleg = uitleg;
    this.format = format;
  }

  @Override
  public String bestand() {
    return "kaderwijzer." + suffix + ".gz";
  }

  @Override
  public String mediaType() {
    return "application/gzip";
  }

  @Override
  public String inhoudsType() {
    return type;
  }

  @Override
  public String uitleg() {
    return uitleg;
  }

  @Override
  public void schrijf(Publication publication, OutputStream target) throws IOException {
    try (GZIPOutputStream out = new GZIPOutputStream(target)) {
      if (this == JSON_LD) {
        DatasetGraph named = DatasetGraphFactory.create();
        send(publication, StreamRDFLib.dataset(named));
        RDFWriter.source(named).format(format).output(out);
      } else {
        send(publication, StreamRDFWriter.getWriterStream(out, format));
      }
    }
  }

  /** The default graph is the union of the named ones and so is left out. */
  private static void send(Publication publication, StreamRDF target) {
    DatasetGraph dataset = publication.dataset();
    target.start();
    publication.prefixes().asMap().forEach(target::prefix);
    for (Node graph : Iter.toList(dataset.listGraphNodes())) {
      List<Triple> triples = new ArrayList<>(dataset.getGraph(graph).find().toList());
      triples.sort(ORDER);
      triples.forEach(triple -> target.quad(Quad.create(graph, triple)));
    }
    target.finish();
  }
}
