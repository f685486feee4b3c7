package nl.kaderwijzer.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text itself says of another: refers to, elaborates, replaces, is the exception to, rests on.
 *
 * @param van id of the norm or slug of the instrument that says it
 * @param naar id of the norm or slug of the instrument it is about
 * @param plaats the place that was cited, where it is not just that of the norm; null otherwise
 * @param grond null for a legal basis
 * @param toelichting why, null for a legal basis
 */
public record Tekstverband(
    String van,
    String naar,
    @Nullable String plaats,
    Begrip soort,
    @Nullable Begrip grond,
    @Nullable String toelichting,
    List<Bron> gezien,
    @Nullable Begrip controle) {}
