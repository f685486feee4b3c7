package nl.kaderwijzer.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kaderwijzer.vocabulary.Kw;
import org.springframework.web.util.UriUtils;

/**
 * How to refer to something, in a version that stays the same.
 *
 * @param tekst a sentence for people
 * @param bibtex the same for BibTeX
 */
public record Citaat(String tekst, String bibtex) {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\{}&%$#_~^]");
  private static final Map<String, String> ESCAPED =
      Map.of("\\", "\\textbackslash{}", "~", "\\textasciitilde{}", "^", "\\textasciicircum{}");

  /**
   * The reference to a thing in the data as they are now.
   *
   * @param id slug path of what is cited; empty for the whole dataset
   */
  public static Citaat van(String id, String naam, Actueel nu) {
    String versie = nu.publication().version();
    int jaar = Site.van(nu).datasetDatum().getYear();
    String adres = id.isEmpty() ? Kw.ID.substring(0, Kw.ID.length() - "id/".length()) + "dataset" : Kw.iri(id);
    String tekst = naam + (id.isEmpty() ? " (" + jaar + "), gegevens " : ", in: Kaderwijzer (" + jaar + "), gegevens ") + versie + ". " + adres;
    String bibtex =
        "@misc{kaderwijzer-" + (id.isEmpty() ? "dataset" : id.replaceAll("[^A-Za-z0-9]+", "-")) + ",\n"
            + "  author = {{Kaderwijzer}},\n"
            + "  title = {" + escaped(naam) + "},\n"
            + "  year = {" + jaar + "},\n"
            + "  version = {" + versie + "},\n"
            + "  howpublished = {\\url{" + adres + "}}\n"
            + "}\n";
    return new Citaat(tekst, bibtex);
  }

  /** The BibTeX as an address that holds it, for a link that saves it as a file. */
  public String bestand() {
    return "data:application/x-bibtex;charset=utf-8," + UriUtils.encode(bibtex, StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return SPECIAL.matcher(text).replaceAll(match -> Matcher.quoteReplacement(ESCAPED.getOrDefault(match.group(), "\\" + match.group())));
  }
}
