/**
 * Which norms apply to a team in a situation, and why (design, section 5). May use {@code catalogue} and {@code graph};
 * knows nothing of REST or pages.
 */
@NullMarked
package nl.kaderwijzer.applicability;

import org.jspecify.annotations.NullMarked;
