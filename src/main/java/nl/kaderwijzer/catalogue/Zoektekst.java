package nl.kaderwijzer.catalogue;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.kaderwijzer.vocabulary.DutchWords;

/** The text of one entry made ready for finding words in it: small letters, without accents. */
public record Zoektekst(String tekst) {

  /** The text of these parts together. */
  public static Zoektekst van(Stream<String> parts) {
    StringBuilder all = new StringBuilder();
    parts.forEach(part -> all.append(DutchWords.fold(part)).append('\n'));
    return new Zoektekst(all.toString());
  }

  /** Whether every word occurs somewhere; no words: yes. */
  public boolean bevat(String q) {
    return q.isEmpty() || Arrays.stream(DutchWords.fold(q).split("\\s+")).allMatch(tekst::contains);
  }
}
