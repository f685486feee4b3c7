package nl.kaderwijzer.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text of one entry made ready for finding words in it: small letters, without accents. */
public record Zoektekst(String tekst) {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /** The text of these parts together. */
  public static Zoektekst van(Stream<String> parts) {
    StringBuilder all = new StringBuilder();
    parts.forEach(part -> all.append(gelijkgemaakt(part)).append('\n'));
    return new Zoektekst(all.toString());
  }

  /** Whether every word occurs somewhere; no words: yes. */
  boolean bevat(String q) {
    return q.isEmpty() || Arrays.stream(gelijkgemaakt(q).split("\\s+")).allMatch(tekst::contains);
  }

  private static String gelijkgemaakt(String text) {
    return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
