/** The application: starts the service and wires together what is derived from each publication. */
@NullMarked
package nl.kaderwijzer;

import org.jspecify.annotations.NullMarked;
