/**
 * Our judgements on how norms relate in content, what follows from them, and what is made of both: clusters, cores, matrices,
 * candidates, the simplification report (design, section 6). What was judged and what follows are never mixed. May use
 * {@code catalogue}, {@code graph} and {@code vocabulary}; knows nothing of REST or pages.
 */
@NullMarked
package nl.kaderwijzer.overlap;

import org.jspecify.annotations.NullMarked;
