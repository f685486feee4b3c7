package nl.kaderwijzer.web.overlap;

import java.util.List;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.Download;

/** The same for a program or a spreadsheet: what the REST interface has at the same address. */
final class Downloads {

  private static final String API = "/api/v1";

  private Downloads() {}

  /** Of the page at this address; its parameters must be those of the REST interface too. */
  static List<Download> van(Adres adres) {
    Adres api = adres.naar(API + adres.pad());
    return List.of(
        new Download("Excel", api.met("formaat", "xlsx").toString(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        new Download("CSV", api.met("formaat", "csv").toString(), "text/csv"),
        new Download("JSON", api.toString(), "application/json"));
  }
}
