/**
 * The operations on what applies to one team in one situation: the verdicts, why, and what another answer would change. May use
 * {@code api}, {@code applicability}, {@code overlap}, {@code catalogue}, {@code graph} and {@code vocabulary}; nothing uses it.
 */
@NullMarked
package nl.kaderwijzer.api.applicability;

import org.jspecify.annotations.NullMarked;
