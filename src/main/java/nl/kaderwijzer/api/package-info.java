/**
 * The edge for programs: REST under {@code /api/v1}, the feed {@code /wijzigingen.atom}, and addresses that resolve under
 * {@code /id}, {@code /doc}, {@code /def}, {@code /prefixes}, {@code /graph} and {@code /context}. May use {@code catalogue},
 * {@code applicability}, {@code overlap}, {@code questions} and {@code graph}; used only by the packages below it, one for the
 * operations of each subject.
 *
 * <p>Here is what every operation shares. One way each: to read and refuse a call ({@code ApiRequest}), to choose a form
 * ({@code FormaatStrategy}), to page ({@code Lijst}), to fail ({@code Problems}, and {@code SentErrors} and
 * {@code ContainerProblems} for what comes no further than the container), to set headers ({@code ApiHeaders},
 * {@code ConditionalRequests}), to describe in RDF ({@code Beschrijver}), to document ({@code OpenApiDocument},
 * {@code Voorbeelden}). A new operation is a method that takes an {@code ApiRequest} and names its parameters
 * ({@code Parameters}, made from the facets that each part of the model has), and an example of a call, with {@code @Takes}.
 */
@NullMarked
package nl.kaderwijzer.api;

import org.jspecify.annotations.NullMarked;
