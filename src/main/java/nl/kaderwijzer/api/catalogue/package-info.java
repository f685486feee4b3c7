/**
 * The operations on what there is: instruments, norms, concepts, organisations, what words find, what changed, the dataset as a
 * whole, and the address of each thing. May use {@code api}, {@code catalogue}, {@code applicability}, {@code overlap},
 * {@code graph} and {@code vocabulary}; nothing uses it.
 */
@NullMarked
package nl.kaderwijzer.api.catalogue;

import org.jspecify.annotations.NullMarked;
