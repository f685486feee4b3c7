package nl.kaderwijzer.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kaderwijzer.web.Adressen;

/**
 * What pages cost: how heavy the first one is for who comes with an empty browser, how long one is made for who is the first to ask
 * (by a service that keeps none), with twenty clients beside {@code /over}, and some beside a file of the same size from the same
 * server ({@code tijd / tijd bestand}). All are asked in turn, round by round, so that other work on the machine hits them alike;
 * everything goes over the line with gzip, as a browser asks for it.
 *
 * <p>{@code ./mvnw package -DskipTests && java -cp target/test-classes nl.kaderwijzer.bench.PageBench}
 */
public final class PageBench {

  private static final int CLIENTS = 20;
  private static final int ROUNDS = 5;
  private static final int ONE_BY_ONE = 100;
  private static final int LOAD_ROUNDS = 3;
  private static final Duration ROUND = Duration.ofSeconds(1);
  private static final Path FILES = Bench.WORK.resolve("static");
  private static final String OVER = "/over";
  private static final double MOST_KB = 100;
  private static final double MOST_TIMES_OVER = 3;
  private static final Pattern STYLE = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"");
  private static final List<String> KEPT =
      List.of("/overlap", "/overlap?onderwerp=meldcode", "/overlap/jeugdwet/wmo-2015", "/overlap/clusters/gegevensdeling-1", "/vereenvoudiging", "/toezicht");

  private PageBench() {
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Bench.printPlace();
    Files.createDirectories(FILES);
    try (Server server = Bench.kaderwijzer("--spring.web.resources.static-locations=" + FILES.toAbsolutePath().toUri())) {
      Map<String, String> files = new LinkedHashMap<>();
      for (String page : KEPT) {
        String file = "/pagina-" + files.size() + ".html";
        Files.writeString(FILES.resolve(file.substring(1)), server.firstAnswer(page));
        files.put(page, file);
      }
      weights(server);
      besideFiles(server, files);
      load(server, making());
    }
  }

  /** How long each page takes by itself when it is made each time, in milliseconds (median). */
  private static Map<String, Double> making() throws IOException, InterruptedException {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    try (Server server = Bench.kaderwijzer(Bench.NO_PAGES_KEPT)) {
      server.firstAnswer(OVER);
      for (int round = 0; round < 3 * ROUNDS; round++) {
        for (String page : Adressen.GOED) {
          double time = time(gzip(server, page));
          if (round >= ROUNDS) {
            times.computeIfAbsent(page, x -> new ArrayList<>()).add(time);
          }
        }
      }
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    times.forEach((page, all) -> medians.put(page, Sample.of(all.stream()).median()));
    return medians;
  }

  /** The page with its style sheets; the editor and what it needs come after the page. */
  private static void weights(Server server) throws IOException, InterruptedException {
    Map<String, Double> sheets = new LinkedHashMap<>();
    Table table = new Table("Pagina", "kB HTML", "kB CSS", "kB samen");
    int heavy = 0;
    for (String page : Adressen.GOED) {
      double html = Server.sendForBytes(gzip(server, page)).length / 1024.0;
      double css = 0;
      for (Matcher sheet = STYLE.matcher(new String(Server.sendForBytes(html(server, page).build()), StandardCharsets.UTF_8)); sheet.find(); ) {
        if (!sheets.containsKey(sheet.group(1))) {
          sheets.put(sheet.group(1), Server.sendForBytes(gzip(server, sheet.group(1))).length / 1024.0);
        }
        css += sheets.get(sheet.group(1));
      }
      heavy += html + css > MOST_KB ? 1 : 0;
      table.row(page, Sample.show(html), Sample.show(css), Sample.show(html + css));
    }
    table.print();
    System.out.printf("%d van %d pagina's zijn de eerste keer zwaarder dan %.0f kB over de lijn.%n%n", heavy, Adressen.GOED.size(), MOST_KB);
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

  private static void load(Server server, Map<String, Double> making) throws InterruptedException {
    System.out.printf("%d clients tegelijk, %d rondes van %d seconden, om en om.%n%n", CLIENTS, LOAD_ROUNDS, ROUND.toSeconds());
    Map<String, List<Double>> latencies = new LinkedHashMap<>();
    try (Clients clients = new Clients(CLIENTS)) {
      for (int round = 0; round <= LOAD_ROUNDS; round++) {
        for (String page : Stream.concat(Stream.of(OVER), Adressen.GOED.stream()).distinct().toList()) {
          List<Double> answered = clients.ask(List.of(gzip(server, page)), Integer.MAX_VALUE, ROUND).latencies();
          if (round > 0) {
            latencies.computeIfAbsent(page, x -> new ArrayList<>()).addAll(answered);
          }
        }
      }
    }
    double over = Sample.of(latencies.get(OVER).stream()).p95();
    Table table = new Table("Pagina", "Maken (ms, één vrager)", "Antwoorden", "Mediaan (ms)", "P95 (ms)", "P95 tegenover /over");
    List<String> slow = new ArrayList<>();
    latencies.forEach((page, all) -> {
      Sample sample = Sample.of(all.stream());
      if (sample.p95() > MOST_TIMES_OVER * over) {
        slow.add(page);
      }
      table.row(page, Sample.show(making.get(page)), String.valueOf(sample.count()), Sample.show(sample.median()), Sample.show(sample.p95()), Sample.show(sample.p95() / over));
    });
    table.print();
    System.out.printf("%d van %d pagina's doen er bij P95 meer dan %.0f keer zo lang over: %s%n", slow.size(), latencies.size(), MOST_TIMES_OVER, slow);
  }

  private static double time(HttpRequest request) throws IOException, InterruptedException {
    long before = System.nanoTime();
    Server.sendForBytes(request);
    return (System.nanoTime() - before) / 1e6;
  }

  private static HttpRequest gzip(Server server, String path) {
    return html(server, path).header("Accept-Encoding", "gzip").build();
  }

  /** A request as a browser makes it: some addresses have data for who does not ask for a page. */
  private static HttpRequest.Builder html(Server server, String path) {
    return HttpRequest.newBuilder(server.get(path).uri()).header("Accept", "text/html,*/*;q=0.8");
  }
}
