/** As it should be. May use {@code catalogue} and {@code graph}. */
@NullMarked
package nl.kaderwijzer.files.crooked.web;

import org.jspecify.annotations.NullMarked;
