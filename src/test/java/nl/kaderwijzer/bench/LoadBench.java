package nl.kaderwijzer.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the service carries with twenty clients at once, beside a stock Fuseki with the same data: {@code /api/v1/toepassing}
 * against the applicability query, and {@code /sparql} against its endpoint.
 *
 * <p>The two are asked in turn, round by round, so that other work on the machine hits both.
 *
 * <p>{@code ./mvnw package -DskipTests && java -cp target/test-classes nl.kaderwijzer.bench.LoadBench}; with {@code sparql}
 * behind it only the second half.
 */
public final class LoadBench {

  private static final int CLIENTS = 20;
  private static final int ROUNDS = 5;
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration ROUND = Duration.ofSeconds(12);
  private static final int PER_ROUND = 400;
  private static final String ROWS = "application/sparql-results+json";

  /** Each query is worked out each time, as Fuseki does. */
  private static final String NOTHING_KEPT = "--kaderwijzer.sparql.cache=0";

  /** Three typical questions of researchers and two simple ones. */
  static final List<Path> QUESTIONS =
      List.of(
          Path.of("queries/questions/toezicht-per-onderwerp.rq"),
          Path.of("queries/questions/plichten-zonder-toezichthouder.rq"),
          Path.of("queries/questions/leeftijdsgrenzen.rq"),
          Path.of("src/test/resources/bench/zoek-op-woord.rq"),
          Path.of("src/test/resources/bench/een-norm.rq"));

  private LoadBench() {
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Bench.printPlace();
    Path fuseki = Fuseki.jar();
    try (Server ours = Bench.kaderwijzer(NOTHING_KEPT);
        Server theirs = Fuseki.start(fuseki);
        Clients clients = new Clients(CLIENTS)) {
      ours.firstAnswer("/api/v1/toepassing?peildatum=2026-01-01");
      Fuseki.load(ours, theirs);
      if (!List.of(args).contains("sparql")) {
        toepassing(ours, theirs, clients);
      }
      sparql(ours, theirs, clients);
    }
  }

  private static void toepassing(Server ours, Server theirs, Clients clients) throws IOException, InterruptedException {
    String query = Files.readString(Path.of("queries/applicability/toepassing.rq"));
    List<HttpRequest> asked = new ArrayList<>();
    List<HttpRequest> queried = new ArrayList<>();
    int norms = 0;
    for (Profile profile : Profile.all()) {
      asked.add(ours.get(profile.path()));
      queried.add(theirs.query(Fuseki.QUERY, profile.sparql(query), ROWS));
      Map<String, String> byRest = Verdicts.ofJson(Server.send(ours.get(profile.path())));
      Map<String, String> byQuery = Verdicts.ofCsv(Server.send(theirs.query(Fuseki.QUERY, profile.sparql(query), "text/csv")));
      if (!byRest.equals(byQuery)) {
        throw new IllegalStateException(profile.path() + ": the answers differ: " + difference(byRest, byQuery));
      }
      norms = byRest.size();
    }
    Measured us = new Measured(ours);
    Measured them = new Measured(theirs);
    inTurn(clients, asked, us, queried, them, Integer.MAX_VALUE);
    System.out.printf(
        "Welke regels gelden: %d profielen, %d clients tegelijk, %d ronden van %d seconden om en om.%n"
            + "Beide gaven vooraf voor elk profiel dezelfde oordelen over dezelfde %d normen.%n%n",
        asked.size(), CLIENTS, ROUNDS, ROUND.toSeconds(), norms);
    new Table(
            "", "Vragen per seconde", "Mediaan (ms)", "P95 (ms)", "Processortijd per vraag (ms)", "Beantwoord", "Mislukt",
            "kB per antwoord")
        .row(us.cells("Kaderwijzer /api/v1/toepassing"))
        .row(them.cells("Fuseki met toepassing.rq"))
        .print();
    String ratio = Sample.show(us.perSecond() / them.perSecond());
    System.out.println("Verhouding: " + ratio + " keer zo veel vragen per seconde. Doel: minstens 5 keer.\n");
  }

  private static void sparql(Server ours, Server theirs, Clients clients) throws IOException, InterruptedException {
    Table table =
        new Table(
            "Query", "Rijen", "Mediaan (ms)", "Fuseki", "Verhouding", "P95 (ms)", "Fuseki", "Verhouding", "Processortijd (ms)", "Fuseki", "Verhouding", "Mislukt");
    double logOfMedians = 0;
    double logOfTails = 0;
    double logOfProcessor = 0;
    for (Path file : QUESTIONS) {
      String query = Files.readString(file);
      List<String> here = Server.send(ours.query("/sparql", query, "text/csv")).lines().sorted().toList();
      List<String> there = Server.send(theirs.query(Fuseki.QUERY, query, "text/csv")).lines().sorted().toList();
      if (!here.equals(there)) {
        throw new IllegalStateException(file + ": the answers differ");
      }
      Measured us = new Measured(ours);
      Measured them = new Measured(theirs);
      inTurn(
          clients,
          List.of(ours.query("/sparql", query, ROWS)), us,
          List.of(theirs.query(Fuseki.QUERY, query, ROWS)), them,
          PER_ROUND);
      double medians = us.sample().median() / them.sample().median();
      double tails = us.sample().p95() / them.sample().p95();
      logOfMedians += Math.log(medians) / QUESTIONS.size();
      logOfTails += Math.log(tails) / QUESTIONS.size();
      double processor = us.processorPerRequest() / them.processorPerRequest();
      logOfProcessor += Math.log(processor) / QUESTIONS.size();
      String name = file.getFileName().toString().replace(".rq", "");
      table.row(
          name,
          String.valueOf(here.size() - 1),
          us.median(), them.median(), Sample.show(medians),
          us.p95(), them.p95(), Sample.show(tails),
          us.processor(), them.processor(), Sample.show(processor),
          us.failed() + " / " + them.failed());
    }
    System.out.printf(
        "SPARQL: %d clients tegelijk, per query %d ronden van hoogstens %d vragen om en om; de antwoorden zijn gelijk.%n%n",
        CLIENTS, ROUNDS, PER_ROUND);
    table.row(
        "alle vijf (meetkundig gemiddelde)", "",
        "", "", Sample.show(Math.exp(logOfMedians)),
        "", "", Sample.show(Math.exp(logOfTails)),
        "", "", Sample.show(Math.exp(logOfProcessor)), "");
    table.print();
    System.out.println("Doel: hoogstens 1,1 keer de tijd van Fuseki.");
  }

  /** Warms both up for the same time, then lets them take turns; who goes first changes every round. */
  private static void inTurn(
      Clients clients, List<HttpRequest> ours, Measured us, List<HttpRequest> theirs, Measured them, int most)
      throws InterruptedException {
    Duration warmUp = most == Integer.MAX_VALUE ? WARM_UP : WARM_UP.dividedBy(4);
    clients.ask(ours, Integer.MAX_VALUE, warmUp);
    clients.ask(theirs, Integer.MAX_VALUE, warmUp);
    for (int round = 0; round < ROUNDS; round++) {
      if (round % 2 == 0) {
        us.round(clients, ours, most, ROUND);
        them.round(clients, theirs, most, ROUND);
      } else {
        them.round(clients, theirs, most, ROUND);
        us.round(clients, ours, most, ROUND);
      }
    }
  }

  private static String difference(Map<String, String> one, Map<String, String> other) {
    Map<String, String> all = new TreeMap<>();
    Stream.of(one, other).flatMap(map -> map.keySet().stream()).forEach(norm -> {
      if (!String.valueOf(one.get(norm)).equals(String.valueOf(other.get(norm)))) {
        all.put(norm, one.get(norm) + " / " + other.get(norm));
      }
    });
    return all.toString();
  }
}
