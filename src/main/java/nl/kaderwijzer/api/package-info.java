/**
 * The edge for programs: REST under {@code /api/v1}, and identifiers that resolve under {@code /id}, {@code /doc} and
 * {@code /def}. May use {@code catalogue}, {@code applicability}, {@code overlap}, {@code graph} and {@code vocabulary};
 * nothing uses it.
 *
 * <p>One way each: to read and refuse a call ({@code ApiRequest}), to filter ({@code Filters}), to page ({@code Lijst}), to
 * fail ({@code Problems}), to set headers ({@code ApiHeaders}, {@code ConditionalRequests}), to document
 * ({@code OpenApiDocument}). A new operation is a method that takes an {@code ApiRequest} and names its parameters with
 * {@code @Takes}.
 */
@NullMarked
package nl.kaderwijzer.api;

import org.jspecify.annotations.NullMarked;
