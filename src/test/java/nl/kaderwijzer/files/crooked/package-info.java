/** A small application that breaks each rule of {@code ArchitectureTest} once; nothing runs it. */
@NullMarked
package nl.kaderwijzer.files.crooked;

import org.jspecify.annotations.NullMarked;
