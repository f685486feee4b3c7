/**
 * The catalogue of questions: what each file of {@code queries/questions/} and {@code queries/lessons/} asks, for whom, with which
 * values, and the answer. May use {@code catalogue}, {@code graph} and {@code vocabulary}; knows nothing of REST or pages.
 */
@NullMarked
package nl.kaderwijzer.questions;

import org.jspecify.annotations.NullMarked;
