package nl.kaderwijzer.applicability;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.NormId;

/** The verdicts on all norms for one profile. Immutable; explanations are made when asked for. */
public final class Uitkomst {

  private final Toepassing toepassing;
  private final Profiel profiel;
  private final byte[] values;
  private final byte[] verdicts;

  /** @param values the value of each of the {@link Parts} */
  Uitkomst(Toepassing toepassing, Profiel profiel, byte[] values, byte[] verdicts) {
    this.toepassing = toepassing;
    this.profiel = profiel;
    this.values = values;
    this.verdicts = verdicts;
  }

  /** The answers it was made from. */
  public Profiel profiel() {
    return profiel;
  }

  /** How many norms got which verdict. */
  public Map<Oordeel, Integer> aantallen() {
    Map<Oordeel, Integer> counts = new EnumMap<>(Oordeel.class);
    for (Oordeel oordeel : Oordeel.values()) {
      counts.put(oordeel, 0);
    }
    for (byte verdict : verdicts) {
      counts.merge(Oordeel.of(verdict), 1, Integer::sum);
    }
    return counts;
  }

  /** The verdict per norm, without explanation, by instrument and in the order of the text. */
  public Map<NormId, Oordeel> oordelen() {
    Map<NormId, Oordeel> result = new java.util.LinkedHashMap<>();
    for (int i = 0; i < verdicts.length; i++) {
      result.put(toepassing.rules().entries().get(i).norm().id(), Oordeel.of(verdicts[i]));
    }
    return result;
  }

  /** The verdict on every norm, explained, by instrument and in the order of the text. */
  public Stream<Beoordeling> beoordelingen() {
    Explainer explainer = new Explainer(toepassing, this);
    return IntStream.range(0, verdicts.length).mapToObj(explainer::explain);
  }

  /** The verdict on one norm, explained; empty when the norm is not there or only a heading. */
  public Optional<Beoordeling> beoordeling(NormId id) {
    return index(id).map(new Explainer(toepassing, this)::explain);
  }

  /** The full reasoning about one norm; empty when the norm is not there or only a heading. */
  public Optional<Redenering> redenering(NormId id) {
    Explainer explainer = new Explainer(toepassing, this);
    return index(id)
        .map(
            i ->
                new Redenering(
                    explainer.explain(i),
                    new Reasoner(toepassing, i, profiel, verdicts[i]).smallest(),
                    explainer.turn(i)));
  }

  private Optional<Integer> index(NormId id) {
    List<Rules.Entry> entries = toepassing.rules().entries();
    return IntStream.range(0, verdicts.length).boxed().filter(i -> entries.get(i).norm().id().equals(id)).findFirst();
  }

  Toepassing toepassing() {
    return toepassing;
  }

  /** Whether this value of this feature holds. */
  byte is(String kenmerk, Begrip waarde) {
    return values[toepassing.rules().facts().is(kenmerk, waarde)];
  }

  /** The value of each of the {@link Parts}; not to be changed. */
  byte[] values() {
    return values;
  }

  byte verdict(int i) {
    return verdicts[i];
  }
}
