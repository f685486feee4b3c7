/**
 * The words of the graph: namespaces, the few terms that code needs, the prefix list, and how Dutch words are
 * compared. Uses no other package of ours.
 */
@NullMarked
package nl.kaderwijzer.vocabulary;

import org.jspecify.annotations.NullMarked;
