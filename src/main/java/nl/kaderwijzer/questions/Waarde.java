package nl.kaderwijzer.questions;

import nl.kaderwijzer.catalogue.Benoemd;

/**
 * Something that a parameter can be.
 *
 * @param id slug path of the thing
 */
public record Waarde(String slug, String naam, String id) implements Benoemd {}
