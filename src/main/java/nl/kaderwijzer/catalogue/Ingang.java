package nl.kaderwijzer.catalogue;

import java.util.List;

/**
 * A thing as words find it.
 *
 * @param id what comes after the address of the kind: the slug of an instrument, {@code jeugdwet/4.1.3} of a norm
 * @param naam its name, for people
 * @param context where it belongs, for people; may be empty
 * @param ook other names: synonyms, abbreviations, former names, numbers under which others know it
 * @param tekst what it says
 * @param verwant names of what it belongs to, by which it is found as well
 */
public record Ingang(
    Vindsoort soort, String id, String naam, String context, List<String> ook, String tekst, List<String> verwant) {

  /** By what they can be chosen: their kind. */
  public static final List<Facet<Ingang>> FACETTEN =
      List.of(new Facet<>("soort", "Soort", ingang -> List.of(ingang.soort()), List.of(Vindsoort.values())));
}
