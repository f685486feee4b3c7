/**
 * Loads the files, checks them, and publishes them as one read-only graph that is swapped in whole.
 *
 * <p>Other packages meet {@link nl.kaderwijzer.graph.Publications}, {@link nl.kaderwijzer.graph.Publication},
 * {@link nl.kaderwijzer.graph.Derived} and {@link nl.kaderwijzer.graph.Row}; who runs a query because someone asked takes a turn at
 * {@link nl.kaderwijzer.graph.Admission}. Uses {@code vocabulary} only. No type of Jena
 * is in the public face, but for {@link nl.kaderwijzer.graph.Publication#dataset()}, which is there for the SPARQL endpoint.
 */
@NullMarked
package nl.kaderwijzer.graph;

import org.jspecify.annotations.NullMarked;
