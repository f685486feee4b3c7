/**
 * The inventory: immutable records of instruments, norms, concepts and organisations, read from the graph once per
 * publication, and the index that finds them by words. May use {@code graph} and {@code vocabulary}; knows nothing of
 * applicability, overlap, REST or pages.
 */
@NullMarked
package nl.kaderwijzer.catalogue;

import org.jspecify.annotations.NullMarked;
