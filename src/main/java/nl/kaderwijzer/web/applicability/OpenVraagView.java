package nl.kaderwijzer.web.applicability;

import java.util.List;
import nl.kaderwijzer.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * A question that is still open.
 *
 * @param wieWeetHet who may know the answer
 * @param beslist over how many norms it decides
 * @param antwoorden the answers as links; empty when it needs a field
 * @param invoer the field, null when links do
 * @param verborgen the other answers, to send along with the field
 * @param actie the page that the field is sent to
 * @param watAls the page that shows what each answer would change
 */
record OpenVraagView(
    String vraag,
    String waarom,
    String wieWeetHet,
    int beslist,
    List<Antwoord> antwoorden,
    @Nullable VraagView invoer,
    List<Link> verborgen,
    String actie,
    String watAls) {

  /** An answer, and the address with it added. */
  record Antwoord(String label, String href) {}
}
