package nl.kaderwijzer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.kaderwijzer.applicability.Beoordeling;
import nl.kaderwijzer.applicability.Oordeel;
import nl.kaderwijzer.applicability.Uitkomst;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.overlap.Bundel;
import nl.kaderwijzer.overlap.Bundels;
import nl.kaderwijzer.overlap.Verband;
import org.jspecify.annotations.Nullable;

/**
 * The norms on one topic that go together: do the core and the rest is done.
 *
 * @param pad the page of the topic, null for norms without one
 * @param kern what to do, the strictest term first
 * @param gedekt what is done by that
 * @param strijdig what may not go together
 */
record BundelView(
    String id, String titel, @Nullable String pad, int aantal, List<NormRij> kern, List<Gedekt> gedekt, List<Strijd> strijdig) {

  /** A norm that is done by doing another, with the judgements that say so. */
  record Gedekt(NormRij norm, Link door, String doorPlaats, List<Reden> redenen) {}

  /** Why; {@code reviewstaat} says whether a lawyer confirmed it. */
  record Reden(String toelichting, String reviewstaat) {}

  /** Two norms of which we think that they cannot always both be met. */
  record Strijd(VerbandRij.Einde een, VerbandRij.Einde ander, String toelichting, String reviewstaat) {}

  /** The bundles of what applies; norms without a topic come last, each by itself. */
  static List<BundelView> van(Uitkomst uitkomst, Actueel nu) {
    List<Norm> normen =
        uitkomst.beoordelingen().filter(b -> b.oordeel() == Oordeel.VAN_TOEPASSING).map(Beoordeling::norm).toList();
    List<BundelView> all = new ArrayList<>(Bundels.van(normen, nu.verbanden()).stream().map(bundel -> van(bundel, nu)).toList());
    Predicate<Norm> zonder = norm -> norm.onderwerpen().isEmpty();
    List<NormRij> rest = normen.stream().filter(zonder).map(norm -> NormRij.van(norm, nu)).toList();
    if (!rest.isEmpty()) {
      all.add(new BundelView("zonder-onderwerp", "Zonder onderwerp", null, rest.size(), rest, List.of(), List.of()));
    }
    return all;
  }

  private static BundelView van(Bundel bundel, Actueel nu) {
    return new BundelView(
        bundel.onderwerp().slug(),
        bundel.onderwerp().naam(),
        Paden.van(bundel.onderwerp()),
        bundel.aantal(),
        bundel.kern().stream().map(norm -> NormRij.van(norm, nu)).toList(),
        bundel.gedekt().stream().map(gedekt -> gedekt(gedekt, nu)).toList(),
        bundel.strijdig().stream().map(verband -> strijd(verband, nu)).toList());
  }

  private static Gedekt gedekt(Bundel.Gedekt gedekt, Actueel nu) {
    Norm door = gedekt.door();
    return new Gedekt(
        NormRij.van(gedekt.norm(), nu),
        new Link(door.opschrift(), Paden.van(door)),
        door.instrument().korteNaam() + ", " + door.plaats(),
        gedekt.verbanden().stream().map(v -> new Reden(v.toelichting(), v.reviewstaat().slug())).toList());
  }

  private static Strijd strijd(Verband verband, Actueel nu) {
    return new Strijd(
        VerbandRij.Einde.van(verband.van(), null, nu.catalogue()),
        VerbandRij.Einde.van(verband.naar(), null, nu.catalogue()),
        verband.toelichting(),
        verband.reviewstaat().slug());
  }
}
