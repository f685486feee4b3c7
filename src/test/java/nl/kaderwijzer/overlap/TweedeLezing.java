package nl.kaderwijzer.overlap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prints how far a second, blind reading of 150 judgements drawn at random agreed with the first: the share that is the
 * same and Cohen's kappa (J. Cohen, A coefficient of agreement for nominal scales, 1960).
 */
public final class TweedeLezing {

  private record Paar(String eerste, String tweede) {}

  private TweedeLezing() {}

  /** Reads {@code overlap/tweede-lezing.csv} and prints. */
  public static void main(String[] args) throws IOException {
    try (InputStream csv = Objects.requireNonNull(TweedeLezing.class.getResourceAsStream("/overlap/tweede-lezing.csv"))) {
      List<Paar> paren =
          new String(csv.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .map(line -> line.split(","))
              .map(cells -> new Paar(cells[2], cells[3]))
              .toList();
      Map<String, Long> eerste = tel(paren, Paar::eerste);
      Map<String, Long> tweede = tel(paren, Paar::tweede);
      double n = paren.size();
      double observed = paren.stream().filter(p -> p.eerste().equals(p.tweede())).count() / n;
      double chance = eerste.keySet().stream().mapToDouble(k -> eerste.get(k) * tweede.getOrDefault(k, 0L)).sum() / (n * n);
      System.out.printf("%d paren%neerste lezing %s%ntweede lezing %s%n", paren.size(), eerste, tweede);
      System.out.printf("gelijk beoordeeld %.2f, Cohens kappa %.2f%n", observed, (observed - chance) / (1 - chance));
    }
  }

  private static Map<String, Long> tel(List<Paar> paren, Function<Paar, String> lezing) {
    return paren.stream().collect(Collectors.groupingBy(lezing, TreeMap::new, Collectors.counting()));
  }
}
