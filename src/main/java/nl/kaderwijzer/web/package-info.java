/**
 * The edge for people: the pages, in Dutch, without need of JavaScript. May use {@code catalogue}, {@code applicability},
 * {@code overlap}, {@code questions}, {@code graph} and {@code vocabulary}; nothing uses it.
 *
 * <p>One controller per subject, named after its address; it chooses, a view record carries, a template of the same name
 * shows. One way each: to get the data ({@code Actueel}), to write an address ({@code Adres}, {@code Paden}), to list
 * ({@code Lijstmodel}), to fail ({@code Fouten}), to cache ({@code PageCaching}).
 */
@NullMarked
package nl.kaderwijzer.web;

import org.jspecify.annotations.NullMarked;
