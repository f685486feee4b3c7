package nl.kaderwijzer.overlap;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.catalogue.Organisatie;

/**
 * Who supervises what, over the norms in force without an end in sight. A norm without supervisors of its own has those of its
 * instrument. It says what we know: where no supervisor or criterion is named, there may still be one. Immutable.
 *
 * <p>The law asks what a duty or a prohibition in binding law says. A criterion is a norm of an inspection framework.
 */
public final class Toezicht {

  private static final String BINDEND_RECHT = "bindend-recht";
  private static final String TOEZICHTNORM = "toezichtnorm";
  private static final Set<String> EISEN = Set.of("verplichting", "verbod");
  private static final Set<String> RAAKT = Set.of("gelijk", "deel-van", "omvat", "overlapt");

  private final Catalogue catalogue;
  private final Inference inference;
  private final Kandidaten kandidaten;
  private final List<Norm> normen;
  private final Set<Norm> geldend;
  private final List<Toezichthouder> alle = new ArrayList<>();

  private Toezicht(Catalogue catalogue, Inference inference, Kandidaten kandidaten) {
    this.catalogue = catalogue;
    this.inference = inference;
    this.kandidaten = kandidaten;
    this.normen = Geldend.normen(catalogue);
    this.geldend = new HashSet<>(normen);
    catalogue.organisaties().stream().filter(Organisatie::toezichthouder).forEach(o -> alle.add(toezichthouder(o)));
    alle.sort(comparing((Toezichthouder t) -> -t.normen().size()).thenComparing(t -> t.organisatie().naam()));
  }

  static Toezicht van(Catalogue catalogue, Inference inference, Kandidaten kandidaten) {
    return new Toezicht(catalogue, inference, kandidaten);
  }

  /** Who supervises this norm: who is named with it, else with its instrument. */
  public static Collection<Organisatie> op(Norm norm) {
    return norm.toezichthouders().isEmpty() ? norm.instrument().toezichthouders() : norm.toezichthouders();
  }

  /** All supervisors, who supervises most first. */
  public List<Toezichthouder> alle() {
    return List.copyOf(alle);
  }

  /** What this organisation supervises; nothing when it is no supervisor. */
  public Optional<Toezichthouder> van(Organisatie organisatie) {
    return alle.stream().filter(toezichthouder -> toezichthouder.organisatie().equals(organisatie)).findFirst();
  }

  /** What the law asks and of which we know no supervisor. */
  public List<Norm> zonderToezicht() {
    return normen.stream().filter(norm -> isEis(norm) && op(norm).isEmpty()).toList();
  }

  /** How many norms the law asks. */
  public int aantalEisen() {
    return (int) normen.stream().filter(Toezicht::isEis).count();
  }

  private Toezichthouder toezichthouder(Organisatie organisatie) {
    List<Norm> eigen = normen.stream().filter(norm -> op(norm).contains(organisatie)).toList();
    Map<Instrument, List<Norm>> perInstrument =
        eigen.stream().collect(Collectors.groupingBy(Norm::instrument, LinkedHashMap::new, Collectors.toList()));
    List<Toezichthouder.Terrein> terreinen =
        perInstrument.entrySet().stream()
            .map(entry -> new Toezichthouder.Terrein(entry.getKey(), entry.getValue(), gronden(entry.getValue())))
            .sorted(
                comparing((Toezichthouder.Terrein t) -> !isCriterium(t.normen().get(0)))
                    .thenComparing(t -> t.instrument().bindendheid().volgorde())
                    .thenComparing(t -> -t.normen().size()))
            .toList();
    List<Norm> eisen = eigen.stream().filter(Toezicht::isEis).toList();
    Map<Boolean, List<Norm>> ongetoetst =
        eisen.stream().filter(norm -> !raaktCriterium(norm)).collect(Collectors.partitioningBy(this::kanNogBlijken));
    return new Toezichthouder(
        organisatie,
        eigen,
        (int) eigen.stream().filter(Toezicht::isCriterium).count(),
        terreinen,
        eigen.stream().filter(norm -> catalogue.grondslagketen(norm).isEmpty()).toList(),
        anderen(organisatie, eigen),
        eisen.size(),
        ongetoetst.get(false),
        ongetoetst.get(true));
  }

  /** The acts and treaties at the end of the chains of these norms, the most frequent first. */
  private List<Telling<Instrument>> gronden(List<Norm> normen) {
    return Telling.van(normen, norm -> {
      List<String> chain = catalogue.grondslagketen(norm).stream().map(schakel -> schakel.id()).toList();
      return chain.isEmpty() ? List.<Instrument>of() : List.of(instrument(chain.get(chain.size() - 1)));
    });
  }

  private List<Toezichthouder.Ander> anderen(Organisatie organisatie, List<Norm> eigen) {
    Map<Organisatie, Set<Norm>> dezelfde = new LinkedHashMap<>();
    Map<Organisatie, Set<Verband>> verwant = new LinkedHashMap<>();
    Map<Organisatie, Set<Afgeleid>> volgt = new LinkedHashMap<>();
    for (Norm norm : eigen) {
      String id = norm.id().toString();
      op(norm).forEach(ander -> dezelfde.computeIfAbsent(ander, x -> new HashSet<>()).add(norm));
      raakt(inference.verbanden().van(id)).forEach(v -> van(v.ander(id)).forEach(o -> verwant.computeIfAbsent(o, x -> new HashSet<>()).add(v)));
      raakt(inference.van(id)).forEach(a -> van(a.ander(id)).forEach(o -> volgt.computeIfAbsent(o, x -> new HashSet<>()).add(a)));
    }
    return catalogue.organisaties().stream()
        .filter(o -> !o.equals(organisatie) && (dezelfde.containsKey(o) || verwant.containsKey(o) || volgt.containsKey(o)))
        .map(o -> new Toezichthouder.Ander(
            o,
            eigen.stream().filter(dezelfde.getOrDefault(o, Set.of())::contains).toList(),
            verwant.getOrDefault(o, Set.of()).size(),
            volgt.getOrDefault(o, Set.of()).size()))
        .sorted(comparing((Toezichthouder.Ander a) -> -a.dezelfde().size() - a.verwant()).thenComparing(a -> a.organisatie().naam()))
        .toList();
  }

  /** Who supervises this end of a relation, when it is a norm in force. */
  private Collection<Organisatie> van(String eind) {
    Norm norm = eind.contains("/") ? catalogue.norm(NormId.of(eind)).orElseThrow() : null;
    return norm != null && geldend.contains(norm) ? op(norm) : List.of();
  }

  private boolean raaktCriterium(Norm norm) {
    String id = norm.id().toString();
    return isCriterium(norm)
        || Stream.concat(raakt(inference.verbanden().van(id)), raakt(inference.van(id)))
            .map(relatie -> relatie.ander(id))
            .anyMatch(ander -> instrument(ander).bindendheid().slug().equals(TOEZICHTNORM));
  }

  /** Whether a criterion was not yet compared with it. */
  private boolean kanNogBlijken(Norm norm) {
    return kandidaten.van(norm).stream().anyMatch(k -> isCriterium(k.van()) || isCriterium(k.naar()));
  }

  private static <R extends Relatie> Stream<R> raakt(List<R> relaties) {
    return relaties.stream().filter(relatie -> RAAKT.contains(relatie.soort().slug()));
  }

  private static boolean isEis(Norm norm) {
    return norm.instrument().bindendheid().slug().equals(BINDEND_RECHT) && EISEN.contains(norm.modaliteit().slug());
  }

  private static boolean isCriterium(Norm norm) {
    return norm.instrument().bindendheid().slug().equals(TOEZICHTNORM);
  }

  private Instrument instrument(String eind) {
    return catalogue.instrument(eind.split("/", 2)[0]).orElseThrow();
  }
}
