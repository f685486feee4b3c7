/**
 * The edge for people: the pages, in Dutch, without need of JavaScript. May use {@code catalogue}, {@code applicability},
 * {@code overlap}, {@code graph} and {@code vocabulary}; used only by the packages below it, one for the pages of each subject.
 *
 * <p>Here is what every page shares, and the pages of no one subject. One controller per subject, named after its address; it
 * chooses, a view record carries, a template of the same name shows. One way each: to get the data ({@code Actueel}), to write an address ({@code Adres}, {@code Paden}), to list
 * ({@code Lijstmodel}), to fail ({@code Fouten}), to cache ({@code PageCaching}).
 */
@NullMarked
package nl.kaderwijzer.web;

import org.jspecify.annotations.NullMarked;
