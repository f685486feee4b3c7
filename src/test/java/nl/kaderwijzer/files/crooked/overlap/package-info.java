/** Wrong: gives itself too much. May use {@code catalogue}, {@code graph} and {@code api}. */
@NullMarked
package nl.kaderwijzer.files.crooked.overlap;

import org.jspecify.annotations.NullMarked;
