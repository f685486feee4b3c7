package nl.kaderwijzer.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.kaderwijzer.catalogue.Bron;
import nl.kaderwijzer.catalogue.Datum;
import org.jspecify.annotations.Nullable;

/** Where we read something. */
public record BronView(String naam, @Nullable String url, @Nullable String versie, String omvang) {

  private static final String ALLEEN_TITEL = "alleen-titel";
  private static final Pattern DAG = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** As a page shows it. */
  public static BronView van(Bron bron) {
    String naam = bron.adres() != null ? Tekst.site(bron.adres()) : bron.vindplaats() != null ? bron.vindplaats() : "Bron zonder adres";
    return new BronView(naam, bron.adres(), bron.versie(), bron.leesomvang().naam().toLowerCase(java.util.Locale.ROOT));
  }

  /** With which text something was last checked: the newest version of which more than the title was read, if there is any. */
  public static String gecontroleerd(List<Bron> bronnen) {
    List<Bron> gelezen = bronnen.stream().filter(bron -> !bron.leesomvang().slug().equals(ALLEEN_TITEL)).toList();
    if (gelezen.isEmpty()) {
      return "Alleen de titel is gezien. De tekst is nog niet gecontroleerd.";
    }
    List<String> versies = gelezen.stream().map(Bron::versie).filter(Objects::nonNull).toList();
    String tekst =
        versies.stream().filter(versie -> DAG.matcher(versie).matches()).max(Comparator.naturalOrder())
            .map(versie -> "de tekst van " + Datum.van(LocalDate.parse(versie)))
            .or(() -> versies.stream().findFirst().map(versie -> "de versie ‘" + versie + "’"))
            .orElse("een tekst zonder datum");
    return "Laatst gecontroleerd met " + tekst + ". Op welke dag wij dat deden, is niet bewaard.";
  }
}
