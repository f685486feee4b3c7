/**
 * Figures: how long the service takes to start, what it carries under load, and how many things it holds.
 *
 * <p>These are commands, not tests: they print tables and judge nothing. They use the packaged jar and nothing but the JDK, so
 * that they run without Maven once the project is packaged; the README gives the commands.
 */
@NullMarked
package nl.kaderwijzer.bench;

import org.jspecify.annotations.NullMarked;
