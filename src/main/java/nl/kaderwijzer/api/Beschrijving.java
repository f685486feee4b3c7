package nl.kaderwijzer.api;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.kaderwijzer.graph.Publication;

/**
 * One thing that can be had as JSON and as RDF.
 *
 * @param id its slug path or IRI in the graph
 * @param inhoud what it is in JSON
 */
record Beschrijving<T>(Publication publication, String id, @JsonValue T inhoud) {}
