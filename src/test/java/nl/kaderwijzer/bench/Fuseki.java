package nl.kaderwijzer.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Fuseki as Apache publishes it, with the version of Jena that the project uses and the same files: each Turtle file in a graph
 * of its own, and all together in the default graph.
 */
final class Fuseki {

  /** Where it answers queries. */
  static final String QUERY = "/kaderwijzer/query";

  private static final String DATA = "/kaderwijzer/data?";
  private static final String GRAPH = "https://w3id.org/kaderwijzer/graph/";

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

  /** Loads what the service publishes: all Turtle but the shapes and the examples. */
  static void load(Server server) throws IOException, InterruptedException {
    server.firstAnswer("/$/ping");
    for (String folder : List.of("ontology", "data")) {
      for (Path file : turtle(Path.of(folder))) {
        String path = file.toString().replace('\\', '/');
        String graph = GRAPH + path.substring(0, path.length() - ".ttl".length());
        Server.send(server.store(DATA + "graph=" + URLEncoder.encode(graph, StandardCharsets.UTF_8), file));
        Server.send(server.store(DATA + "default", file));
      }
    }
  }

  private static List<Path> turtle(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".ttl"))
          .filter(file -> !file.startsWith(Path.of("ontology", "shapes")))
          .filter(file -> Stream.of(file.toString().split("[/\\\\]")).noneMatch("examples"::equals))
          .sorted()
          .toList();
    }
  }
}
