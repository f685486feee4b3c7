package nl.kaderwijzer.web;

import java.util.List;

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

  private Paginas() {}
}
