/**
 * The SPARQL endpoint at {@code /sparql}: the query side of the SPARQL 1.1 Protocol, by Fuseki inside our own server.
 *
 * <p>Reads only. Uses {@code graph} and {@code vocabulary}; nothing uses this package.
 */
@NullMarked
package nl.kaderwijzer.sparql;

import org.jspecify.annotations.NullMarked;
