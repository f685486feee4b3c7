package nl.kaderwijzer.web.overlap;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Benoemd;
import nl.kaderwijzer.overlap.Cel;
import nl.kaderwijzer.overlap.Matrix;
import nl.kaderwijzer.web.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * A matrix as a picture: a grid of signs.
 *
 * @param weggelaten how many rows or columns do not fit; those shown have the most judged relations
 */
record MatrixView(List<Kop> kolommen, List<Rij> rijen, int weggelaten) {

  private static final int MEESTE = 30;

  /** The head of a row or column. */
  record Kop(String kort, String naam) {}

  /** A row; a cell is null where there is nothing to compare. */
  record Rij(Kop kop, List<@Nullable Vak> vakken) {}

  /**
   * A cell, with its counts in signs.
   *
   * @param naam the whole content in words
   * @param kolom the short name of its column
   * @param oordelen judged relations; empty when there are none
   * @param rest judged to have none, and what follows
   * @param open not compared yet
   */
  record Vak(String href, String naam, String kolom, String oordelen, String rest, String open) {}

  static MatrixView van(Matrix matrix, Assen assen, Predicate<Benoemd> past, @Nullable Begrip onderwerp) {
    List<Benoemd> rij = matrix.rij().stream().filter(past).toList();
    List<Benoemd> kolom = matrix.kolom().stream().filter(past).toList();
    List<Benoemd> rijen = belangrijkste(rij, matrix, Cel::rij, new HashSet<>(kolom), Cel::kolom);
    List<Benoemd> kolommen = matrix.isSymmetrisch() ? rijen : belangrijkste(kolom, matrix, Cel::kolom, new HashSet<>(rij), Cel::rij);
    List<Rij> lines = new ArrayList<>();
    for (Benoemd r : rijen) {
      List<@Nullable Vak> vakken = new ArrayList<>();
      kolommen.forEach(k -> vakken.add(matrix.cel(r.slug(), k.slug()).map(cel -> vak(cel, assen, onderwerp)).orElse(null)));
      lines.add(new Rij(kop(r), vakken));
    }
    return new MatrixView(
        kolommen.stream().map(MatrixView::kop).toList(), lines,
        rij.size() - rijen.size() + (matrix.isSymmetrisch() ? 0 : kolom.size() - kolommen.size()));
  }

  /** Those with the most judged relations, in the order given. */
  private static List<Benoemd> belangrijkste(
      List<Benoemd> waarden, Matrix matrix, Function<Cel, Benoemd> as, Collection<Benoemd> tegenover, Function<Cel, Benoemd> andere) {
    Map<Benoemd, Integer> weights = new HashMap<>();
    matrix.cellen().stream().filter(cel -> tegenover.contains(andere.apply(cel))).forEach(cel -> weights.merge(as.apply(cel), gewicht(cel), Integer::sum));
    Set<Benoemd> shown = new HashSet<>(
        waarden.stream().sorted(comparingInt((Benoemd w) -> -weights.getOrDefault(w, 0))).limit(MEESTE).toList());
    return waarden.stream().filter(shown::contains).toList();
  }

  /** A judged relation weighs a thousand times a judgement that there is none. */
  private static int gewicht(Cel cel) {
    int geen = cel.aantallen().getOrDefault(Teken.GEEN.soort(), 0);
    return (cel.aantal() - geen) * 1000 + geen;
  }

  private static Kop kop(Benoemd waarde) {
    return new Kop(Assen.kort(waarde), waarde.naam());
  }

  private static Vak vak(Cel cel, Assen assen, @Nullable Begrip onderwerp) {
    Map<String, Integer> verbanden = new HashMap<>(cel.aantallen());
    Integer geen = verbanden.remove(Teken.GEEN.soort());
    String rest = geen == null ? "" : Teken.tekens(Map.of(Teken.GEEN.soort(), geen));
    String volgt = cel.afgeleid().isEmpty() ? "" : "↳ " + cel.afgeleid().size();
    return new Vak(
        assen.adres(cel, onderwerp).toString(),
        Assen.kort(cel.rij()) + " en " + Assen.kort(cel.kolom()) + ": " + inWoorden(cel),
        Assen.kort(cel.kolom()),
        Teken.tekens(verbanden),
        (rest + " " + volgt).strip(),
        cel.nietVergeleken() == 0 ? "" : "? " + cel.nietVergeleken());
  }

  private static String inWoorden(Cel cel) {
    List<String> delen = new ArrayList<>();
    if (cel.aantal() > 0) {
      delen.add(Teken.woorden(cel.aantallen()));
    }
    if (!cel.afgeleid().isEmpty()) {
      delen.add(Tekst.getal(cel.afgeleid().size()) + " afgeleid");
    }
    if (cel.nietVergeleken() > 0) {
      delen.add(Tekst.getal(cel.nietVergeleken()) + " nog niet beoordeeld");
    }
    return String.join("; ", delen);
  }
}
