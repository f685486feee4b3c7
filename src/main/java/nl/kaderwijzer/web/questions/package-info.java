/**
 * The pages to ask the data oneself: the questions that lie ready, the lessons, the editor for SPARQL. May use {@code web},
 * {@code questions}, {@code catalogue}, {@code graph} and {@code vocabulary}; nothing uses it.
 */
@NullMarked
package nl.kaderwijzer.web.questions;

import org.jspecify.annotations.NullMarked;
