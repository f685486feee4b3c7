package nl.kaderwijzer.overlap;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Benoemd;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.NormId;

/** Where pairs stand on the axes of a {@link Matrix}. Every pair stands somewhere: what has no value gets one that says so. */
final class Aswaarden {

  private static final Benoemd GEEN_TOEZICHTHOUDER = new Leeg("Geen toezichthouder bekend");
  private static final Benoemd GEEN_FASE = new Leeg("Geen fase bekend");
  private static final Benoemd GEEN_ONDERWERP = new Leeg("Geen gedeeld onderwerp");

  private final Catalogue catalogue;

  /** Stands for the lack of a value. */
  private record Leeg(String naam) implements Benoemd {
    @Override
    public String slug() {
      return "geen";
    }
  }

  Aswaarden(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The values of this end, or of the pair, never none. */
  Collection<? extends Benoemd> van(As as, String eind, String ander, Collection<? extends Benoemd> onderwerpen) {
    return switch (as) {
      case INSTRUMENT -> List.of(instrument(eind));
      case SOORT -> List.of(instrument(eind).soort());
      case TOEZICHTHOUDER -> of(norm(eind).map(Toezicht::op).orElseGet(() -> instrument(eind).toezichthouders()), GEEN_TOEZICHTHOUDER);
      case ONDERWERP -> of(onderwerpen, GEEN_ONDERWERP);
      case FASE -> of(fasen(eind, ander), GEEN_FASE);
    };
  }

  /** The topic of a judgement; of what follows the topics that both norms carry, else those of the judgements on its path. */
  Collection<Begrip> onderwerpen(Relatie relatie) {
    if (relatie instanceof Verband verband) {
      return List.of(verband.onderwerp());
    }
    Collection<Begrip> gedeeld = gedeeld(relatie.van(), relatie.naar());
    return gedeeld.isEmpty()
        ? ((Afgeleid) relatie).pad().stream().map(Verband::onderwerp).collect(Collectors.toCollection(LinkedHashSet::new))
        : gedeeld;
  }

  /** The topics that both norms carry; none when one end is an instrument. */
  Collection<Begrip> gedeeld(String een, String ander) {
    Set<Begrip> gedeeld = new LinkedHashSet<>(onderwerpen(een));
    gedeeld.retainAll(onderwerpen(ander));
    return gedeeld;
  }

  /** Those values that occur, each once, in display order; the lack of a value last. */
  List<Benoemd> geordend(As as, Collection<Benoemd> waarden) {
    Set<Benoemd> occurring = Set.copyOf(waarden);
    Stream<? extends Benoemd> all = switch (as) {
      case INSTRUMENT -> catalogue.instrumenten().stream();
      case SOORT -> begrippen("soorten");
      case TOEZICHTHOUDER -> catalogue.organisaties().stream();
      case ONDERWERP -> begrippen("onderwerpen");
      case FASE -> begrippen("fasen");
    };
    return Stream.concat(all, Stream.of(GEEN_TOEZICHTHOUDER, GEEN_FASE, GEEN_ONDERWERP))
        .filter(occurring::contains)
        .map(Benoemd.class::cast)
        .toList();
  }

  private Stream<Begrip> begrippen(String lijst) {
    return catalogue.lijst(lijst).orElseThrow().begrippen().stream();
  }

  private static Collection<? extends Benoemd> of(Collection<? extends Benoemd> waarden, Benoemd geen) {
    return waarden.isEmpty() ? List.of(geen) : waarden;
  }

  /** The phases that both have; when they share none, those of either. */
  private Collection<Begrip> fasen(String een, String ander) {
    List<Begrip> a = norm(een).map(Norm::fasen).orElse(List.of());
    List<Begrip> b = norm(ander).map(Norm::fasen).orElse(List.of());
    List<Begrip> gedeeld = a.stream().filter(b::contains).toList();
    return gedeeld.isEmpty() ? Stream.concat(a.stream(), b.stream()).distinct().toList() : gedeeld;
  }

  private List<Begrip> onderwerpen(String eind) {
    return norm(eind).map(Norm::onderwerpen).orElse(List.of());
  }

  private Instrument instrument(String eind) {
    return norm(eind).map(Norm::instrument).orElseGet(() -> catalogue.instrument(eind).orElseThrow());
  }

  private Optional<Norm> norm(String eind) {
    return eind.contains("/") ? catalogue.norm(NormId.of(eind)) : Optional.empty();
  }
}
