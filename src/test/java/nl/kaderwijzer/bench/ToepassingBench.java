package nl.kaderwijzer.bench;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.kaderwijzer.applicability.Casus;
import nl.kaderwijzer.applicability.ManyNorms;
import nl.kaderwijzer.applicability.OpenVraag;
import nl.kaderwijzer.applicability.Profiel;
import nl.kaderwijzer.applicability.ProfielQuery;
import nl.kaderwijzer.applicability.Toepassing;
import nl.kaderwijzer.applicability.Uitkomst;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.RealData;
import nl.kaderwijzer.graph.Row;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What one answer costs in process: the evaluation beside the same question as SPARQL, the next best question, and a million
 * made norms beside a loop that only reads them. The profiles are those of all example situations and the empty one, in turn.
 *
 * <p>{@code ./mvnw test-compile exec:java -Dexec.mainClass=nl.kaderwijzer.bench.ToepassingBench -Dexec.classpathScope=test}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ToepassingBench {

  private static final int MANY = 1_000_000;

  private Publication publication;
  private Toepassing toepassing;
  private List<Profiel> profielen;
  private List<Uitkomst> uitkomsten;
  private ManyNorms many;
  private int next;

  @Setup
  public void prepare() {
    publication = RealData.publication();
    toepassing = toepassing(publication);
    profielen =
        Stream.concat(Stream.of(Profiel.leeg(LocalDate.of(2026, 12, 1))), toepassing.casussen().stream().map(Casus::profiel)).toList();
    uitkomsten = profielen.stream().map(toepassing::beoordeel).toList();
    many = new ManyNorms(toepassing, MANY, 25);
  }

  private static Toepassing toepassing(Publication publication) {
    return Toepassing.from(publication, Catalogue.from(publication));
  }

  private int turn() {
    next = (next + 1) % profielen.size();
    return next;
  }

  @Benchmark
  public Uitkomst evaluate() {
    return toepassing.beoordeel(profielen.get(turn()));
  }

  @Benchmark
  public List<OpenVraag> nextQuestion() {
    return toepassing.volgendeVragen(uitkomsten.get(turn()));
  }

  @Benchmark
  public List<Row> sparql() {
    return publication.select("applicability/toepassing", ProfielQuery.parameters(profielen.get(turn())));
  }

  @Benchmark
  public byte[] evaluateMany() {
    return many.verdicts(profielen.get(turn()));
  }

  @Benchmark
  public long readManyOnce() {
    return many.readOnce();
  }

  public static void main(String[] args) throws RunnerException {
    Bench.printPlace();
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(ToepassingBench.class.getName() + "\\.").forks(0).build()).run();
    Map<String, Double> micros = new TreeMap<>();
    results.forEach(result -> micros.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore()));
    ToepassingBench bench = new ToepassingBench();
    bench.prepare();
    System.out.printf("%n%d normen, %d profielen om de beurt; de gemaakte normen zijn er %,d.%n%n", bench.uitkomsten.get(0).oordelen().size(), bench.profielen.size(), MANY);
    Table table = new Table("Wat", "Microseconden", "Naast", "Verhouding", "Doel");
    row(table, micros, "sparql", "evaluate", "de query tegen de beoordeling: minstens 50");
    row(table, micros, "nextQuestion", "evaluate", "hoogstens 10");
    row(table, micros, "evaluateMany", "readManyOnce", "hoogstens 5");
    table.print();
    System.out.printf("Geheugen per norm: %s bytes aan voorwaarden bij de gemaakte normen.%n", Sample.show(bench.many.bytesPerNorm()));
    System.out.printf("Alles van de beoordeling samen: %s kB op de heap.%n", Sample.show(heap() / 1024.0));
  }

  private static void row(Table table, Map<String, Double> micros, String wat, String naast, String doel) {
    double one = micros.get(wat);
    double other = micros.get(naast);
    table.row(wat, Sample.show(one), naast + " (" + Sample.show(other) + ")", Sample.show(one / other), doel);
  }

  /** What the prepared rules keep in use, beside the catalogue they are made of. */
  private static long heap() {
    Publication publication = RealData.publication();
    Catalogue catalogue = Catalogue.from(publication);
    long before = used();
    Toepassing made = Toepassing.from(publication, catalogue);
    long after = used();
    return made.casussen().isEmpty() ? 0 : after - before;
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
