package nl.kaderwijzer.api;

import java.util.List;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.overlap.Bundel;
import nl.kaderwijzer.overlap.Verband;

/**
 * Norms on one topic that all apply and go together, by their ids.
 *
 * @param kern what to do, the strictest term first
 * @param gedekt what is done by that
 * @param strijdig what may not go together: an open question
 */
record BundelView(Verwijzing onderwerp, List<String> kern, List<Gedekt> gedekt, List<Strijd> strijdig) {

  /** A norm that is done by doing another; {@code verbanden} are the judgements that say so. */
  record Gedekt(String norm, String door, List<String> verbanden) {}

  /** Two norms that are judged to conflict. */
  record Strijd(String van, String naar, String verband) {}

  static BundelView of(Bundel bundel) {
    return new BundelView(
        Verwijzing.of(bundel.onderwerp()),
        bundel.kern().stream().map(Norm::toString).toList(),
        bundel.gedekt().stream()
            .map(g -> new Gedekt(g.norm().toString(), g.door().toString(), g.verbanden().stream().map(Verband::id).toList()))
            .toList(),
        bundel.strijdig().stream().map(v -> new Strijd(v.van(), v.naar(), v.id())).toList());
  }
}
