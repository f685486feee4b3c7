package nl.kaderwijzer.web.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Bron;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Juriconnect;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.web.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * The way to the text itself.
 *
 * @param tekst what the link says
 */
record Bronlink(String url, String tekst) {

  private static final Pattern ARTIKEL = Pattern.compile("art\\. ([0-9][0-9a-z.:]*)\\b.*");

  static @Nullable Bronlink van(Instrument instrument) {
    String adres = instrument.adres() != null ? instrument.adres() : eersteAdres(instrument.gezien());
    return adres == null ? null : new Bronlink(adres, "Lees de tekst op " + Tekst.site(adres));
  }

  /** To the exact article where the text is in the national database of laws; else to where we read it. */
  static @Nullable Bronlink van(Norm norm) {
    String wet = Juriconnect.van(norm.instrument());
    Matcher artikel = ARTIKEL.matcher(norm.plaats());
    if (wet != null && artikel.matches()) {
      String nummer = artikel.group(1);
      return new Bronlink(
          Juriconnect.adres(wet + "&artikel=" + zonderBoek(nummer, norm.instrument())), "Lees artikel " + nummer + " op wetten.overheid.nl");
    }
    String adres = eersteAdres(norm.gezien());
    return adres == null ? van(norm.instrument()) : new Bronlink(adres, "Lees " + norm.plaats() + " op " + Tekst.site(adres));
  }

  /** Articles of the Civil Code are numbered anew in each book, and the number of the book is not part of theirs. */
  private static String zonderBoek(String nummer, Instrument instrument) {
    return instrument.naam().toLowerCase(Locale.ROOT).startsWith("burgerlijk wetboek") ? nummer.replaceFirst("^\\d+:", "") : nummer;
  }

  private static @Nullable String eersteAdres(List<Bron> bronnen) {
    return bronnen.stream().flatMap(bron -> Stream.ofNullable(bron.adres())).findFirst().orElse(null);
  }
}
