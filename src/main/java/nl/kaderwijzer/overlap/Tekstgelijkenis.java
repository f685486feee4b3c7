package nl.kaderwijzer.overlap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.vocabulary.DutchWords;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How much the titles and summaries of two norms use the same words: the cosine of their tf-idf vectors, over the stems
 * that {@link DutchWords} finds. Says something of words, nothing of meaning. Immutable.
 */
final class Tekstgelijkenis {

  private final Map<Norm, Vector> vectors = new HashMap<>();

  /** Stems by number, rising, each with its weight; the weights have length one together. */
  private record Vector(int[] stems, float[] weights) {}

  Tekstgelijkenis(Collection<Norm> normen) {
    Map<Norm, Map<String, Integer>> counts = new HashMap<>();
    Map<String, Integer> documents = new TreeMap<>();
    try (Analyzer analyzer = DutchWords.plain()) {
      for (Norm norm : normen) {
        Map<String, Integer> stems = stems(norm, analyzer);
        counts.put(norm, stems);
        stems.keySet().forEach(stem -> documents.merge(stem, 1, Integer::sum));
      }
    }
    Map<String, Integer> numbers = new HashMap<>();
    documents.keySet().forEach(stem -> numbers.put(stem, numbers.size()));
    counts.forEach((norm, stems) -> vectors.put(norm, vector(stems, numbers, documents, normen.size())));
  }

  /** From 0 (no word in common) to 1 (the same words in the same measure). */
  double tussen(Norm een, Norm ander) {
    Vector a = vectors.get(een);
    Vector b = vectors.get(ander);
    double sum = 0;
    for (int i = 0, j = 0; i < a.stems.length && j < b.stems.length; ) {
      int order = Integer.compare(a.stems[i], b.stems[j]);
      sum += order == 0 ? a.weights[i] * b.weights[j] : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return Math.min(1, sum);
  }

  private static Map<String, Integer> stems(Norm norm, Analyzer analyzer) {
    Map<String, Integer> stems = new TreeMap<>();
    try (TokenStream tokens = analyzer.tokenStream("tekst", norm.opschrift() + ". " + norm.samenvatting())) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        stems.merge(term.toString(), 1, Integer::sum);
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stems;
  }

  private static Vector vector(Map<String, Integer> counts, Map<String, Integer> numbers, Map<String, Integer> documents, int total) {
    int[] stems = new int[counts.size()];
    double[] weights = new double[counts.size()];
    int at = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      stems[at] = numbers.get(entry.getKey());
      weights[at++] = (1 + Math.log(entry.getValue())) * Math.log((double) (total + 1) / documents.get(entry.getKey()));
    }
    double length = Math.sqrt(Arrays.stream(weights).map(w -> w * w).sum());
    float[] scaled = new float[weights.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = length == 0 ? 0 : (float) (weights[i] / length);
    }
    return new Vector(stems, scaled);
  }
}
