/**
 * The operations on the questions that lie ready, and their answers. May use {@code api}, {@code questions}, {@code catalogue},
 * {@code graph} and {@code vocabulary}; nothing uses it.
 */
@NullMarked
package nl.kaderwijzer.api.questions;

import org.jspecify.annotations.NullMarked;
