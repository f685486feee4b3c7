/**
 * The pages on what there is: instruments, norms, topics, lists of concepts, organisations, and the dataset as a whole. May use
 * {@code web}, {@code catalogue}, {@code applicability}, {@code overlap}, {@code graph} and {@code vocabulary}; nothing uses it.
 */
@NullMarked
package nl.kaderwijzer.web.catalogue;

import org.jspecify.annotations.NullMarked;
