/** The words of the graph: namespaces, the few terms that code needs, and the prefix list. Uses no other package of ours. */
@NullMarked
package nl.kaderwijzer.vocabulary;

import org.jspecify.annotations.NullMarked;
