package nl.kaderwijzer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many things there are, by kind and by state of checking, and how that follows from what was first received.
 *
 * <p>{@code ./mvnw package -DskipTests && java -cp target/test-classes nl.kaderwijzer.bench.Tellingen}
 */
public final class Tellingen {

  private static final String RECEIVED = "zoals eerst ontvangen";
  static final String PARTS = "verbanden: deel van een hoofdnorm";

  private Tellingen() {
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    List<List<String>> counts;
    int parts;
    try (Server server = Bench.kaderwijzer()) {
      server.firstAnswer("/api/v1/toepassing?peildatum=2026-01-01");
      counts = ask(server, Files.readString(Path.of("queries/catalogue/tellingen.rq")));
      parts = number(ask(server, Bench.text("delen.rq")).get(0).get(0));
    }
    Map<String, Integer> now = new LinkedHashMap<>();
    Table states = new Table("Soort", "Controle", "Aantal");
    for (List<String> row : counts) {
      states.row(row.get(0), row.get(1), row.get(2));
      now.merge(row.get(0), number(row.get(2)), Integer::sum);
    }
    now.put(PARTS, parts);
    System.out.println("Wat er is, per stand van de controle\n");
    states.print();
    reconcile(now);
  }

  /** Counts down from what there is now to what was received; what nothing explains is shown as such. */
  private static void reconcile(Map<String, Integer> now) throws IOException {
    Map<String, Integer> received = new LinkedHashMap<>();
    Map<String, Integer> added = new LinkedHashMap<>();
    Table reasons = new Table("Soort", "Erbij", "Reden");
    for (List<String> row : Csv.rows(Bench.text("ontvangen.csv"))) {
      if (row.get(2).equals(RECEIVED)) {
        received.put(row.get(0), number(row.get(1)));
      } else {
        added.merge(row.get(0), number(row.get(1)), Integer::sum);
        reasons.row(row.get(0), row.get(1), row.get(2));
      }
    }
    Table table = new Table("Soort", "Ontvangen", "Erbij", "Nu", "Niet verklaard");
    int[] relations = new int[3];
    received.forEach((kind, count) -> {
      int extra = added.getOrDefault(kind, 0);
      int present = now.getOrDefault(kind, 0);
      row(table, kind, count, extra, present);
      if (kind.startsWith("verbanden")) {
        relations[0] += count;
        relations[1] += extra;
        relations[2] += present;
      }
    });
    row(table, "alle verbanden samen", relations[0], relations[1], relations[2]);
    System.out.println("Aansluiting op wat eerst is ontvangen\n");
    table.print();
    System.out.println("Wat erbij kwam\n");
    reasons.print();
  }

  private static void row(Table table, String kind, int received, int added, int now) {
    int unexplained = now - received - added;
    table.row(kind, String.valueOf(received), String.valueOf(added), String.valueOf(now), String.valueOf(unexplained));
  }

  private static List<List<String>> ask(Server server, String query) throws IOException, InterruptedException {
    return Csv.rows(Server.send(server.query("/sparql", query, "text/csv")));
  }

  private static int number(String text) {
    return Integer.parseInt(text.strip());
  }
}
