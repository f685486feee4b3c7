package nl.kaderwijzer.web;

import java.util.List;

/**
 * What the page of an error shows.
 *
 * @param punten everything that is wrong, each a sentence
 * @param suggesties pages that may have been meant; for what was withdrawn, what took its place
 */
record FoutView(int status, String titel, String uitleg, List<String> punten, List<Link> suggesties) {

  static FoutView van(int status) {
    return switch (status) {
      case 400 -> new FoutView(status, "Deze vraag klopt niet", "Wij kunnen het adres van deze pagina niet lezen.", List.of(), List.of());
      case 404 -> new FoutView(status, "Deze pagina bestaat niet", "Misschien is het adres verkeerd getypt, of is de pagina verhuisd.", List.of(), List.of());
      case 405 -> new FoutView(status, "Dit kan hier niet", "Deze pagina kan alleen worden opgevraagd. Er valt hier niets op te sturen.", List.of(), List.of());
      case 406 -> new FoutView(status, "Deze vorm hebben wij niet", "Deze pagina is er alleen als HTML. Voor programma’s is er de REST-API, en het SPARQL-adres.", List.of(), List.of());
      case 410 -> new FoutView(status, "Deze pagina is ingetrokken", "Wat hier stond, is er niet meer.", List.of(), List.of());
      case 413 -> new FoutView(status, "Dit is te veel tegelijk", "Vraag minder tegelijk.", List.of(), List.of());
      case 414, 431 -> new FoutView(status, "Deze vraag is te lang", "Gebruik minder tekst of minder antwoorden tegelijk.", List.of(), List.of());
      case 503 -> new FoutView(status, "Dit lukt nu niet", "Probeer het over een paar seconden opnieuw.", List.of(), List.of());
      default ->
          status < 500
              ? new FoutView(status, "Deze vraag klopt niet", "Wij kunnen hier geen antwoord op geven.", List.of(), List.of())
              : new FoutView(status, "Er ging bij ons iets mis", "Het ligt niet aan u. Probeer het later opnieuw.", List.of(), List.of());
    };
  }

  /** What is said above the suggestions. */
  public String getSuggestietitel() {
    return status == 410 ? "Dit kwam ervoor in de plaats" : "Bedoelt u misschien";
  }

  FoutView met(String andereUitleg, List<Link> anderen) {
    return new FoutView(status, titel, andereUitleg, punten, anderen);
  }

  FoutView metPunten(String andereUitleg, List<String> anderen) {
    return new FoutView(status, titel, andereUitleg, anderen, suggesties);
  }
}
