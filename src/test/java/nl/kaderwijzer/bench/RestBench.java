package nl.kaderwijzer.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * What the REST interface carries: the largest list in each form, and {@code /normen} and {@code /toepassing} with twenty clients
 * at once, cold and with the ETag of the answer they have.
 *
 * <p>{@code ./mvnw package -DskipTests && java -cp target/test-classes nl.kaderwijzer.bench.RestBench}
 */
public final class RestBench {

  private static final int CLIENTS = 20;
  private static final int TIMES = 5;
  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final Duration ROUND = Duration.ofSeconds(15);
  private static final String LARGEST = "/api/v1/normen?perPagina=5000";
  private static final String TOEPASSING =
      "/api/v1/toepassing?taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling&peildatum=2026-11-25";
  private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private RestBench() {
  }

  public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
    Bench.printPlace();
    try (Server ours = Bench.kaderwijzer()) {
      ours.firstAnswer("/api/v1/begrippen");
      largest(ours);
      load(ours);
    }
  }

  private static void largest(Server ours) throws IOException, InterruptedException {
    System.out.printf("De grootste lijst, %s, heel in één antwoord (mediaan van %d keer).%n%n", LARGEST, TIMES);
    Table table = new Table("Vorm", "Codering", "Bytes over de lijn", "Bytes uitgepakt", "Tijd (ms)");
    for (String form : List.of("json", "csv", "xlsx")) {
      int whole = 0;
      for (String coding : form.equals("xlsx") ? List.of("identity") : List.of("identity", "gzip", "br")) {
        HttpRequest request = request(ours, LARGEST + "&formaat=" + form, "Accept-Encoding", coding);
        List<Double> times = new ArrayList<>();
        byte[] body = CLIENT.send(request, BodyHandlers.ofByteArray()).body();
        for (int i = 0; i < TIMES; i++) {
          long before = System.nanoTime();
          CLIENT.send(request, BodyHandlers.ofByteArray());
          times.add((System.nanoTime() - before) / 1e6);
        }
        whole = coding.equals("identity") ? body.length : whole;
        table.row(form, coding, String.valueOf(body.length), String.valueOf(whole), Sample.show(Sample.of(times.stream()).median()));
      }
    }
    table.print();
  }

  private static void load(Server ours) throws IOException, InterruptedException, ExecutionException {
    System.out.printf("%d clients tegelijk, %d seconden per regel, antwoorden met gzip.%n%n", CLIENTS, ROUND.toSeconds());
    Table table = new Table("Vraag", "Soort", "Antwoord", "Vragen per seconde", "Mediaan (ms)", "P95 (ms)", "kB per antwoord", "Mislukt");
    for (String path : List.of("/api/v1/normen", TOEPASSING)) {
      String etag = CLIENT.send(request(ours, path, "Accept-Encoding", "gzip"), BodyHandlers.discarding()).headers().firstValue("ETag").orElseThrow();
      row(table, path, "koud", 200, request(ours, path, "Accept-Encoding", "gzip"));
      row(table, path, "met ETag", 304, request(ours, path, "Accept-Encoding", "gzip", "If-None-Match", etag));
    }
    table.print();
  }

  private static void row(Table table, String path, String kind, int status, HttpRequest request) throws InterruptedException, ExecutionException {
    ask(request, status, WARM_UP);
    Outcome outcome = ask(request, status, ROUND);
    Sample sample = Sample.of(outcome.latencies().stream());
    table.row(
        path.replaceFirst("\\?.*", ""), kind, String.valueOf(status), Sample.show(sample.count() / (ROUND.toMillis() / 1000.0)),
        Sample.show(sample.median()), Sample.show(sample.p95()), Sample.show(outcome.bytes() / 1024.0 / sample.count()), String.valueOf(outcome.failures()));
  }

  private record Outcome(List<Double> latencies, long bytes, int failures) {
  }

  private static Outcome ask(HttpRequest request, int status, Duration time) throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
    try {
      long end = System.nanoTime() + time.toNanos();
      Callable<Outcome> client = () -> client(request, status, end);
      List<Double> latencies = new ArrayList<>();
      long bytes = 0;
      int failures = 0;
      for (Future<Outcome> one : pool.invokeAll(IntStream.range(0, CLIENTS).mapToObj(i -> client).toList())) {
        latencies.addAll(one.get().latencies());
        bytes += one.get().bytes();
        failures += one.get().failures();
      }
      return new Outcome(latencies, bytes, failures);
    } finally {
      pool.shutdownNow();
    }
  }

  private static Outcome client(HttpRequest request, int status, long end) {
    List<Double> latencies = new ArrayList<>();
    long bytes = 0;
    int failures = 0;
    while (System.nanoTime() < end) {
      long before = System.nanoTime();
      try {
        HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() == status) {
          latencies.add((System.nanoTime() - before) / 1e6);
          bytes += response.body().length;
        } else {
          failures++;
        }
      } catch (IOException e) {
        failures++;
      } catch (InterruptedException e) {
        throw new UncheckedIOException(new IOException(e));
      }
    }
    return new Outcome(latencies, bytes, failures);
  }

  private static HttpRequest request(Server ours, String path, String... headers) {
    return HttpRequest.newBuilder(ours.get(path).uri()).headers(headers).timeout(Duration.ofMinutes(2)).build();
  }
}
