package nl.kaderwijzer.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Fuseki as Apache publishes it, with the version of Jena that the project uses and the same data as the
 * service, graph by graph.
 */
final class Fuseki {

  /** Where it answers queries. */
  static final String QUERY = "/kaderwijzer/query";

  private static final String DATA = "/kaderwijzer/data?";

  private Fuseki() {
  }

  /** Fetches the jar of the server from the registry. */
  static Path jar() throws IOException, InterruptedException {
    Matcher version = Pattern.compile("<jena.version>([^<]+)</jena.version>").matcher(Files.readString(Path.of("pom.xml")));
    if (!version.find()) {
      throw new IllegalStateException("pom.xml does not tell the version of Jena");
    }
    Bench.maven(
        "dependency:copy", "-Dartifact=org.apache.jena:jena-fuseki-server:" + version.group(1), "-DoutputDirectory=" + Bench.WORK);
    return Bench.WORK.resolve("jena-fuseki-server-" + version.group(1) + ".jar");
  }

  /** Starts it with an empty dataset in memory. */
  static Server start(Path jar) throws IOException {
    Path log = Bench.WORK.resolve("fuseki-log4j2.properties");
    Files.writeString(log, Bench.text("fuseki-log4j2.properties"));
    return Server.start(
        "fuseki",
        jar,
        port -> List.of("--localhost", "--port=" + port, "--ping", "--update", "--mem", "/kaderwijzer"),
        "-Dlog4j2.configurationFile=" + log.toAbsolutePath());
  }

  /** Loads what the service publishes: its default graph, and each graph under its own name. */
  static void load(Server published, Server server) throws IOException, InterruptedException {
    server.firstAnswer("/$/ping");
    copy(published, server, "default");
    String names = Server.send(published.query("/sparql", "SELECT DISTINCT ?g { GRAPH ?g { } }", "text/csv"));
    for (String name : names.lines().skip(1).toList()) {
      copy(published, server, "graph=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }
  }

  private static void copy(Server published, Server server, String graph) throws IOException, InterruptedException {
    Server.send(server.store(DATA + graph, Server.send(published.get("/data?" + graph))));
  }
}
