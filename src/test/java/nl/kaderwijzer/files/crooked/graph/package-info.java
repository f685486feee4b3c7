/** Uses {@code vocabulary}; is not marked. */
package nl.kaderwijzer.files.crooked.graph;
