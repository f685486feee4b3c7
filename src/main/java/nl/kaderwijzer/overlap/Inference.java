package nl.kaderwijzer.overlap;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;

/**
 * What follows from the judgements (design, section 6): composed soundly to a fixpoint, each with the judgements it follows from.
 * Pairs that were judged are not in it. Immutable and safe for concurrent reads.
 *
 * <p>The content of a norm is taken as the non-empty set of what it asks; see {@link Rcc5} and {@link Sluiting} for the five
 * relations between such sets. A conflict is none of them and only goes up: what contains one side, and what contains the other,
 * conflict as well.
 */
public final class Inference {

  private static final String STRIJDIG = "strijdig";
  private static final Comparator<Afgeleid> ORDER = comparing(Afgeleid::id).thenComparing(a -> a.soort().slug());

  private final Verbanden verbanden;
  private final Netwerk netwerk;
  private final Paren paren;
  private final Function<String, Begrip> soorten;
  private final List<Afgeleid> alle = new ArrayList<>();
  private final Map<String, List<Afgeleid>> perEind = new HashMap<>();
  private final List<Zelfstrijdig> zelfstrijdig = new ArrayList<>();
  private final Set<Long> beoordeeld = new HashSet<>();
  private int onbepaald;

  private Inference(Verbanden verbanden, Function<String, Begrip> soorten, UnaryOperator<String> naam) {
    this.verbanden = verbanden;
    this.soorten = soorten;
    this.netwerk = new Netwerk(verbanden.alle(), verbanden.insluiting());
    List<Tegenspraak> tegenspraken = Controle.van(netwerk, naam);
    if (!tegenspraken.isEmpty()) {
      throw new TegenstrijdigeVerbanden(tegenspraken);
    }
    netwerk.alle().stream().filter(v -> !v.is(STRIJDIG)).forEach(v -> beoordeeld.add(key(v)));
    this.paren = Sluiting.van(netwerk);
    Bewijs bewijs = new Bewijs(netwerk);
    decided(bewijs);
    conflicts(bewijs);
    alle.sort(ORDER);
    alle.forEach(afgeleid -> {
      perEind.computeIfAbsent(afgeleid.van(), x -> new ArrayList<>()).add(afgeleid);
      perEind.computeIfAbsent(afgeleid.naar(), x -> new ArrayList<>()).add(afgeleid);
    });
    zelfstrijdig.sort(comparing(Zelfstrijdig::id));
  }

  /**
   * Composes the judgements.
   *
   * @throws TegenstrijdigeVerbanden when they cannot all be true, with every contradiction
   */
  public static Inference van(Verbanden verbanden, Catalogue catalogue) {
    return van(verbanden, slug -> catalogue.begrip("verbandsoorten", slug), id -> "“" + catalogue.naam(id) + "”");
  }

  /** The same without a catalogue. */
  static Inference van(Verbanden verbanden, Function<String, Begrip> soorten, UnaryOperator<String> naam) {
    return new Inference(verbanden, soorten, naam);
  }

  private void decided(Bewijs bewijs) {
    Insluiting insluiting = netwerk.insluiting();
    paren.elk((een, ander, relaties) -> {
      if (beoordeeld.contains(key(een, ander))) {
        return;
      }
      if (!Rcc5.beslist(relaties)) {
        onbepaald++;
        return;
      }
      Basis basis = Rcc5.in(relaties).get(0);
      boolean om = basis == Basis.OMVAT;
      int van = om ? ander : een;
      int naar = om ? een : ander;
      Basis soort = om ? Basis.DEEL_VAN : basis;
      alle.add(new Afgeleid(insluiting.id(van), insluiting.id(naar), soorten.apply(soort.slug()), bewijs.voor(van, naar, soort)));
    });
  }

  private void conflicts(Bewijs bewijs) {
    Insluiting insluiting = netwerk.insluiting();
    Set<Long> seen = new HashSet<>();
    netwerk.alle().stream().filter(v -> v.is(STRIJDIG)).forEach(v -> seen.add(key(v)));
    for (Verband verband : netwerk.alle()) {
      if (verband.is(STRIJDIG)) {
        for (int een : insluiting.boven(insluiting.nummer(verband.van()))) {
          for (int ander : insluiting.boven(insluiting.nummer(verband.naar()))) {
            if (seen.add(key(een, ander))) {
              conflict(bewijs, Math.min(een, ander), Math.max(een, ander));
            }
          }
        }
      }
    }
  }

  private void conflict(Bewijs bewijs, int een, int ander) {
    List<Verband> pad = Objects.requireNonNull(bewijs.strijdig(een, ander));
    String van = netwerk.insluiting().id(een);
    if (een == ander) {
      zelfstrijdig.add(new Zelfstrijdig(van, pad));
    } else {
      alle.add(new Afgeleid(van, netwerk.insluiting().id(ander), soorten.apply(STRIJDIG), pad));
    }
  }

  private long key(Verband verband) {
    return key(netwerk.insluiting().nummer(verband.van()), netwerk.insluiting().nummer(verband.naar()));
  }

  private static long key(int een, int ander) {
    return ((long) Math.min(een, ander) << 32) | Math.max(een, ander);
  }

  /** The judgements this follows from. */
  public Verbanden verbanden() {
    return verbanden;
  }

  /** All that follows, conflicts too, by id. */
  public List<Afgeleid> alle() {
    return Collections.unmodifiableList(alle);
  }

  /** What follows about this norm or instrument. */
  public List<Afgeleid> van(String id) {
    return perEind.getOrDefault(id, List.of());
  }

  /** What follows about this pair, at most one relation of content and one conflict. */
  public List<Afgeleid> tussen(String een, String ander) {
    return van(een).stream().filter(a -> a.ander(een).equals(ander)).toList();
  }

  /** The conflicts that follow. */
  public List<Afgeleid> strijdig() {
    return alle.stream().filter(a -> a.is(STRIJDIG)).toList();
  }

  /** The norms and instruments that contain both sides of a conflict. */
  public List<Zelfstrijdig> zelfstrijdig() {
    return List.copyOf(zelfstrijdig);
  }

  /** How many pairs that were not judged have more than one relation left and fewer than all. */
  public int aantalOnbepaald() {
    return onbepaald;
  }

  /** Those pairs, by id; made when asked, there can be many. */
  public List<Onbepaald> onbepaald() {
    List<Onbepaald> result = new ArrayList<>();
    paren.elk((een, ander, relaties) -> {
      if (!Rcc5.beslist(relaties) && !beoordeeld.contains(key(een, ander))) {
        result.add(
            new Onbepaald(
                netwerk.insluiting().id(een),
                netwerk.insluiting().id(ander),
                Rcc5.in(relaties).stream().map(basis -> soorten.apply(basis.slug())).toList()));
      }
    });
    result.sort(comparing(Onbepaald::van).thenComparing(Onbepaald::naar));
    return List.copyOf(result);
  }

  /** What is left of a pair, as {@link Rcc5} set seen from the first. */
  int over(String een, String ander) {
    int a = netwerk.insluiting().nummer(een);
    int b = netwerk.insluiting().nummer(ander);
    return a < 0 || b < 0 || a == b ? Rcc5.ALLES : paren.tussen(a, b);
  }
}
