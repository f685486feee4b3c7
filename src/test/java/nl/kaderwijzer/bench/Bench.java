package nl.kaderwijzer.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** What the commands share: the jar, the files beside this class, the build, and the line that says where it was measured. */
final class Bench {

  /** The same flags for every server that is measured. */
  static final List<String> FLAGS = List.of("-Xmx512m");

  /** Where everything goes that is made while measuring. */
  static final Path WORK = Path.of("target", "bench");

  private static final Path JAR = Path.of("target", "kaderwijzer.jar");
  private static final Path WRAPPER = Path.of(System.getProperty("os.name").startsWith("Windows") ? "mvnw.cmd" : "mvnw");

  /** A setting of the service: each page is made each time, as for who is the first to ask. */
  static final String NO_PAGES_KEPT = "--kaderwijzer.web.cache=0B";

  private Bench() {
  }

  /** Starts the service as it is delivered, with these settings. */
  static Server kaderwijzer(String... settings) throws IOException {
    if (!Files.exists(JAR)) {
      throw new IllegalStateException("There is no " + JAR + " here: run ./mvnw package -DskipTests in the root of the project first");
    }
    return Server.start("kaderwijzer", JAR, port -> {
      List<String> arguments = new ArrayList<>(List.of("--server.port=" + port));
      arguments.addAll(List.of(settings));
      return arguments;
    });
  }

  /** The text of a file in {@code src/test/resources/bench}. */
  static String text(String name) throws IOException {
    try (InputStream in = Bench.class.getResourceAsStream("/bench/" + name)) {
      if (in == null) {
        throw new IllegalStateException("There is no src/test/resources/bench/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Runs the project's own Maven. */
  static void maven(String... arguments) throws IOException, InterruptedException {
    Files.createDirectories(WORK);
    Path log = WORK.resolve("maven.log");
    List<String> command = new ArrayList<>(List.of(WRAPPER.toAbsolutePath().toString(), "--batch-mode", "--quiet"));
    command.addAll(List.of(arguments));
    Process maven = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!maven.waitFor(10, TimeUnit.MINUTES) || maven.exitValue() != 0) {
      maven.destroy();
      throw new IllegalStateException("Maven failed (" + String.join(" ", arguments) + "):\n" + Files.readString(log));
    }
  }

  /** Says on what, and how busy it was: other work on the machine makes every figure worse. */
  static void printPlace() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    System.out.printf(
        Locale.ROOT,
        "Gemeten op %s: %d kernen, %s %s, Java %s, vlaggen %s. Belasting van de machine bij het begin: %.1f.%n%n",
        LocalDate.now(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.version(),
        String.join(" ", FLAGS),
        load);
  }
}
