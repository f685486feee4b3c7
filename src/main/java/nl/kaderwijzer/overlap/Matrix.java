package nl.kaderwijzer.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Benoemd;
import nl.kaderwijzer.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * All pairs laid out along two axes (design, section 6). Of the axes that each norm has for itself (instrument, kind, supervisor)
 * a pair stands where the value of the one norm meets that of the other, in both directions; topic and phase are of the pair. A
 * pair with more values on an axis stands in more cells, once in each. Immutable.
 */
public final class Matrix {

  private static final List<String> SOORTEN = List.of("gelijk", "deel-van", "omvat", "overlapt", "strijdig", "geen");

  private final Aswaarden waarden;
  private final As rijen;
  private final As kolommen;
  private final Map<String, Map<String, Cel>> cellen = new LinkedHashMap<>();
  private final List<Benoemd> rij;
  private final List<Benoemd> kolom;

  private Matrix(
      Aswaarden waarden, As rijen, As kolommen, Inference inference, Kandidaten kandidaten, List<Onbepaald> onbepaald, @Nullable Begrip onderwerp) {
    this.waarden = waarden;
    this.rijen = rijen;
    this.kolommen = kolommen;
    Map<String, Map<String, Maker>> makers = new HashMap<>();
    Plaatser plaatser = new Plaatser(makers, onderwerp);
    inference.verbanden().alle().forEach(v -> plaatser.plaats(v, (maker, eind) -> maker.voegToe(v, eind)));
    inference.alle().forEach(a -> plaatser.plaats(a, (maker, eind) -> maker.voegToe(a, eind)));
    (onderwerp == null ? kandidaten.alle() : kandidaten.over(onderwerp))
        .forEach(k -> plaatser.plaats(k.van().id().toString(), k.naar().id().toString(), k.onderwerpen(),
            (maker, eind) -> maker.onvergeleken.add(k)));
    onbepaald.forEach(o -> plaatser.plaatsWaarIetsIs(o, (maker, eind) -> maker.onbepaald.add(o)));
    this.rij = waarden.geordend(rijen, makers.values().stream().flatMap(m -> m.values().stream()).map(m -> m.rij).toList());
    this.kolom = waarden.geordend(kolommen, makers.values().stream().flatMap(m -> m.values().stream()).map(m -> m.kolom).toList());
    for (Benoemd r : rij) {
      Map<String, Cel> line = new LinkedHashMap<>();
      for (Benoemd k : kolom) {
        Maker maker = makers.getOrDefault(r.slug(), Map.of()).get(k.slug());
        if (maker != null) {
          line.put(k.slug(), maker.cel());
        }
      }
      cellen.put(r.slug(), line);
    }
  }

  /** All pairs, or with a topic those that are about it. */
  static Matrix van(
      As rijen, As kolommen, Catalogue catalogue, Inference inference, Kandidaten kandidaten, List<Onbepaald> onbepaald, @Nullable Begrip onderwerp) {
    return new Matrix(new Aswaarden(catalogue), rijen, kolommen, inference, kandidaten, onbepaald, onderwerp);
  }

  /** What the rows are. */
  public As rijen() {
    return rijen;
  }

  /** What the columns are. */
  public As kolommen() {
    return kolommen;
  }

  /** Whether the cell of a and b holds the same pairs as that of b and a, seen from the other side. */
  public boolean isSymmetrisch() {
    return rijen == kolommen;
  }

  /** The rows that hold something, in display order. */
  public List<Benoemd> rij() {
    return rij;
  }

  /** The columns that hold something, in display order. */
  public List<Benoemd> kolom() {
    return kolom;
  }

  /** The cell where these meet; nothing when there is nothing to compare. */
  public Optional<Cel> cel(String rij, String kolom) {
    return Optional.ofNullable(cellen.getOrDefault(rij, Map.of()).get(kolom));
  }

  /** From which of the two ends of a pair this cell sees it: the one of its row. */
  public String inRij(Cel cel, String van, String naar) {
    return inRij(cel.rij(), cel.kolom(), van, naar);
  }

  /** When both ends could stand on either side, the alphabet decides: then the cell across the diagonal sees the pair from the other end. */
  private String inRij(Benoemd r, Benoemd k, String van, String naar) {
    boolean beide = rijen.isVanEind() && kolommen.isVanEind();
    if (staat(r, k, van, naar) && staat(r, k, naar, van)) {
      return beide && r.slug().compareTo(k.slug()) > 0 ? naar : van;
    }
    return staat(r, k, van, naar) ? van : naar;
  }

  private boolean staat(Benoemd r, Benoemd k, String eind, String ander) {
    return (!rijen.isVanEind() || waarden.van(rijen, eind, ander, List.of()).contains(r))
        && (!kolommen.isVanEind() || waarden.van(kolommen, rijen.isVanEind() ? ander : eind, eind, List.of()).contains(k));
  }

  /** All cells that hold something, row by row. */
  public List<Cel> cellen() {
    return cellen.values().stream().flatMap(line -> line.values().stream()).toList();
  }

  /** Puts something in a cell, seen from the end that stands in the row. */
  private interface Leg {
    void in(Maker maker, String eind);
  }

  /** Finds the cells of a pair, each once. */
  private final class Plaatser {
    private final Map<String, Map<String, Maker>> makers;
    private final @Nullable Begrip onderwerp;
    private boolean nieuw = true;

    Plaatser(Map<String, Map<String, Maker>> makers, @Nullable Begrip onderwerp) {
      this.makers = makers;
      this.onderwerp = onderwerp;
    }

    void plaats(Relatie relatie, Leg leg) {
      plaats(relatie.van(), relatie.naar(), waarden.onderwerpen(relatie), leg);
    }

    void plaats(String van, String naar, Collection<Begrip> onderwerpen, Leg leg) {
      if (onderwerp == null) {
        leg(van, naar, onderwerpen, leg);
      } else if (onderwerpen.contains(onderwerp)) {
        leg(van, naar, List.of(onderwerp), leg);
      }
    }

    /** Does not make a cell for it: what is not known of two that have nothing to do with each other is no news. */
    void plaatsWaarIetsIs(Onbepaald paar, Leg leg) {
      nieuw = false;
      plaats(paar.van(), paar.naar(), waarden.gedeeld(paar.van(), paar.naar()), leg);
      nieuw = true;
    }

    private void leg(String van, String naar, Collection<Begrip> onderwerpen, Leg leg) {
      Set<Maker> seen = new LinkedHashSet<>();
      for (String eind : List.of(van, naar)) {
        String ander = eind.equals(van) ? naar : van;
        boolean beide = rijen.isVanEind() && kolommen.isVanEind();
        for (Benoemd r : waarden.van(rijen, eind, ander, onderwerpen)) {
          for (Benoemd k : waarden.van(kolommen, beide ? ander : eind, beide ? eind : ander, onderwerpen)) {
            Maker maker = maker(r, k);
            if (maker != null && seen.add(maker)) {
              leg.in(maker, inRij(r, k, van, naar));
            }
          }
        }
      }
    }

    private @Nullable Maker maker(Benoemd r, Benoemd k) {
      Maker known = makers.getOrDefault(r.slug(), Map.of()).get(k.slug());
      return known != null || !nieuw ? known : makers.computeIfAbsent(r.slug(), x -> new TreeMap<>()).computeIfAbsent(k.slug(), x -> new Maker(r, k));
    }
  }

  /** A cell in the making. */
  private static final class Maker {
    private final Benoemd rij;
    private final Benoemd kolom;
    private final Map<String, Integer> aantallen = new HashMap<>();
    private final Map<String, Integer> aantallenAfgeleid = new HashMap<>();
    private final List<Verband> verbanden = new ArrayList<>();
    private final List<Afgeleid> afgeleid = new ArrayList<>();
    private final List<Kandidaat> onvergeleken = new ArrayList<>();
    private final List<Onbepaald> onbepaald = new ArrayList<>();

    Maker(Benoemd rij, Benoemd kolom) {
      this.rij = rij;
      this.kolom = kolom;
    }

    void voegToe(Verband verband, String eind) {
      verbanden.add(verband);
      aantallen.merge(verband.soortVanaf(eind), 1, Integer::sum);
    }

    void voegToe(Afgeleid relatie, String eind) {
      afgeleid.add(relatie);
      aantallenAfgeleid.merge(relatie.soortVanaf(eind), 1, Integer::sum);
    }

    Cel cel() {
      return new Cel(rij, kolom, geordend(aantallen), geordend(aantallenAfgeleid), List.copyOf(verbanden), List.copyOf(afgeleid),
          List.copyOf(onvergeleken), List.copyOf(onbepaald));
    }

    private static Map<String, Integer> geordend(Map<String, Integer> aantallen) {
      Map<String, Integer> result = new LinkedHashMap<>();
      SOORTEN.stream().filter(aantallen::containsKey).forEach(soort -> result.put(soort, aantallen.get(soort)));
      return Collections.unmodifiableMap(result);
    }
  }
}
