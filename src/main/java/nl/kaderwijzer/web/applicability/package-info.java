/**
 * The pages on what applies to one team in one situation: the questions, the answer, why, what if, the dossier, and the terms along
 * the phases of the work. May use {@code web}, {@code applicability}, {@code overlap}, {@code catalogue}, {@code graph} and
 * {@code vocabulary}; used by {@code web.overlap}.
 *
 * <p>The address is the profile ({@code Vraagstelling}); every page on it leads to every other with the same answers.
 */
@NullMarked
package nl.kaderwijzer.web.applicability;

import org.jspecify.annotations.NullMarked;
