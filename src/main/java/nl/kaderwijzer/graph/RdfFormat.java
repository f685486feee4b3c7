package nl.kaderwijzer.graph;

import org.apache.jena.riot.RDFFormat;

/** The formats in which the statements about a thing can be had. */
public enum RdfFormat {
  TURTLE("text/turtle", "ttl", RDFFormat.TURTLE_PRETTY),
  JSON_LD("application/ld+json", "jsonld", RDFFormat.JSONLD),
  N_TRIPLES("application/n-triples", "nt", RDFFormat.NTRIPLES),
  RDF_XML("application/rdf+xml", "rdf", RDFFormat.RDFXML);

  private final String mediaType;
  private final String suffix;
  private final RDFFormat format;

  RdfFormat(String mediaType, String suffix, RDFFormat format) {
    this.mediaType = mediaType;
    this.suffix = suffix;
    this.format = format;
  }

  /** Returns the media type without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns the usual end of a file name, without the dot. */
  public String suffix() {
    return suffix;
  }

  RDFFormat format() {
    return format;
  }
}
