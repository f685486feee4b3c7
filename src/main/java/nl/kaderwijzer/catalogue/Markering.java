package nl.kaderwijzer.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.QueryScorer;
import org.apache.lucene.search.highlight.SimpleSpanFragmenter;
import org.apache.lucene.search.highlight.TokenGroup;

/** Marks in a text the words that made it be found. */
public final class Markering {

  /** What stands for the begin and the end of a mark; texts do not hold it. */
  private static final String GRENS = "\u0001";

  /**
   * A piece of a text.
   *
   * @param raak whether it is one of the words that were looked for
   */
  public record Stuk(String tekst, boolean raak) {}

  private Markering() {}

  /** The part of the text, of about this many characters, that has most of the words; its begin when it has none. */
  static List<Stuk> van(String tekst, Query query, Analyzer analyzer, int hoogstens) {
    QueryScorer scorer = new QueryScorer(query);
    Highlighter highlighter = new Highlighter(Markering::marked, scorer);
    highlighter.setTextFragmenter(new SimpleSpanFragmenter(scorer, hoogstens));
    highlighter.setMaxDocCharsToAnalyze(Integer.MAX_VALUE);
    String plain = tekst.replace(GRENS, "");
    try {
      String best = highlighter.getBestFragment(analyzer, "tekst", plain);
      return stukken(best == null ? begin(plain, hoogstens) : ellipsis(best, plain));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidTokenOffsetsException e) {
      return List.of(new Stuk(begin(plain, hoogstens), false));
    }
  }

  private static String marked(String text, TokenGroup group) {
    return group.getTotalScore() > 0 ? GRENS + text + GRENS : text;
  }

  private static String begin(String text, int most) {
    return text.length() <= most ? text : text.substring(0, Math.max(text.lastIndexOf(' ', most), 1)) + " …";
  }

  private static String ellipsis(String fragment, String whole) {
    String bare = fragment.replace(GRENS, "").strip();
    return (whole.startsWith(bare) ? "" : "… ") + fragment.strip() + (whole.strip().endsWith(bare) ? "" : " …");
  }

  private static List<Stuk> stukken(String marked) {
    List<Stuk> pieces = new ArrayList<>();
    String[] parts = marked.split(GRENS, -1);
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isEmpty()) {
        pieces.add(new Stuk(parts[i], i % 2 == 1));
      }
    }
    return pieces;
  }
}
