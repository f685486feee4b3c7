package nl.kaderwijzer.catalogue;

import java.util.List;

/**
 * Something we do not know.
 *
 * @param over slugs of the instruments it is about; empty when it is about the whole
 */
public record Leemte(String slug, List<String> over, String toelichting) {}
