package nl.kaderwijzer.web.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.Download;
import org.jspecify.annotations.Nullable;

/** The same for a program or a spreadsheet: what the REST interface has at the same address. */
final class Downloads {

  private static final String API = "/api/v1";
  private static final String CSV = "text/csv";

  private Downloads() {}

  /** Of what the REST interface has at this address of its own; the parameters must be known there. */
  static List<Download> van(Adres adres) {
    Adres api = adres.naar(API + adres.pad());
    return List.of(als("Dit als Excel", api, "xlsx", Download.EXCEL), als("Dit als CSV", api, "csv", CSV), new Download("Dit als JSON", api.toString(), "application/json"));
  }

  /** All judgements, what follows and what is not judged, each by itself; with a topic only those, and the sheet to review them. */
  static List<Download> oordelen(@Nullable Begrip onderwerp) {
    Adres alle = new Adres(API + "/verbanden", onderwerp == null ? Map.of() : Map.of(Assen.ONDERWERP, List.of(onderwerp.slug())));
    List<Download> downloads = new ArrayList<>();
    downloads.add(als("Alle oordelen als Excel", alle, "xlsx", Download.EXCEL));
    downloads.add(als("Alle oordelen als SSSOM", alle, "sssom", "text/tab-separated-values"));
    downloads.add(als("Wat eruit volgt als CSV", alle.naar(alle.pad() + "/afgeleid"), "csv", CSV));
    downloads.add(als("Nog niet beoordeeld als CSV", alle.naar(alle.pad() + "/kandidaten"), "csv", CSV));
    if (onderwerp != null) {
      downloads.add(als("Blad om de oordelen na te kijken", new Adres(API + "/beoordelingsbladen/" + onderwerp.slug(), Map.of()), "xlsx", Download.EXCEL));
    }
    return downloads;
  }

  private static Download als(String label, Adres adres, String formaat, String soort) {
    return new Download(label, adres.met("formaat", formaat).toString(), soort);
  }
}
