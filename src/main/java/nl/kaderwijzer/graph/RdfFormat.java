package nl.kaderwijzer.graph;

import org.apache.jena.riot.RDFFormat;

/** The formats in which the statements about a thing can be had. */
public enum RdfFormat {
  TURTLE("text/turtle", "ttl"),
  JSON_LD("application/ld+json", "jsonld"),
  N_TRIPLES("application/n-triples", "nt"),
  RDF_XML("application/rdf+xml", "rdf");

  private final String mediaType;
  private final String suffix;

  RdfFormat(String mediaType, String suffix) {
    this.mediaType = mediaType;
    this.suffix = suffix;
  }

  /** Returns the media type without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns the usual end of a file name, without the dot. */
  public String suffix() {
    return suffix;
  }

  /** Returns the format as Jena has it; only whoever writes needs Jena. */
  RDFFormat format() {
    return switch (this) {
      case TURTLE -> RDFFormat.TURTLE_PRETTY;
      case JSON_LD -> RDFFormat.JSONLD;
      case N_TRIPLES -> RDFFormat.NTRIPLES;
      case RDF_XML -> RDFFormat.RDFXML;
    };
  }
}
