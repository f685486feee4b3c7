package nl.kaderwijzer.web;

import nl.kaderwijzer.catalogue.Bron;
import org.jspecify.annotations.Nullable;

/** Where we read something. */
public record BronView(String naam, @Nullable String url, @Nullable String versie, String omvang) {

  /** As a page shows it. */
  public static BronView van(Bron bron) {
    String naam = bron.adres() != null ? Tekst.site(bron.adres()) : bron.vindplaats() != null ? bron.vindplaats() : "Bron zonder adres";
    return new BronView(naam, bron.adres(), bron.versie(), bron.leesomvang().naam().toLowerCase(java.util.Locale.ROOT));
  }
}
