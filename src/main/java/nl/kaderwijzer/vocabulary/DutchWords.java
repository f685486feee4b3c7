package nl.kaderwijzer.vocabulary;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * Makes Dutch words comparable: small letters without accents, words that say nothing left out, stems. Where it knows words it
 * also takes a compound apart: {@code klachtenregeling} counts for {@code klacht} and {@code regeling} too, because those two are
 * known and cover it whole, with at most a linking {@code s}, {@code en}, {@code e} or {@code n} between. Safe for concurrent use.
 */
public final class DutchWords extends Analyzer {

  private static final CharArraySet STOP = DutchAnalyzer.getDefaultStopSet();
  private static final StemmerOverrideFilter.StemmerOverrideMap OVERRIDES = overrides();
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final List<String> LINKS = List.of("", "s", "en", "e", "n");
  private static final int SHORTEST = 3;
  private static final int SHORTEST_PART = 4;
  /** Shorter words that make compounds in our texts. */
  private static final Set<String> SHORT_PARTS = Set.of("wet", "ggz", "jgz");
  private static final int LONGEST_COMPOUND = 60;
  private static final int MOST_EDITS = 2;
  private static final int SHORT_WORD = 5;

  private final Map<String, Integer> known;
  private final Map<String, List<String>> compounds = new HashMap<>();

  private DutchWords(Map<String, Integer> known) {
    this.known = known;
    known.keySet().forEach(word -> compounds.put(word, cover(word)));
  }

  /** The analysis that knows no words and so leaves compounds whole. */
  public static DutchWords plain() {
    return new DutchWords(Map.of());
  }

  /** The analysis that knows the words of these texts. */
  public static DutchWords of(Stream<String> texts) {
    Map<String, Integer> known = new HashMap<>();
    texts.distinct().forEach(text -> split(text).forEach(word -> known.merge(word, 1, Integer::sum)));
    return new DutchWords(known);
  }

  /** The words of a text as they stand, in small letters without accents; words that say nothing are left out. */
  public static List<String> split(String text) {
    return terms(new StopFilter(new LowerCaseFilter(tokens(text)), STOP));
  }

  /** A text in small letters without accents. */
  public static String fold(String text) {
    return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The stem of one word as {@link #split} gives it. */
  public static String stem(String word) {
    List<String> stems = terms(stemmed(tokens(word)));
    return stems.isEmpty() ? word : stems.get(0);
  }

  /** Whether a word stands in the texts. */
  public boolean knows(String word) {
    return known.containsKey(word);
  }

  /** The known words that cover a compound together, in order; empty when it is none. */
  public List<String> parts(String word) {
    List<String> found = compounds.get(word);
    return found == null ? cover(word) : found;
  }

  /** The parts of a compound, with the parts of each of those. */
  List<String> allParts(String word) {
    List<String> all = new ArrayList<>();
    for (String part : parts(word)) {
      all.add(part);
      all.addAll(allParts(part));
    }
    return all;
  }

  private List<String> cover(String word) {
    if (word.length() > LONGEST_COMPOUND) {
      return List.of();
    }
    for (int end = word.length() - SHORTEST; end >= SHORTEST; end--) {
      if (!isPart(word.substring(0, end))) {
        continue;
      }
      String rest = word.substring(end);
      for (String link : LINKS) {
        List<String> after = rest.startsWith(link) ? coverOrWhole(rest.substring(link.length())) : List.of();
        if (!after.isEmpty()) {
          return Stream.concat(Stream.of(word.substring(0, end)), after.stream()).toList();
        }
      }
    }
    return List.of();
  }

  private List<String> coverOrWhole(String rest) {
    return isPart(rest) ? List.of(rest) : cover(rest);
  }

  /** The known word that is most like this one, at most two letters different; of those alike the most frequent. */
  public Optional<String> nearest(String word) {
    LevenshteinDistance distance = new LevenshteinDistance(word.length() < SHORT_WORD ? 1 : MOST_EDITS);
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : known.keySet()) {
      if (candidate.length() < 3 || Math.abs(candidate.length() - word.length()) > MOST_EDITS) {
        continue;
      }
      int edits = distance.apply(word, candidate);
      boolean closer = edits >= 0 && edits < least;
      if (closer || edits == least && before(candidate, best)) {
        best = candidate;
        least = edits;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean before(String candidate, String best) {
    int order = Integer.compare(known.get(best), known.get(candidate));
    return order < 0 || order == 0 && candidate.compareTo(best) < 0;
  }

  private boolean isPart(String word) {
    return word.length() >= SHORTEST_PART ? known.containsKey(word) : SHORT_PARTS.contains(word);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokens = new StandardTokenizer();
    TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(tokens));
    return new TokenStreamComponents(tokens, stemmed(new StopFilter(new CompoundFilter(words, this), STOP)));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream words) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(words));
  }

  private static TokenStream stemmed(TokenStream words) {
    return new SnowballFilter(new StemmerOverrideFilter(words, OVERRIDES), new DutchStemmer());
  }

  private static TokenStream tokens(String text) {
    StandardTokenizer tokens = new StandardTokenizer();
    tokens.setReader(new StringReader(fold(text)));
    return tokens;
  }

  private static List<String> terms(TokenStream words) {
    try (words) {
      List<String> terms = new ArrayList<>();
      CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        terms.add(term.toString());
      }
      words.end();
      return terms;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What Lucene's analyzer for Dutch makes an exception of too: the stemmer takes "kinderen" for the plural of "kinder". */
  private static StemmerOverrideFilter.StemmerOverrideMap overrides() {
    try {
      StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder();
      builder.add("kind", "kinder");
      builder.add("ei", "eier");
      builder.add("fiets", "fiets");
      return builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
