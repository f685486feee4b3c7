package nl.kaderwijzer.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What the page {@code /toepassing}, made each time, costs beside the same answer as JSON, with twenty clients at once and gzip, round
 * by round in turn.
 *
 * <p>{@code ./mvnw package -DskipTests && java -cp target/test-classes nl.kaderwijzer.bench.AntwoordBench}
 */
public final class AntwoordBench {

  private static final int CLIENTS = 20;
  private static final int ROUNDS = 4;
  private static final Duration WARM_UP = Duration.ofSeconds(15);
  private static final Duration ROUND = Duration.ofSeconds(8);
  private static final String API = "/api/v1";

  private AntwoordBench() {
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Bench.printPlace();
    try (Server ours = Bench.kaderwijzer(Bench.NO_PAGES_KEPT); Clients clients = new Clients(CLIENTS)) {
      ours.firstAnswer(API + "/toepassing?peildatum=2026-01-01");
      List<HttpRequest> json = requests(ours, API);
      List<HttpRequest> page = requests(ours, "");
      clients.ask(json, Integer.MAX_VALUE, WARM_UP);
      clients.ask(page, Integer.MAX_VALUE, WARM_UP);
      List<Clients.Outcome> ofJson = new ArrayList<>();
      List<Clients.Outcome> ofPage = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        ofJson.add(clients.ask(json, Integer.MAX_VALUE, ROUND));
        ofPage.add(clients.ask(page, Integer.MAX_VALUE, ROUND));
      }
      System.out.printf("%d profielen, %d clients tegelijk, %d ronden van %d seconden om en om.%n%n", json.size(), CLIENTS, ROUNDS, ROUND.toSeconds());
      Table table = new Table("", "Mediaan (ms)", "P95 (ms)", "kB over de lijn", "Mislukt");
      row(table, API + "/toepassing", ofJson);
      row(table, "/toepassing", ofPage);
      table.print();
      System.out.println("Verhouding bij P95: " + Sample.show(sample(ofPage).p95() / sample(ofJson).p95()) + ". Doel: hoogstens 3.");
    }
  }

  private static List<HttpRequest> requests(Server ours, String prefix) throws IOException {
    return Profile.all().stream()
        .map(profile -> ours.get(prefix + profile.path().substring(API.length())).uri())
        .map(uri -> HttpRequest.newBuilder(uri).header("Accept-Encoding", "gzip").timeout(Duration.ofMinutes(2)).build())
        .toList();
  }

  private static void row(Table table, String what, List<Clients.Outcome> rounds) {
    Sample sample = sample(rounds);
    double bytes = rounds.stream().mapToLong(Clients.Outcome::bytes).sum();
    table.row(
        what, Sample.show(sample.median()), Sample.show(sample.p95()), Sample.show(bytes / 1024 / sample.count()),
        String.valueOf(rounds.stream().mapToInt(Clients.Outcome::failures).sum()));
  }

  private static Sample sample(List<Clients.Outcome> rounds) {
    return Sample.of(rounds.stream().flatMap(round -> round.latencies().stream()));
  }
}
