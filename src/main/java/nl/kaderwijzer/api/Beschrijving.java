package nl.kaderwijzer.api;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.function.Function;
import nl.kaderwijzer.graph.RdfFormat;

/**
 * One thing that can be had as JSON and as RDF.
 *
 * @param rdf gives it in a format of RDF
 * @param inhoud what it is in JSON
 */
public record Beschrijving<T>(Function<RdfFormat, String> rdf, @JsonValue T inhoud) implements AlsRdf {}
