/** Wrong: a package that no arrow knows. Uses {@code graph}. */
@NullMarked
package nl.kaderwijzer.files.crooked.strange;

import org.jspecify.annotations.NullMarked;
