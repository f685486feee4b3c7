package nl.kaderwijzer.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measured values.
 *
 * @param values in ascending order; at least one
 */
record Sample(double[] values) {

  Sample {
    if (values.length == 0) {
      throw new IllegalArgumentException("Nothing was measured");
    }
    values = values.clone();
    Arrays.sort(values);
  }

  static Sample of(Stream<Double> values) {
    return new Sample(values.mapToDouble(value -> value).toArray());
  }

  int count() {
    return values.length;
  }

  double median() {
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }

  /** The value that 95 of every 100 do not exceed. */
  double p95() {
    return values[(int) Math.ceil(0.95 * values.length) - 1];
  }

  double least() {
    return values[0];
  }

  /** A number as it is written in Dutch, with one decimal, or two when it is small. */
  static String show(double value) {
    return String.format(Locale.forLanguageTag("nl"), value < 10 ? "%.2f" : "%.1f", value);
  }
}
