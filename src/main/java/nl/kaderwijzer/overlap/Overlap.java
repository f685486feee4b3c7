package nl.kaderwijzer.overlap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.graph.LoadFailed;
import nl.kaderwijzer.graph.Publication;

/**
 * Everything that is made of the judgements of one publication. What follows from them is computed at once, so that contradictions
 * keep a state from being published; the rest is made when first asked for, and kept. Safe for concurrent use.
 */
public final class Overlap {

  private final Catalogue catalogue;
  private final Inference inference;
  private final Uitgesteld<Clusters> clusters;
  private final Uitgesteld<Kandidaten> kandidaten;
  private final Uitgesteld<Vereenvoudiging> vereenvoudiging;
  private final Uitgesteld<Toezicht> toezicht;
  private final Uitgesteld<List<Onbepaald>> onbepaald;
  private final Aswaarden aswaarden;
  private final Map<List<As>, Matrix> matrices = new ConcurrentHashMap<>();

  private Overlap(Inference inference, Catalogue catalogue) {
    this.catalogue = catalogue;
    this.inference = inference;
    this.aswaarden = new Aswaarden(catalogue);
    this.clusters = new Uitgesteld<>(() -> Clusters.van(catalogue, inference));
    this.kandidaten = new Uitgesteld<>(() -> Kandidaten.van(catalogue, inference.verbanden()));
    this.vereenvoudiging = new Uitgesteld<>(() -> Vereenvoudiging.van(catalogue, inference));
    this.onbepaald = new Uitgesteld<>(inference::onbepaald);
    this.toezicht = new Uitgesteld<>(() -> Toezicht.van(catalogue, inference, kandidaten()));
  }

  /**
   * Composes the judgements of a publication.
   *
   * @throws LoadFailed when they cannot all be true, with a finding for each contradiction
   */
  public static Overlap from(Publication publication, Verbanden verbanden, Catalogue catalogue) {
    try {
      return van(verbanden, catalogue);
    } catch (TegenstrijdigeVerbanden e) {
      throw new LoadFailed(
          e.tegenspraken().stream().map(t -> publication.fout("verbanden/" + t.oordeel().id(), t.zin())).toList());
    }
  }

  /**
   * Composes these judgements.
   *
   * @throws TegenstrijdigeVerbanden when they cannot all be true
   */
  public static Overlap van(Verbanden verbanden, Catalogue catalogue) {
    return new Overlap(Inference.van(verbanden, catalogue), catalogue);
  }

  /** The judgements. */
  public Verbanden verbanden() {
    return inference.verbanden();
  }

  /** What follows from them. */
  public Inference inference() {
    return inference;
  }

  /** The norms that hang together, per topic. */
  public Clusters clusters() {
    return clusters.get();
  }

  /** The pairs that are still to be judged. */
  public Kandidaten kandidaten() {
    return kandidaten.get();
  }

  /** What this is about: the topic it was judged on; of what follows the topics that both norms carry, else those of its path. */
  public Collection<Begrip> onderwerpen(Relatie relatie) {
    return aswaarden.onderwerpen(relatie);
  }

  /** All pairs laid out along these axes. */
  public Matrix matrix(As rijen, As kolommen) {
    return matrices.computeIfAbsent(List.of(rijen, kolommen), x -> Matrix.van(rijen, kolommen, catalogue, inference, kandidaten(), onbepaald.get(), null));
  }

  /** The pairs that are about this topic laid out along these axes; made anew each time. */
  public Matrix matrix(As rijen, As kolommen, Begrip onderwerp) {
    return Matrix.van(rijen, kolommen, catalogue, inference, kandidaten(), onbepaald.get(), onderwerp);
  }

  /** What could be simplified. */
  public Vereenvoudiging vereenvoudiging() {
    return vereenvoudiging.get();
  }

  /** What could be simplified for one team: of these norms, that all hold for it. */
  public Vereenvoudiging vereenvoudiging(Collection<Norm> holding) {
    return Vereenvoudiging.van(catalogue, inference, holding);
  }

  /** Who supervises what. */
  public Toezicht toezicht() {
    return toezicht.get();
  }

  /** Makes now what would be made when first asked for; for a background thread after a publication. */
  public void voorbereiden() {
    clusters();
    vereenvoudiging();
    toezicht();
    for (As as : List.of(As.INSTRUMENT, As.SOORT, As.TOEZICHTHOUDER)) {
      matrix(as, as);
    }
    matrix(As.ONDERWERP, As.FASE);
  }

  /** What to do once of norms that all hold, per topic. */
  public List<Bundel> bundels(Collection<Norm> holding) {
    return Bundels.van(holding, inference);
  }

  /** What to do once of norms that all hold. */
  public Kern kern(Collection<Norm> normen) {
    return Kern.van(normen, verbanden());
  }
}
