/**
 * The operations on how norms relate, on what could be simplified, and on the sheets to check that with. May use {@code api},
 * {@code overlap}, {@code applicability}, {@code review}, {@code catalogue} and {@code graph}; nothing uses it.
 *
 * <p>What was judged, what follows and what nobody compared yet are never in one list.
 */
@NullMarked
package nl.kaderwijzer.api.overlap;

import org.jspecify.annotations.NullMarked;
