/**
 * Our judgements on how norms relate in content (design, section 6). May use {@code catalogue} and {@code graph}; knows
 * nothing of REST or pages.
 */
@NullMarked
package nl.kaderwijzer.overlap;

import org.jspecify.annotations.NullMarked;
