/** Says nothing of other packages. */
@NullMarked
package nl.kaderwijzer.files.crooked.api;

import org.jspecify.annotations.NullMarked;
