package nl.kaderwijzer.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kaderwijzer.graph.Vormregel;
import nl.kaderwijzer.vocabulary.Prefixes;

/**
 * The main classes and how they point to each other, as a picture: boxes on a grid, lines with the numbers of the rows in the
 * table that says the same.
 */
record Modelbeeld(int breedte, int hoogte, List<Vak> vakken, List<Lijn> lijnen, List<Rij> rijen) {

  /** A class. */
  record Vak(String naam, int x, int y, int breedte, int hoogte) {}

  /** A line between two classes, with the numbers of its rows at its middle. */
  record Lijn(int x1, int y1, int x2, int y2, int midX, int midY, String nummers) {}

  /** One property from class to class. */
  record Rij(int nummer, String van, String eigenschap, String naar) {}

  private static final int KOLOM = 250;
  private static final int REGEL = 130;
  private static final int BREED = 160;
  private static final int HOOG = 48;
  private static final int RAND = 20;
  /** What is drawn, and where: column and row. */
  private static final Map<String, int[]> PLAATSEN = plaatsen();

  static Modelbeeld van(List<Vormregel> regels, Function<String, String> naam, Prefixes prefixes) {
    Function<String, String> shown = term -> Tekst.hoofdletter(naam.apply(prefixes.expand(term)).replace(prefixes.expand(term), begrip(term)));
    List<Rij> rijen = new ArrayList<>();
    Map<TreeSet<String>, List<Integer>> perPaar = new LinkedHashMap<>();
    TreeSet<String> seen = new TreeSet<>();
    for (Vormregel regel : regels) {
      boolean drawn = regel.eigenschap() != null && regel.naar() != null && PLAATSEN.containsKey(regel.klasse()) && PLAATSEN.containsKey(regel.naar());
      if (drawn && !regel.klasse().equals(regel.naar()) && seen.add(regel.klasse() + " " + regel.eigenschap() + " " + regel.naar())) {
        rijen.add(new Rij(rijen.size() + 1, shown.apply(regel.klasse()), naam.apply(prefixes.expand(regel.eigenschap())).replace(prefixes.expand(regel.eigenschap()), regel.eigenschap()), shown.apply(regel.naar())));
        perPaar.computeIfAbsent(new TreeSet<>(List.of(regel.klasse(), regel.naar())), x -> new ArrayList<>()).add(rijen.size());
      }
    }
    List<Vak> vakken =
        PLAATSEN.entrySet().stream()
            .map(e -> new Vak(shown.apply(e.getKey()), RAND + e.getValue()[0] * KOLOM, RAND + e.getValue()[1] * REGEL, BREED, HOOG))
            .toList();
    return new Modelbeeld(
        2 * RAND + 2 * KOLOM + BREED,
        2 * RAND + 3 * REGEL + HOOG,
        vakken,
        perPaar.entrySet().stream().map(e -> lijn(e.getKey().first(), e.getKey().last(), e.getValue())).toList(),
        rijen);
  }

  private static Lijn lijn(String een, String ander, List<Integer> nummers) {
    int[] a = midden(een);
    int[] b = midden(ander);
    // not in the very middle, where lines cross
    int midX = (3 * a[0] + 2 * b[0]) / 5;
    int midY = (3 * a[1] + 2 * b[1]) / 5;
    return new Lijn(a[0], a[1], b[0], b[1], midX, midY, nummers.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  private static int[] midden(String klasse) {
    int[] plaats = PLAATSEN.get(klasse);
    return new int[] {RAND + plaats[0] * KOLOM + BREED / 2, RAND + plaats[1] * REGEL + HOOG / 2};
  }

  private static String begrip(String term) {
    return term.equals("skos:Concept") ? "begrip" : term;
  }

  private static Map<String, int[]> plaatsen() {
    Map<String, int[]> plaatsen = new LinkedHashMap<>();
    plaatsen.put("kw:Organisatie", new int[] {0, 0});
    plaatsen.put("kw:Instrument", new int[] {1, 0});
    plaatsen.put("kw:Bron", new int[] {2, 0});
    plaatsen.put("kw:Tekstverband", new int[] {0, 1});
    plaatsen.put("kw:Norm", new int[] {1, 1});
    plaatsen.put("kw:Verband", new int[] {2, 1});
    plaatsen.put("kw:Casus", new int[] {0, 2});
    plaatsen.put("kw:Voorwaarde", new int[] {1, 2});
    plaatsen.put("kw:Rolregel", new int[] {2, 2});
    plaatsen.put("kw:Verwachting", new int[] {0, 3});
    plaatsen.put("kw:Alternatief", new int[] {1, 3});
    plaatsen.put("skos:Concept", new int[] {2, 3});
    return plaatsen;
  }
}
