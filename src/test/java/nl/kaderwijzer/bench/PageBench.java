package nl.kaderwijzer.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What pages that are kept since the publication cost, beside a file of the same size from the same server ({@code tijd / tijd
 * bestand}), and with twenty clients beside {@code /over}. All are asked in turn, round by round, so that other work on the machine
 * hits them alike; everything goes over the line with gzip, as a browser asks for it.
 *
 * <p>{@code ./mvnw package -DskipTests && java -cp target/test-classes nl.kaderwijzer.bench.PageBench}
 */
public final class PageBench {

  private static final int CLIENTS = 20;
  private static final int ROUNDS = 5;
  private static final int ONE_BY_ONE = 100;
  private static final Duration ROUND = Duration.ofSeconds(4);
  private static final Path FILES = Bench.WORK.resolve("static");
  private static final String OVER = "/over";
  private static final List<String> PAGES =
      List.of("/overlap", "/overlap?onderwerp=meldcode", "/overlap/jeugdwet/wmo-2015", "/overlap/clusters/gegevensdeling-1", "/vereenvoudiging", "/toezicht");

  private PageBench() {
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Bench.printPlace();
    Files.createDirectories(FILES);
    try (Server server = Bench.kaderwijzer("--spring.web.resources.static-locations=" + FILES.toAbsolutePath().toUri())) {
      Map<String, String> files = new LinkedHashMap<>();
      for (String page : PAGES) {
        String file = "/pagina-" + files.size() + ".html";
        Files.writeString(FILES.resolve(file.substring(1)), server.firstAnswer(page));
        files.put(page, file);
      }
      besideFiles(server, files);
      load(server);
    }
  }

  private static void besideFiles(Server server, Map<String, String> files) throws IOException, InterruptedException {
    System.out.printf("Eén vrager, %d keer om en om met een bestand van dezelfde grootte (mediaan).%n%n", ROUNDS * ONE_BY_ONE);
    Table table = new Table("Pagina", "kB over de lijn", "kB uitgepakt", "Tijd (ms)", "Tijd bestand (ms)", "Verhouding");
    for (Map.Entry<String, String> entry : files.entrySet()) {
      HttpRequest page = gzip(server, entry.getKey());
      HttpRequest file = gzip(server, entry.getValue());
      List<Double> pages = new ArrayList<>();
      List<Double> plain = new ArrayList<>();
      for (int i = 0; i < (ROUNDS + 1) * ONE_BY_ONE; i++) {
        double one = time(page);
        double other = time(file);
        if (i >= ONE_BY_ONE) {
          pages.add(one);
          plain.add(other);
        }
      }
      double mine = Sample.of(pages.stream()).median();
      double theirs = Sample.of(plain.stream()).median();
      table.row(
          entry.getKey(), Sample.show(Server.sendForBytes(page).length / 1024.0), Sample.show(Files.size(FILES.resolve(entry.getValue().substring(1))) / 1024.0),
          Sample.show(mine), Sample.show(theirs), Sample.show(mine / theirs));
    }
    table.print();
  }

  private static void load(Server server) throws InterruptedException {
    System.out.printf("%d clients tegelijk, %d rondes van %d seconden, om en om.%n%n", CLIENTS, ROUNDS, ROUND.toSeconds());
    Map<String, List<Double>> latencies = new LinkedHashMap<>();
    try (Clients clients = new Clients(CLIENTS)) {
      for (int round = 0; round <= ROUNDS; round++) {
        for (String page : Stream.concat(Stream.of(OVER), PAGES.stream()).toList()) {
          List<Double> answered = clients.ask(List.of(gzip(server, page)), Integer.MAX_VALUE, ROUND).latencies();
          if (round > 0) {
            latencies.computeIfAbsent(page, x -> new ArrayList<>()).addAll(answered);
          }
        }
      }
    }
    double over = Sample.of(latencies.get(OVER).stream()).p95();
    Table table = new Table("Pagina", "Antwoorden", "Mediaan (ms)", "P95 (ms)", "P95 tegenover /over");
    latencies.forEach((page, all) -> {
      Sample sample = Sample.of(all.stream());
      table.row(page, String.valueOf(sample.count()), Sample.show(sample.median()), Sample.show(sample.p95()), Sample.show(sample.p95() / over));
    });
    table.print();
  }

  private static double time(HttpRequest request) throws IOException, InterruptedException {
    long before = System.nanoTime();
    Server.sendForBytes(request);
    return (System.nanoTime() - before) / 1e6;
  }

  private static HttpRequest gzip(Server server, String path) {
    return HttpRequest.newBuilder(server.get(path).uri()).header("Accept-Encoding", "gzip").build();
  }
}
