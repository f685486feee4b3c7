package nl.kaderwijzer.web.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.overlap.Afgeleid;
import nl.kaderwijzer.overlap.Cluster;
import nl.kaderwijzer.overlap.Relatie;
import org.jspecify.annotations.Nullable;

/** The picture of a cluster: its norms by number, and a line for each relation, told apart by form and sign. */
record Netwerkbeeld(int breedte, int hoogte, List<Punt> punten, List<Lijn> lijnen) {

  private static final int STRAAL = 14;

  /** A norm; filled when it is of the core. */
  record Punt(int nummer, int x, int y, boolean kern) {}

  /** A relation between the edges of two points; {@code teken} is null where the form of the line says enough. */
  record Lijn(String soort, boolean afgeleid, int x1, int y1, int x2, int y2, @Nullable String teken, int mx, int my) {}

  static Netwerkbeeld van(Cluster cluster) {
    Map<String, Integer> nummers = new HashMap<>();
    for (Norm norm : cluster.normen()) {
      nummers.put(norm.id().toString(), nummers.size());
    }
    List<Relatie> relaties = relaties(cluster);
    Ligging ligging =
        new Ligging(nummers.size(), relaties.stream().map(r -> new int[] {nummers.get(r.van()), nummers.get(r.naar())}).toList());
    List<Punt> punten = new ArrayList<>();
    for (int i = 0; i < nummers.size(); i++) {
      punten.add(new Punt(i + 1, (int) ligging.x(i), (int) ligging.y(i), cluster.kern().kern().contains(cluster.normen().get(i))));
    }
    List<Lijn> lijnen = relaties.stream().map(r -> lijn(r, punten.get(nummers.get(r.van())), punten.get(nummers.get(r.naar())))).toList();
    return new Netwerkbeeld(ligging.breedte(), ligging.hoogte(), punten, lijnen);
  }

  /** Judged and following relations, conflicts too, in the order of the table. */
  static List<Relatie> relaties(Cluster cluster) {
    return Stream.of(cluster.strijdig(), cluster.verbanden(), cluster.strijdigAfgeleid(), cluster.afgeleid())
        .<Relatie>flatMap(List::stream)
        .toList();
  }

  /** What contains is drawn from the other side, so that an arrow always points to the whole. */
  private static Lijn lijn(Relatie relatie, Punt van, Punt naar) {
    if (relatie.is("omvat")) {
      return lijn("deel-van", relatie, naar, van);
    }
    return lijn(relatie.soort().slug(), relatie, van, naar);
  }

  private static Lijn lijn(String soort, Relatie relatie, Punt van, Punt naar) {
    boolean afgeleid = relatie instanceof Afgeleid;
    double length = Math.max(1, Math.hypot(naar.x - van.x, naar.y - van.y));
    int dx = (int) Math.round((naar.x - van.x) / length * STRAAL);
    int dy = (int) Math.round((naar.y - van.y) / length * STRAAL);
    String teken = Arrays.stream(Teken.values()).filter(t -> t.soort().equals(soort)).map(Teken::teken).findFirst().orElse("");
    boolean form = soort.equals("overlapt") || soort.equals("deel-van");
    return new Lijn(
        soort, afgeleid, van.x + dx, van.y + dy, naar.x - dx, naar.y - dy, form ? null : teken, (van.x + naar.x) / 2, (van.y + naar.y) / 2);
  }
}
