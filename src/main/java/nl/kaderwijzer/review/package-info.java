/**
 * How an expert confirms or disputes judgements: the sheet with the judgements of a topic, and how a sheet that was filled in comes
 * back into the Turtle. May use {@code overlap}, {@code catalogue} and {@code graph}; knows nothing of REST or pages.
 */
@NullMarked
package nl.kaderwijzer.review;

import org.jspecify.annotations.NullMarked;
