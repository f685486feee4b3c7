package nl.kaderwijzer.catalogue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * References to national legislation by the Juriconnect standard (jci 1.3). There is one only where it follows surely from the
 * data: an instrument with one BWB number, and a place that is exactly one article or one paragraph of it.
 */
public final class Juriconnect {

  private static final Pattern BWB = Pattern.compile("BWB[RV]\\d{7}");
  private static final Pattern PLAATS = Pattern.compile("art\\. (\\d+[a-z]*(?:[.:][0-9a-z]+)*)(?: lid (\\d+[a-z]*))?");

  private Juriconnect() {}

  /** The reference to a whole instrument, null where there is none. */
  public static @Nullable String van(Instrument instrument) {
    List<String> nummers =
        instrument.identificaties().stream().filter(i -> i.soort().equals("bwb")).map(Identificatie::waarde).toList();
    return nummers.size() == 1 && BWB.matcher(nummers.get(0)).matches() ? "jci1.3:c:" + nummers.get(0) : null;
  }

  /** The reference to the place of a norm, null where there is none. */
  public static @Nullable String van(Norm norm) {
    String instrument = van(norm.instrument());
    Matcher plaats = PLAATS.matcher(norm.plaats());
    if (instrument == null || !plaats.matches()) {
      return null;
    }
    return instrument + "&artikel=" + plaats.group(1) + (plaats.group(2) == null ? "" : "&lid=" + plaats.group(2));
  }

  /** Where a reference is shown. */
  public static String adres(String verwijzing) {
    return "https://wetten.overheid.nl/" + verwijzing;
  }
}
