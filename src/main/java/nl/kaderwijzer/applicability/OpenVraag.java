package nl.kaderwijzer.applicability;

import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Kenmerk;
import org.jspecify.annotations.Nullable;

/**
 * A question that is open: a feature, or one situation, which is a question by itself.
 *
 * @param waarde the situation; null for every other feature
 * @param weetNiet the asker said not to know, as against: was not asked
 * @param beslist over how many undecided norms at least one of its answers decides; 0 where that was not computed
 */
public record OpenVraag(Kenmerk kenmerk, @Nullable Begrip waarde, boolean weetNiet, int beslist) {

  /** The question in plain Dutch. */
  public String vraag() {
    return waarde == null || waarde.vraag() == null ? kenmerk.vraag() : waarde.vraag();
  }

  /** The short name: of the situation, or else of the feature. */
  public String naam() {
    return waarde == null ? kenmerk.naam() : waarde.naam();
  }
}
