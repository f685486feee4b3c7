package nl.kaderwijzer.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.function.Function;
import nl.kaderwijzer.graph.RdfFormat;

/** An answer that can also be had as RDF. */
public interface AlsRdf {

  /** Gives it in a format of RDF. */
  @JsonIgnore
  Function<RdfFormat, String> rdf();
}
