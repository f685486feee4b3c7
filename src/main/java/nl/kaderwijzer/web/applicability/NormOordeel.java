package nl.kaderwijzer.web.applicability;

import java.util.List;
import nl.kaderwijzer.web.BegripView;
import nl.kaderwijzer.web.KetenStap;
import nl.kaderwijzer.web.NormRij;
import org.jspecify.annotations.Nullable;

/**
 * A norm with the verdict on it.
 *
 * @param reden the verdict in one sentence, null when the steps say it all
 * @param uitleg the steps that lead to the verdict
 * @param bronnen where the text is, and which version we read
 * @param grondslag why it binds; empty when we know no chain
 * @param waarom the page that explains the verdict in full
 */
record NormOordeel(
    NormRij norm,
    BegripView oordeel,
    @Nullable String reden,
    List<KetenStap> uitleg,
    List<KetenStap> bronnen,
    List<KetenStap> grondslag,
    String waarom) {}
