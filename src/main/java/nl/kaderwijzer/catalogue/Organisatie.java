package nl.kaderwijzer.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who makes, holds or supervises.
 *
 * @param andereNamen abbreviations and former names
 * @param rol what it does, null when we do not know
 * @param tooi its TOOI identifier, null where there is none or we did not check
 */
public record Organisatie(
    String slug,
    String naam,
    List<String> andereNamen,
    @Nullable String rol,
    boolean toezichthouder,
    @Nullable String adres,
    @Nullable String tooi,
    List<Bron> gezien,
    Begrip controle)
    implements Benoemd {}
