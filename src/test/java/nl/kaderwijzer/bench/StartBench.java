package nl.kaderwijzer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long the packaged service takes from {@code java -jar} to its first right answer, beside an empty Spring Boot web
 * application of the same version, measured in turn; and the heap it uses then.
 *
 * <p>{@code ./mvnw package -DskipTests && java -cp target/test-classes nl.kaderwijzer.bench.StartBench}
 */
public final class StartBench {

  private static final int ROUNDS = 7;
  private static final String QUESTION =
      "/api/v1/toepassing?taak=jeugdhulp-zelf&leeftijd=14&situatie=vermoeden-kindermishandeling&peildatum=2026-01-01";
  private static final Map<String, String> EXPECTED =
      Map.of("jeugdwet/4.1.7", "van-toepassing", "jeugdwet/4.1.3", "van-toepassing");

  private StartBench() {
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Bench.printPlace();
    Path empty = packageEmpty();
    Measured us = new Measured();
    Measured them = new Measured();
    for (int round = 0; round <= ROUNDS; round++) {
      // The first round only brings the files into the memory of the machine.
      boolean counts = round > 0;
      try (Server server = Bench.kaderwijzer()) {
        Map<String, String> verdicts = Verdicts.ofJson(server.firstAnswer(QUESTION));
        us.add(server, counts);
        if (!verdicts.entrySet().containsAll(EXPECTED.entrySet())) {
          throw new IllegalStateException("The first answer is not right: " + verdicts);
        }
      }
      try (Server server = Server.start("empty", empty, port -> List.of("--server.port=" + port))) {
        server.firstAnswer("/");
        them.add(server, counts);
      }
    }
    System.out.println("Van java -jar tot het eerste goede antwoord, " + ROUNDS + " ronden om en om\n");
    new Table("", "Mediaan (ms)", "P95 (ms)", "Snelste (ms)", "Processortijd (ms)", "Heap na start (MB)")
        .row(us.cells("Kaderwijzer"))
        .row(them.cells("Lege Spring Boot-webapplicatie"))
        .row(
            "Verhouding",
            Sample.show(us.time().median() / them.time().median()),
            Sample.show(us.time().p95() / them.time().p95()),
            Sample.show(us.time().least() / them.time().least()),
            Sample.show(us.processor().median() / them.processor().median()),
            Sample.show(us.heap().median() / them.heap().median()))
        .print();
    System.out.println("Doel: mediaan hoogstens 2,0 keer zo lang, en minder dan 512 MB heap (gemeten na volledig opruimen).");
  }

  /** What was measured of one of the two. */
  private static final class Measured {

    private final List<Double> times = new ArrayList<>();
    private final List<Double> processorTimes = new ArrayList<>();
    private final List<Double> heaps = new ArrayList<>();

    /** To be called as soon as the answer is there. */
    void add(Server server, boolean counts) throws IOException, InterruptedException {
      double time = server.age();
      double processor = server.processorTime();
      double heap = server.heapAfterCollection();
      if (counts) {
        times.add(time);
        processorTimes.add(processor);
        heaps.add(heap);
      }
    }

    Sample time() {
      return Sample.of(times.stream());
    }

    Sample processor() {
      return Sample.of(processorTimes.stream());
    }

    Sample heap() {
      return Sample.of(heaps.stream());
    }

    String[] cells(String name) {
      return new String[] {
        name,
        Sample.show(time().median()),
        Sample.show(time().p95()),
        Sample.show(time().least()),
        Sample.show(processor().median()),
        Sample.show(heap().median())
      };
    }
  }

  /** Packages the empty application with the version of Spring Boot that the project itself has. */
  private static Path packageEmpty() throws IOException, InterruptedException {
    Matcher version =
        Pattern.compile("<artifactId>spring-boot-starter-parent</artifactId>\\s*<version>([^<]+)</version>")
            .matcher(Files.readString(Path.of("pom.xml")));
    if (!version.find()) {
      throw new IllegalStateException("pom.xml does not tell the version of Spring Boot");
    }
    Path project = Bench.WORK.resolve("empty");
    Path source = project.resolve("src/main/java/empty");
    Files.createDirectories(source);
    Files.writeString(project.resolve("pom.xml"), Bench.text("empty/pom.xml").replace("{spring-boot}", version.group(1)));
    Files.writeString(source.resolve("Empty.java"), Bench.text("empty/src/main/java/empty/Empty.java"));
    Bench.maven("-f", project.resolve("pom.xml").toString(), "package");
    return project.resolve("target/empty.jar");
  }
}
