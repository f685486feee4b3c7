package nl.kaderwijzer.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * One reading of one source: where, in which version, and how much of it.
 *
 * @param adres the web address, null when the source has none (then {@code vindplaats} is there)
 * @param vindplaats a description for a source without address
 * @param versie the version that was read, null when the source shows none
 */
public record Bron(
    @Nullable String adres, @Nullable String vindplaats, @Nullable String versie, Begrip leesomvang) {}
