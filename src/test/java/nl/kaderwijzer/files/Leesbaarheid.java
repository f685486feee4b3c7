package nl.kaderwijzer.files;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * How easily a Dutch text reads: no sentence of more than {@value #WORDS} words, and no word of more than {@value #LETTERS} letters
 * but those that the field cannot do without. Limits in the spirit of language level B1 that a writer can check by counting. An
 * average on top of them is left out: a text of sentences that are short enough reads well enough.
 */
public final class Leesbaarheid {

  static final int WORDS = 25;
  static final int LETTERS = 22;

  /** After a full stop that is not of an abbreviation, and after each part of a list in a sentence. */
  private static final Pattern END = Pattern.compile("(?<=[.!?])[”’)]?\\s+(?=[^\\p{Ll}\\d])|(?<=[:;])\\s+");
  private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\d]\\S*");
  private static final Pattern LONG = Pattern.compile("\\p{L}{" + (LETTERS + 1) + ",}");
  /** Of a website: not a word to read. */
  private static final Pattern ADDRESS = Pattern.compile("\\p{L}\\.\\p{L}");
  private static final Set<String> VAKWOORDEN =
      ProjectFiles.at("src/test/resources/files/vakwoorden.txt").lines().stream()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());

  /** What holds running text on a page, in HTML or in our style sheet; the innermost counts. */
  private static final String BLOCKS = "p, li, dt, dd, td, th, legend, label, caption, figcaption, summary, .kw-blokje";

  private Leesbaarheid() {}

  /** Says what makes a text hard to read, each in a sentence that quotes it; empty when nothing does. */
  public static List<String> bezwaren(String text) {
    return Stream.concat(
            zinnen(text).filter(zin -> words(zin) > WORDS).map(zin -> "zin van " + words(zin) + " woorden: " + zin),
            WORD.matcher(text).results().map(MatchResult::group).filter(word -> !ADDRESS.matcher(word).find())
                .flatMap(word -> LONG.matcher(word).results()).map(MatchResult::group)
                .filter(word -> !VAKWOORDEN.contains(word.toLowerCase(Locale.ROOT)))
                .map(word -> "woord van " + word.length() + " letters: " + word))
        .toList();
  }

  /** The same, with each of these names, and a row of them, as one word: a long name or list is not a hard sentence. */
  public static List<String> bezwaren(String text, Collection<String> namen) {
    if (bezwaren(text).isEmpty()) {
      return List.of();
    }
    String korter = text;
    String laag = text.toLowerCase(Locale.ROOT);
    for (String naam : namen.stream().filter(naam -> laag.contains(naam.toLowerCase(Locale.ROOT))).toList()) {
      korter = korter.replaceAll("(?iu)(?<!\\p{L})" + Pattern.quote(naam) + "(?!\\p{L})", "Naam");
    }
    return bezwaren(korter.replaceAll("Naam(?:,? (?:en |of )?Naam)+", "Naam"));
  }

  /** Whether it is a text to read and not a name: it ends as a sentence does. */
  static boolean isTekst(String text) {
    return text.matches("(?s).*[.?!]");
  }

  /** Returns the texts of a page that must read easily: not its headings, its names, its citations, its English and what is for machines. */
  public static List<String> teksten(Document page) {
    Document copy = page.clone();
    copy.select("code, pre, textarea, select, svg, blockquote, cite, [lang=en]").remove();
    return copy.body().select(BLOCKS).stream().filter(block -> block.select(BLOCKS).size() == 1)
        .filter(block -> block.is("legend, label") || isTekst(block.text()))
        .map(Element::text).distinct().toList();
  }

  static Stream<String> zinnen(String text) {
    return END.splitAsStream(text).filter(zin -> words(zin) > 0);
  }

  static int words(String zin) {
    return (int) WORD.matcher(zin).results().count();
  }
}
