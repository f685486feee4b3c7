package nl.kaderwijzer.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Prints how easily the Dutch texts read: those of data and ontology and, given the address of a running service, those of each page
 * of its sitemap. On pages the words of long names count, other than in the tests.
 *
 * <p>{@code ./mvnw -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=nl.kaderwijzer.files.Leescijfers
 * -Dexec.args=http://localhost:8080}
 */
public final class Leescijfers {

  private Leescijfers() {}

  /** Prints them; an argument is the address of the service. */
  public static void main(String[] arguments) throws IOException {
    System.out.printf("Grenzen: %d woorden per zin, %d letters per woord%n%n", Leesbaarheid.WORDS, Leesbaarheid.LETTERS);
    System.out.println("| teksten | aantal | zinnen | woorden per zin | 95% heeft hooguit | binnen de grenzen |\n|---|---:|---:|---:|---:|---:|");
    row("gegevens", inFolder("data/"));
    row("ontologie", inFolder("ontology/"));
    for (String address : arguments) {
      List<String> pages = Jsoup.connect(address + "/sitemap.xml").maxBodySize(0).parser(Parser.xmlParser()).get().select("loc").eachText();
      List<String> texts = new ArrayList<>();
      for (String page : pages) {
        texts.addAll(Leesbaarheid.teksten(Jsoup.connect(page).maxBodySize(0).get()));
      }
      row(pages.size() + " pagina's", texts);
      row("pagina's, elke tekst één keer", texts.stream().distinct().toList());
    }
  }

  private static List<String> inFolder(String folder) {
    return ProjectFiles.in(folder, ".ttl").stream().flatMap(LanguageRules::texts).map(t -> t.getObject().getLiteralLexicalForm()).toList();
  }

  private static void row(String name, List<String> texts) {
    List<Integer> words = texts.stream().flatMap(Leesbaarheid::zinnen).map(Leesbaarheid::words).sorted().toList();
    long within = texts.stream().filter(text -> Leesbaarheid.bezwaren(text).isEmpty()).count();
    System.out.printf("| %s | %d | %d | %.1f | %d | %.2f%% |%n", name, texts.size(), words.size(),
        words.stream().mapToInt(Integer::intValue).average().orElseThrow(), words.get((int) (0.95 * (words.size() - 1))),
        100.0 * within / texts.size());
  }
}
