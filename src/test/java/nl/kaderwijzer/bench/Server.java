package nl.kaderwijzer.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own, on a free port of this machine; closing it ends the process. */
final class Server implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long LOOK_AGAIN_NANOS = 2_000_000;
  private static final Pattern HEAP_USED = Pattern.compile("total \\d+K, used (\\d+)K");
  private static final HttpClient CLIENT = client();

  private final String name;
  private final Process process;
  private final URI address;
  private final long started;

  private Server(String name, Process process, URI address, long started) {
    this.name = name;
    this.process = process;
    this.address = address;
    this.started = started;
  }

  /** Drops connections that were idle for a while before a server does: a request on one that is just closed would fail. */
  private static HttpClient client() {
    System.setProperty("jdk.httpclient.keepalive.timeout", "5");
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  /**
   * Runs a jar; what it prints goes to {@code target/bench/<name>.log}.
   *
   * @param arguments of the jar, given the port
   * @param settings system properties ({@code -D…})
   */
  static Server start(String name, Path jar, IntFunction<List<String>> arguments, String... settings) throws IOException {
    Files.createDirectories(Bench.WORK);
    int port = freePort();
    List<String> command = new ArrayList<>(List.of(javaTool("java")));
    command.addAll(Bench.FLAGS);
    command.addAll(List.of(settings));
    command.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
    command.addAll(arguments.apply(port));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(Bench.WORK.toFile())
            .redirectErrorStream(true)
            .redirectOutput(Bench.WORK.resolve(name + ".log").toFile());
    long started = System.nanoTime();
    Process process = builder.start();
    // Whoever stops the measuring halfway should not find servers left behind.
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return new Server(name, process, URI.create("http://localhost:" + port), started);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String javaTool(String tool) {
    return Path.of(System.getProperty("java.home"), "bin", tool).toString();
  }

  /** Asks until there is an answer with status 200, and returns it. */
  String firstAnswer(String path) throws IOException, InterruptedException {
    HttpRequest request = get(path);
    while (System.nanoTime() - started < PATIENCE.toNanos()) {
      if (!process.isAlive()) {
        throw new IllegalStateException(name + " stopped, see " + Bench.WORK.resolve(name + ".log"));
      }
      try {
        HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
        if (response.statusCode() == 200) {
          return response.body();
        }
      } catch (IOException e) {
        // Not there yet.
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
    throw new IllegalStateException(name + " gave no answer within " + PATIENCE.toSeconds() + " seconds");
  }

  /** The time since the process was started, in milliseconds. */
  double age() {
    return (System.nanoTime() - started) / 1e6;
  }

  /** The processor time it took so far, in milliseconds: unlike the clock it hardly suffers from other work on the machine. */
  double processorTime() {
    return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1e6;
  }

  HttpRequest get(String path) {
    return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).build();
  }

  /** A query, posted as SPARQL 1.1 Protocol says. */
  HttpRequest query(String path, String sparql, String accept) {
    return HttpRequest.newBuilder(address.resolve(path))
        .timeout(PATIENCE)
        .header("Content-Type", "application/sparql-query")
        .header("Accept", accept)
        .POST(BodyPublishers.ofString(sparql))
        .build();
  }

  /** The same request of who has its answer already; empty when the answer may not be kept. */
  static Optional<HttpRequest> again(HttpRequest request) throws IOException, InterruptedException {
    return CLIENT.send(request, BodyHandlers.discarding()).headers().firstValue("ETag")
        .map(tag -> HttpRequest.newBuilder(request, (name, value) -> true).header("If-None-Match", tag).build());
  }

  /** The same request as if it came through a proxy from this address. */
  static HttpRequest from(String address, HttpRequest request) {
    return HttpRequest.newBuilder(request, (name, value) -> true).header("X-Forwarded-For", address).build();
  }

  /** A graph, stored as the SPARQL 1.1 Graph Store Protocol says. */
  HttpRequest store(String path, String turtle) {
    return HttpRequest.newBuilder(address.resolve(path))
        .timeout(PATIENCE)
        .header("Content-Type", "text/turtle")
        .POST(BodyPublishers.ofString(turtle))
        .build();
  }

  /** Sends a request and returns the answer; anything but success, or that nothing changed, is a failure. */
  static String send(HttpRequest request) throws IOException, InterruptedException {
    return new String(sendForBytes(request), StandardCharsets.UTF_8);
  }

  /** Sends a request and returns the answer as it came in, empty when nothing changed. */
  static byte[] sendForBytes(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
    if (response.statusCode() / 100 != 2 && response.statusCode() != 304) {
      throw new IOException(
          request.uri() + " answered " + response.statusCode() + ": " + new String(response.body(), StandardCharsets.UTF_8));
    }
    return response.body();
  }

  /** The heap in use after a full collection, in megabytes. */
  double heapAfterCollection() throws IOException, InterruptedException {
    jcmd("GC.run");
    Matcher used = HEAP_USED.matcher(jcmd("GC.heap_info"));
    long kilobytes = 0;
    while (used.find()) {
      kilobytes += Long.parseLong(used.group(1));
    }
    if (kilobytes == 0) {
      throw new IllegalStateException("jcmd does not say how much heap " + name + " uses");
    }
    return kilobytes / 1024.0;
  }

  private String jcmd(String command) throws IOException, InterruptedException {
    Process jcmd =
        new ProcessBuilder(javaTool("jcmd"), String.valueOf(process.pid()), command).redirectErrorStream(true).start();
    String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    jcmd.waitFor();
    return answer;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
