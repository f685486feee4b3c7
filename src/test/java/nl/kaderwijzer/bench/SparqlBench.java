package nl.kaderwijzer.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * What {@code /sparql} does for many at once: a question asked again, fifty researchers together, and others while someone asks
 * what has no end. How it compares to a stock Fuseki is in {@link LoadBench}.
 *
 * <p>First it tells how long the first search for a word takes, which makes the index. A comment with a number makes a query a new one, that is not known yet. Each client has an address of its own.
 *
 * <p>{@code ./mvnw package -DskipTests && java -cp target/test-classes nl.kaderwijzer.bench.SparqlBench}, with {@code opnieuw},
 * {@code samen} or {@code eindeloos} behind it for one part.
 */
public final class SparqlBench {

  private static final int ROUNDS = 5;
  private static final int TIMES = 200;
  private static final int RESEARCHERS = 50;
  private static final Duration MINUTE = Duration.ofSeconds(60);
  private static final int OTHERS = 5;
  private static final Duration BESIDE = Duration.ofSeconds(35);
  private static final String ROWS = "application/sparql-results+json";

  /** Each has no end within any limit. */
  private static final Map<String, String> ENDLESS = Map.of(
      "kruisproduct", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
      "diep pad", "SELECT (COUNT(*) AS ?n) { ?a ((((((!<urn:x>|^(!<urn:x>))*)*)*)*)*)* ?b }",
      "wilde reguliere expressie", "SELECT * { VALUES ?x { \"" + "x".repeat(400) + "\" } FILTER REGEX(?x, \"(.*)*(.*)*(.*)*(.*)*q\") }");

  private final Server server;
  private final List<String> questions;

  private SparqlBench(Server server, List<String> questions) {
    this.server = server;
    this.questions = questions;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Bench.printPlace();
    try (Server server = Bench.kaderwijzer()) {
      server.firstAnswer("/sparql");
      SparqlBench bench = new SparqlBench(server, questions());
      bench.search();
      List<String> parts = args.length == 0 ? List.of("opnieuw", "samen", "eindeloos") : List.of(args);
      if (parts.contains("opnieuw")) {
        bench.again();
      }
      if (parts.contains("samen")) {
        bench.researchers();
      }
      if (parts.contains("eindeloos")) {
        bench.endless();
      }
    }
  }

  /** The questions of the project and the simple ones of the bench. */
  private static List<String> questions() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path folder : List.of(Path.of("queries/questions"), Path.of("src/test/resources/bench"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(path -> path.toString().endsWith(".rq")).sorted().toList()) {
          texts.add(Files.readString(file));
        }
      }
    }
    if (texts.isEmpty()) {
      throw new IllegalStateException("There are no questions");
    }
    return texts;
  }

  private HttpRequest ask(String query, String client) {
    return Server.from(client, server.query("/sparql", query, ROWS));
  }

  private static String renewed(String query, int number) {
    return query + "\n# " + number;
  }

  /** A list that makes each of its requests when it is asked for. */
  private static List<HttpRequest> endless(IntFunction<HttpRequest> request) {
    return new AbstractList<>() {
      @Override
      public HttpRequest get(int index) {
        return request.apply(index);
      }

      @Override
      public int size() {
        return Integer.MAX_VALUE;
      }
    };
  }

  private void search() throws IOException, InterruptedException {
    String query = "ASK { ?x <http://jena.apache.org/text#query> \"%s\" }";
    List<String> times = new ArrayList<>();
    for (String word : List.of("klacht", "dossier")) {
      long start = System.nanoTime();
      Server.send(ask(query.formatted(word), "192.0.2.1"));
      times.add(Sample.show((System.nanoTime() - start) / 1e6));
    }
    System.out.printf("Zoeken in SPARQL na de start: de eerste keer, met het maken van de index, %s ms; de tweede keer %s ms.%n%n", times.toArray());
  }

  /**
   * New ones and the known one in turn, round by round, so that other work on the machine hits both; and what the request itself
   * costs, for who has the answer already. One that asks for the time is always worked out.
   */
  private void again() throws IOException, InterruptedException {
    Table table = new Table("Query", "Nieuw: mediaan (ms)", "P95", "Processortijd", "Opnieuw: mediaan (ms)", "P95", "Processortijd",
        "Keer zo snel", "In processortijd", "304: mediaan (ms)", "Processortijd");
    double logOfMedians = 0;
    double logOfProcessor = 0;
    try (Clients one = new Clients(1)) {
      for (Path file : LoadBench.QUESTIONS) {
        String query = Files.readString(file);
        Measured first = new Measured(server);
        Measured again = new Measured(server);
        Measured unchanged = new Measured(server);
        List<HttpRequest> known = List.of(ask(query, "192.0.2.1"));
        String address = "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        Optional<HttpRequest> having = Server.again(Server.from("192.0.2.1", server.get(address)));
        one.ask(endless(i -> ask(renewed(query, -i - 1), "192.0.2.1")), TIMES, MINUTE);
        one.ask(known, TIMES, MINUTE);
        for (int round = 0; round < ROUNDS; round++) {
          int from = round * TIMES;
          first.round(one, endless(i -> ask(renewed(query, from + i), "192.0.2.1")), TIMES, MINUTE);
          again.round(one, known, TIMES, MINUTE);
          if (having.isPresent()) {
            unchanged.round(one, List.of(having.get()), TIMES, MINUTE);
          }
        }
        double medians = first.sample().median() / again.sample().median();
        double processor = first.processorPerRequest() / again.processorPerRequest();
        logOfMedians += Math.log(medians) / LoadBench.QUESTIONS.size();
        logOfProcessor += Math.log(processor) / LoadBench.QUESTIONS.size();
        table.row(file.getFileName().toString().replace(".rq", ""), first.median(), first.p95(), first.processor(),
            again.median(), again.p95(), again.processor(), Sample.show(medians), Sample.show(processor),
            having.isPresent() ? unchanged.median() : "-", having.isPresent() ? unchanged.processor() : "-");
      }
    }
    System.out.printf("Dezelfde vraag opnieuw: één client, %d ronden van %d nieuwe en %d bekende vragen om en om.%n%n", ROUNDS, TIMES, TIMES);
    table.row("alle vijf (meetkundig gemiddelde)", "", "", "", "", "", "", Sample.show(Math.exp(logOfMedians)), Sample.show(Math.exp(logOfProcessor)), "", "");
    table.print();
    System.out.println("Doel: minstens 10 keer zo snel.\n");
  }

  /** Every other question is a new one; the rest was asked before. */
  private void researchers() throws InterruptedException {
    List<HttpRequest> requests = endless(i -> {
      String query = questions.get(i / 2 % questions.size());
      return ask(i % 2 == 0 ? renewed(query, i) : query, "198.51.100." + i % RESEARCHERS);
    });
    try (Clients clients = new Clients(RESEARCHERS)) {
      Clients.Outcome outcome = clients.ask(requests, Integer.MAX_VALUE, MINUTE);
      Sample sample = sample(outcome);
      System.out.printf("%d onderzoekers tegelijk, %d seconden, %d vragen, de helft niet eerder gesteld.%n%n",
          RESEARCHERS, MINUTE.toSeconds(), questions.size());
      new Table("Beantwoord", "Mislukt", "Per seconde", "Mediaan (ms)", "P95 (ms)")
          .row(String.valueOf(sample.count()), String.valueOf(outcome.failures()),
              Sample.show(sample.count() / outcome.seconds()), Sample.show(sample.median()), Sample.show(sample.p95()))
          .print();
      System.out.println("Doel: geen fout.\n");
    }
  }

  private void endless() throws IOException, InterruptedException {
    List<HttpRequest> requests = endless(i -> ask(renewed(questions.get(i % questions.size()), i), "203.0.113." + i % OTHERS));
    Table table = new Table("Daarnaast loopt", "Anderen: mediaan (ms)", "P95 (ms)", "Beantwoord", "Mislukt", "Einde van de zware vraag");
    try (Clients others = new Clients(OTHERS)) {
      others.ask(requests, Integer.MAX_VALUE, BESIDE.dividedBy(2));
      table.row(cells("niets", others.ask(requests, Integer.MAX_VALUE, BESIDE), ""));
      for (String name : ENDLESS.keySet().stream().sorted().toList()) {
        List<CompletableFuture<String>> heavy = Collections.nCopies(4, ENDLESS.get(name)).stream()
            .map(query -> CompletableFuture.supplyAsync(() -> end(query), task -> new Thread(task).start())).toList();
        Clients.Outcome outcome = others.ask(requests, Integer.MAX_VALUE, BESIDE);
        table.row(cells(name + ", vier keer", outcome, String.join("; ", heavy.stream().map(CompletableFuture::join).distinct().toList())));
      }
    }
    System.out.printf("%d anderen stellen nieuwe vragen terwijl één client vier vragen zonder einde stelt.%n%n", OTHERS);
    table.print();
  }

  /** How a query ended: its status, and after how many seconds. */
  private String end(String query) {
    long start = System.nanoTime();
    try {
      Server.send(ask(query, "192.0.2.3"));
      return "beantwoord";
    } catch (IOException e) {
      String status = e.getMessage().replaceAll("(?s).* answered (\\d+).*", "$1");
      return status + " na " + Math.round((System.nanoTime() - start) / 1e9) + " s";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "afgebroken";
    }
  }

  private static String[] cells(String name, Clients.Outcome outcome, String end) {
    Sample sample = sample(outcome);
    return new String[] {
      name, Sample.show(sample.median()), Sample.show(sample.p95()), String.valueOf(sample.count()), String.valueOf(outcome.failures()), end
    };
  }

  private static Sample sample(Clients.Outcome outcome) {
    return Sample.of(outcome.latencies().stream());
  }
}
