package nl.kaderwijzer.api.catalogue;

import java.util.Locale;
import nl.kaderwijzer.api.Verwijzing;
import nl.kaderwijzer.catalogue.Ingang;
import nl.kaderwijzer.catalogue.Vondst;

/**
 * Something that words found, in JSON.
 *
 * @param slug its identifier inside its kind
 * @param context where it belongs; empty when that says nothing
 * @param tekst what it says
 * @param wijze how well it fits: {@code alles} (all words), {@code verbeterd} (all words of {@code gezocht}) or {@code deels} (a part of them)
 * @param gezocht the words that were looked for
 */
record VondstView(Verwijzing soort, String slug, String naam, String context, String tekst, String wijze, String gezocht) {

  static VondstView of(Ingang ingang, Vondst vondst) {
    return new VondstView(
        new Verwijzing(ingang.soort().slug(), ingang.soort().enkelvoud()),
        ingang.id(),
        ingang.naam(),
        ingang.context(),
        ingang.tekst(),
        vondst.wijze(ingang).name().toLowerCase(Locale.ROOT),
        vondst.gezocht());
  }
}
