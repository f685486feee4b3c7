package nl.kaderwijzer.web.applicability;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kaderwijzer.applicability.Beoordeling;
import nl.kaderwijzer.applicability.Oordeel;
import nl.kaderwijzer.applicability.Uitkomst;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.overlap.Bundel;
import nl.kaderwijzer.overlap.Relatie;
import nl.kaderwijzer.overlap.Verband;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.NormRij;
import nl.kaderwijzer.web.Paden;
import nl.kaderwijzer.web.VerbandRij;
import org.jspecify.annotations.Nullable;

/**
 * The norms on one topic that go together: do the core and the rest is done.
 *
 * @param pad the page of the topic, null for norms without one
 * @param kern what to do or to leave, the strictest term first
 * @param weten what asks nothing: what someone may do or has a right to, and what words mean
 * @param gedekt what is done by that
 * @param strijdig what may not go together
 */
record BundelView(
    String id, String titel, @Nullable String pad, int aantal, List<NormRij> kern, List<NormRij> weten, List<Gedekt> gedekt, List<Strijd> strijdig) {

  private static final Set<String> ALLEEN_WETEN = Set.of("bevoegdheid", "recht-van-inwoner", "definitie");

  /**
   * A norm that is done by doing another.
   *
   * @param grond whether that was judged of these two, or follows from judgements in between
   * @param redenen the judgements that say so, from the norm to what covers it
   */
  record Gedekt(NormRij norm, Link door, String doorPlaats, String grond, List<Reden> redenen) {

    /** Whether a chain of judgements says so. */
    public boolean isKeten() {
      return redenen.size() > 1;
    }
  }

  /** One judgement on the way: to which norm it leads, and why; {@code reviewstaat} says whether a lawyer confirmed it. */
  record Reden(VerbandRij.Einde naar, String toelichting, String reviewstaat) {}

  /** Two norms of which we think that they cannot always both be met; {@code grond} as for {@link Gedekt}. */
  record Strijd(VerbandRij.Einde een, VerbandRij.Einde ander, String grond, String toelichting, String reviewstaat) {}

  /** The bundles of what applies; norms without a topic come last, each by itself. */
  static List<BundelView> van(Uitkomst uitkomst, Actueel nu) {
    List<Norm> normen =
        uitkomst.beoordelingen().filter(b -> b.oordeel() == Oordeel.VAN_TOEPASSING).map(Beoordeling::norm).toList();
    List<BundelView> all = new ArrayList<>(nu.overlap().bundels(normen).stream().map(bundel -> van(bundel, nu)).toList());
    Predicate<Norm> zonder = norm -> norm.onderwerpen().isEmpty();
    List<NormRij> rest = normen.stream().filter(zonder).map(norm -> NormRij.van(norm, nu)).toList();
    if (!rest.isEmpty()) {
      all.add(new BundelView("zonder-onderwerp", "Zonder onderwerp", null, rest.size(), kern(rest), weten(rest), List.of(), List.of()));
    }
    return all;
  }

  private static BundelView van(Bundel bundel, Actueel nu) {
    List<NormRij> kern = bundel.kern().stream().map(norm -> NormRij.van(norm, nu)).toList();
    return new BundelView(
        bundel.onderwerp().slug(),
        bundel.onderwerp().naam(),
        Paden.van(bundel.onderwerp()),
        bundel.aantal(),
        kern(kern),
        weten(kern),
        bundel.gedekt().stream().map(gedekt -> gedekt(gedekt, nu)).toList(),
        Stream.concat(
                bundel.strijdig().stream().map(verband -> strijd(verband, List.of(verband), nu)),
                bundel.strijdigAfgeleid().stream().map(afgeleid -> strijd(afgeleid, afgeleid.pad(), nu)))
            .toList());
  }

  private static List<NormRij> kern(List<NormRij> normen) {
    return normen.stream().filter(norm -> !ALLEEN_WETEN.contains(norm.modaliteit().slug())).toList();
  }

  private static List<NormRij> weten(List<NormRij> normen) {
    return normen.stream().filter(norm -> ALLEEN_WETEN.contains(norm.modaliteit().slug())).toList();
  }

  private static Gedekt gedekt(Bundel.Gedekt gedekt, Actueel nu) {
    Norm door = gedekt.door();
    return new Gedekt(
        NormRij.van(gedekt.norm(), nu),
        new Link(door.opschrift(), Paden.van(door)),
        door.instrument().korteNaam() + ", " + door.plaats(),
        grond(gedekt.verbanden()),
        redenen(gedekt, nu));
  }

  private static List<Reden> redenen(Bundel.Gedekt gedekt, Actueel nu) {
    List<Reden> redenen = new ArrayList<>();
    String bij = gedekt.norm().id().toString();
    for (Verband verband : gedekt.verbanden()) {
      bij = verband.ander(bij);
      redenen.add(new Reden(VerbandRij.Einde.van(bij, null, nu.catalogue()), verband.toelichting(), verband.reviewstaat().slug()));
    }
    return redenen;
  }

  private static String grond(List<Verband> pad) {
    return pad.size() == 1 ? "Zo beoordeeld." : "Afgeleid uit " + pad.size() + " oordelen.";
  }

  private static Strijd strijd(Relatie relatie, List<Verband> pad, Actueel nu) {
    return new Strijd(
        VerbandRij.Einde.van(relatie.van(), null, nu.catalogue()),
        VerbandRij.Einde.van(relatie.naar(), null, nu.catalogue()),
        grond(pad),
        String.join(" ", pad.stream().map(Verband::toelichting).toList()),
        pad.stream().allMatch(verband -> verband.reviewstaat().slug().equals("bevestigd")) ? "bevestigd" : "voorstel");
  }
}
