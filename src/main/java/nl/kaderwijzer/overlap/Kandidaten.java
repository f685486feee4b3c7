package nl.kaderwijzer.overlap;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Norm;
import org.jspecify.annotations.Nullable;

/**
 * The pairs that are still to be judged: norms from different instruments, in force and read, that share a topic and an addressee
 * and whose conditions can hold together; what was judged is not in it. Immutable.
 *
 * <p>The score that orders them is for half the likeness of the texts, for a quarter the part of their topics they share, for a
 * sixth that of their phases and for a twelfth that of their addressees.
 */
public final class Kandidaten {

  private static final Comparator<Kandidaat> BEST =
      comparing(Kandidaat::score).reversed().thenComparing(Kandidaat::id);

  private final List<Kandidaat> alle = new ArrayList<>();
  private final Map<Begrip, List<Kandidaat>> perOnderwerp = new HashMap<>();
  private final Map<Norm, List<Kandidaat>> perNorm = new HashMap<>();
  private final Map<Begrip, Stand> standen = new LinkedHashMap<>();
  private final Stand geheel;

  /**
   * How far a topic is.
   *
   * @param onderwerp the topic, null for all topics together
   * @param vergelijkbaar how many pairs could have to do with each other
   * @param beoordeeld how many of those were judged
   */
  public record Stand(@Nullable Begrip onderwerp, int vergelijkbaar, int beoordeeld) {

    /** How many are still to be judged. */
    public int open() {
      return vergelijkbaar - beoordeeld;
    }
  }

  private Kandidaten(Catalogue catalogue, Verbanden verbanden) {
    List<Norm> normen = Geldend.normen(catalogue).stream().filter(norm -> !norm.inhoudOnbekend()).toList();
    Reikwijdte reikwijdte = new Reikwijdte(catalogue);
    Tekstgelijkenis gelijkenis = new Tekstgelijkenis(normen);
    Set<String> beoordeeld = new HashSet<>();
    verbanden.alle().forEach(verband -> {
      beoordeeld.add(verband.van() + "/" + verband.naar());
      beoordeeld.add(verband.naar() + "/" + verband.van());
    });
    Map<Begrip, int[]> counts = new LinkedHashMap<>();
    catalogue.lijst("onderwerpen").orElseThrow().begrippen().forEach(onderwerp -> counts.put(onderwerp, new int[2]));
    int[] all = new int[2];
    for (int i = 0; i < normen.size(); i++) {
      for (int j = i + 1; j < normen.size(); j++) {
        Norm een = normen.get(i);
        Norm ander = normen.get(j);
        if (isVergelijkbaar(een, ander, reikwijdte)) {
          Kandidaat pair = kandidaat(een, ander, gelijkenis);
          boolean judged = beoordeeld.contains(pair.id());
          pair.onderwerpen().forEach(onderwerp -> tel(counts.get(onderwerp), judged));
          tel(all, judged);
          if (!judged) {
            alle.add(pair);
          }
        }
      }
    }
    counts.forEach((onderwerp, n) -> standen.put(onderwerp, new Stand(onderwerp, n[0], n[1])));
    geheel = new Stand(null, all[0], all[1]);
    alle.sort(BEST);
    for (Kandidaat kandidaat : alle) {
      kandidaat.onderwerpen().forEach(o -> perOnderwerp.computeIfAbsent(o, x -> new ArrayList<>()).add(kandidaat));
      perNorm.computeIfAbsent(kandidaat.van(), x -> new ArrayList<>()).add(kandidaat);
      perNorm.computeIfAbsent(kandidaat.naar(), x -> new ArrayList<>()).add(kandidaat);
    }
  }

  static Kandidaten van(Catalogue catalogue, Verbanden verbanden) {
    return new Kandidaten(catalogue, verbanden);
  }

  private static boolean isVergelijkbaar(Norm een, Norm ander, Reikwijdte reikwijdte) {
    return !een.instrument().equals(ander.instrument())
        && een.onderwerpen().stream().anyMatch(ander.onderwerpen()::contains)
        && reikwijdte.kunnenSamen(een, ander);
  }

  private static void tel(int[] counts, boolean judged) {
    counts[0]++;
    counts[1] += judged ? 1 : 0;
  }

  private static Kandidaat kandidaat(Norm een, Norm ander, Tekstgelijkenis gelijkenis) {
    boolean rising = een.id().toString().compareTo(ander.id().toString()) < 0;
    Norm van = rising ? een : ander;
    Norm naar = rising ? ander : een;
    double tekst = gelijkenis.tussen(van, naar);
    double score =
        tekst / 2
            + deel(van.onderwerpen(), naar.onderwerpen()) / 4
            + deel(van.fasen(), naar.fasen()) / 6
            + deel(van.adressaten(), naar.adressaten()) / 12;
    return new Kandidaat(van, naar, tekst, score);
  }

  /** What part of all values of either they share. */
  private static double deel(List<Begrip> een, List<Begrip> ander) {
    long gedeeld = een.stream().filter(ander::contains).count();
    return gedeeld == 0 ? 0 : (double) gedeeld / (een.size() + ander.size() - gedeeld);
  }

  /** All of them, best first. */
  public List<Kandidaat> alle() {
    return Collections.unmodifiableList(alle);
  }

  /** Those that share this topic, best first. */
  public List<Kandidaat> over(Begrip onderwerp) {
    return Collections.unmodifiableList(perOnderwerp.getOrDefault(onderwerp, List.of()));
  }

  /** The best of those that share this topic. */
  public List<Kandidaat> over(Begrip onderwerp, int hoogstens) {
    return over(onderwerp).stream().limit(hoogstens).toList();
  }

  /** Those with this norm, best first. */
  public List<Kandidaat> van(Norm norm) {
    return Collections.unmodifiableList(perNorm.getOrDefault(norm, List.of()));
  }

  /** How far each topic is, in display order; a pair counts under each topic it shares. */
  public List<Stand> standen() {
    return List.copyOf(standen.values());
  }

  /** How far this topic is. */
  public Optional<Stand> stand(Begrip onderwerp) {
    return Optional.ofNullable(standen.get(onderwerp));
  }

  /** How far all topics together are, each pair counted once. */
  public Stand geheel() {
    return geheel;
  }
}
