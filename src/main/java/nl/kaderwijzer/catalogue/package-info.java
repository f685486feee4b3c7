/**
 * The inventory: immutable records of instruments, norms, concepts and organisations, read from the graph once per
 * publication. May use {@code graph}; knows nothing of applicability, overlap, REST or pages.
 */
@NullMarked
package nl.kaderwijzer.catalogue;

import org.jspecify.annotations.NullMarked;
