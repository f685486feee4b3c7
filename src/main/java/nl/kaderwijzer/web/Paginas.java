package nl.kaderwijzer.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kaderwijzer.catalogue.Gelijkenis;

/** The pages that stand by themselves, by the name that people know them by: those of the menu first. */
final class Paginas {

  static final List<Link> ALLE =
      List.of(
          new Link("Toepassing", "/toepassing"),
          new Link("Instrumenten", "/instrumenten"),
          new Link("Normen", "/normen"),
          new Link("Onderwerpen", "/onderwerpen"),
          new Link("Werkproces", "/werkproces"),
          new Link("Overlap", "/overlap"),
          new Link("Toezicht", "/toezicht"),
          new Link("Vragen", "/vragen"),
          new Link("Dataset", "/dataset"),
          new Link("Over Kaderwijzer", "/over"),
          new Link("Wat is er veranderd?", "/wijzigingen"),
          new Link("Zelf vragen stellen met SPARQL", "/sparql"),
          new Link("Toegankelijkheid", "/toegankelijkheid"),
          new Link("Klopt iets niet? Meld het", "/melden"),
          new Link("Zoeken", "/zoeken"),
          new Link("Organisaties", "/organisaties"),
          new Link("Begrippen", "/begrippen"),
          new Link("Wat bij elkaar hoort", "/overlap/clusters"),
          new Link("Wat botst", "/strijdigheden"),
          new Link("Wat eenvoudiger kan", "/vereenvoudiging"),
          new Link("De woorden van het model", "/def"),
          new Link("In tien stappen SPARQL op dit model", "/vragen/leren"));

  /** By the last part of their address: that is what people type. */
  private static final Map<String, Link> OP_NAAM =
      ALLE.stream().collect(Collectors.toMap(link -> link.pad().substring(link.pad().lastIndexOf('/') + 1), link -> link));

  private Paginas() {}

  /** Those that an address was probably meant to be, for each of its parts the one most like it. */
  static List<Link> gelijkend(String adres) {
    return Arrays.stream(adres.toLowerCase(Locale.ROOT).split("/"))
        .flatMap(
            deel ->
                Gelijkenis.dichtstBij(deel, OP_NAAM.keySet(), 1).stream()
                    .filter(naam -> Gelijkenis.isVertypt(deel, naam))
                    .map(OP_NAAM::get))
        .distinct()
        .toList();
  }
}
