package nl.kaderwijzer.api;

import java.util.List;
import nl.kaderwijzer.catalogue.Bron;
import org.jspecify.annotations.Nullable;

/** A source as it was seen. */
public record BronView(@Nullable String adres, @Nullable String vindplaats, @Nullable String versie, String leesomvang) {

  /** Each of these readings. */
  public static List<BronView> of(List<Bron> bronnen) {
    return bronnen.stream().map(b -> new BronView(b.adres(), b.vindplaats(), b.versie(), b.leesomvang().slug())).toList();
  }
}
