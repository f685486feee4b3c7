package nl.kaderwijzer.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.kaderwijzer.graph.Vormregel;

/**
 * The main classes and how they point to each other, as a picture: boxes on a grid, arrows with the numbers of the rows in the
 * table that says the same. The places are chosen so that no arrow crosses another or passes a box that is not its own.
 */
record Modelbeeld(int breedte, int hoogte, List<Vak> vakken, List<Pijl> pijlen, List<Rij> rijen) {

  /** A class; {@code x} and {@code y} are its upper left corner. */
  record Vak(String naam, int x, int y, int breedte, int hoogte) {}

  /** An arrow from border to border, at {@code terug} with a head at both ends, and the numbers of its rows at its middle. */
  record Pijl(int x1, int y1, int x2, int y2, boolean terug, String nummers) {

    public int middenX() {
      return (x1 + x2) / 2;
    }

    public int middenY() {
      return (y1 + y2) / 2;
    }
  }

  /** One property from class to class. */
  record Rij(int nummer, String van, String eigenschap, String naar) {}

  private static final int KOLOM = 230;
  private static final int REGEL = 120;
  private static final int BREED = 160;
  private static final int HOOG = 48;
  private static final int RAND = 20;
  /** What is drawn, row by row; empty places are empty names. */
  private static final List<List<String>> PLAATSEN =
      List.of(
          List.of("", "", "kw:Tekstverband"),
          List.of("kw:Instrument", "kw:Organisatie", ""),
          List.of("", "kw:Verband", "kw:Norm"),
          List.of("kw:Voorwaarde", "kw:Rolregel", "kw:Verwachting"),
          List.of("skos:Concept", "kw:Alternatief", "kw:Casus"));

  /**
   * Draws it.
   *
   * @param naam the Dutch name of a term as written in Turtle
   */
  static Modelbeeld van(List<Vormregel> regels, UnaryOperator<String> naam) {
    Map<String, Vak> vakken = vakken(naam);
    Set<List<String>> drawn = new LinkedHashSet<>();
    for (String klasse : vakken.keySet()) {
      regels.stream()
          .filter(regel -> regel.klasse().equals(klasse) && regel.eigenschap() != null)
          .forEach(
              regel ->
                  regel.naar().stream()
                      .filter(naar -> !naar.equals(klasse) && vakken.containsKey(naar))
                      .forEach(naar -> drawn.add(List.of(klasse, regel.eigenschap(), naar))));
    }
    List<Rij> rijen = new ArrayList<>();
    Map<List<String>, Pijl> pijlen = new LinkedHashMap<>();
    for (List<String> rij : drawn) {
      String van = rij.get(0);
      String naar = rij.get(2);
      String nummer = String.valueOf(rijen.size() + 1);
      rijen.add(new Rij(rijen.size() + 1, vakken.get(van).naam(), naam.apply(rij.get(1)), vakken.get(naar).naam()));
      boolean terug = pijlen.containsKey(List.of(naar, van));
      pijlen.merge(
          terug ? List.of(naar, van) : List.of(van, naar),
          pijl(vakken.get(van), vakken.get(naar), nummer),
          (pijl, ander) -> new Pijl(pijl.x1, pijl.y1, pijl.x2, pijl.y2, pijl.terug || terug, pijl.nummers + ", " + nummer));
    }
    return new Modelbeeld(
        2 * RAND + 2 * KOLOM + BREED,
        2 * RAND + (PLAATSEN.size() - 1) * REGEL + HOOG,
        List.copyOf(vakken.values()),
        List.copyOf(pijlen.values()),
        rijen);
  }

  private static Map<String, Vak> vakken(UnaryOperator<String> naam) {
    Map<String, Vak> vakken = new LinkedHashMap<>();
    for (int regel = 0; regel < PLAATSEN.size(); regel++) {
      for (int kolom = 0; kolom < PLAATSEN.get(regel).size(); kolom++) {
        String klasse = PLAATSEN.get(regel).get(kolom);
        if (!klasse.isEmpty()) {
          vakken.put(klasse, new Vak(Tekst.hoofdletter(naam.apply(klasse)), RAND + kolom * KOLOM, RAND + regel * REGEL, BREED, HOOG));
        }
      }
    }
    return vakken;
  }

  private static Pijl pijl(Vak van, Vak naar, String nummer) {
    double dx = naar.x - van.x;
    double dy = naar.y - van.y;
    // the part of the way between the centres that lies within a box
    double deel = Math.min(dx == 0 ? 1 : BREED / 2.0 / Math.abs(dx), dy == 0 ? 1 : HOOG / 2.0 / Math.abs(dy));
    int inX = (int) Math.round(deel * dx);
    int inY = (int) Math.round(deel * dy);
    int midX = BREED / 2;
    int midY = HOOG / 2;
    return new Pijl(van.x + midX + inX, van.y + midY + inY, naar.x + midX - inX, naar.y + midY - inY, false, nummer);
  }
}
