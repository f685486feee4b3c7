package nl.kaderwijzer.api.applicability;

import java.util.List;
import nl.kaderwijzer.api.Verwijzing;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.overlap.Bundel;
import nl.kaderwijzer.overlap.Verband;

/**
 * Norms on one topic that all apply and go together, by their ids.
 *
 * @param kern what to do, the strictest term first
 * @param gedekt what is done by that
 * @param strijdig what may not go together: an open question
 * @param strijdigAfgeleid the same where nobody judged it and it follows
 */
record BundelView(
    Verwijzing onderwerp, List<String> kern, List<Gedekt> gedekt, List<Strijd> strijdig, List<AfgeleideStrijd> strijdigAfgeleid) {

  /**
   * A norm that is done by doing another.
   *
   * @param afgeleid false when these two were judged, true when it follows from the judgements in between
   * @param verbanden the judgements that say so, in the order of the path from {@code norm} to {@code door}
   */
  record Gedekt(String norm, String door, boolean afgeleid, List<String> verbanden) {}

  /** Two norms that are judged to conflict. */
  record Strijd(String van, String naar, String verband) {}

  /** Two norms that nobody judged, and of which a conflict follows from these judgements. */
  record AfgeleideStrijd(String van, String naar, List<String> verbanden) {}

  static BundelView of(Bundel bundel) {
    return new BundelView(
        Verwijzing.of(bundel.onderwerp()),
        bundel.kern().stream().map(Norm::toString).toList(),
        bundel.gedekt().stream()
            .map(g -> new Gedekt(g.norm().toString(), g.door().toString(), g.isAfgeleid(), g.verbanden().stream().map(Verband::id).toList()))
            .toList(),
        bundel.strijdig().stream().map(v -> new Strijd(v.van(), v.naar(), v.id())).toList(),
        bundel.strijdigAfgeleid().stream()
            .map(a -> new AfgeleideStrijd(a.van(), a.naar(), a.pad().stream().map(Verband::id).toList()))
            .toList());
  }
}
