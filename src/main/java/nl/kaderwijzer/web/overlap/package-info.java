/**
 * The pages on overlap, simplification and supervision. May use {@code web}, {@code web.applicability},
 * {@code overlap}, {@code applicability}, {@code catalogue}, {@code graph} and {@code vocabulary}; nothing uses it.
 *
 * <p>What was judged, what follows and what nobody compared yet are never in one list.
 */
@NullMarked
package nl.kaderwijzer.web.overlap;

import org.jspecify.annotations.NullMarked;
