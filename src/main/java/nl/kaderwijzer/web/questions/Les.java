package nl.kaderwijzer.web.questions;

import java.util.List;
import nl.kaderwijzer.graph.Row;
import nl.kaderwijzer.questions.Vraag;

/**
 * A step in learning SPARQL: a query with what it does and the first rows of what it gives.
 *
 * @param query the text without what it says of itself
 * @param aantal how many rows there are in all
 * @param editor the editor with the query in it
 */
record Les(String titel, String uitleg, String query, int aantal, Antwoordtabel tabel, String editor) {

  private static final int SHOWN = 5;

  static Les van(Vraag les, List<Row> rijen) {
    String query = les.tekst(les.standaard()).replaceAll("(?m)^#\\+.*\\R", "");
    return new Les(
        les.titel(), les.uitleg(), query, rijen.size(), Antwoordtabel.van(les, rijen.stream().limit(SHOWN).toList()), VragenlijstPages.editor(query));
  }
}
