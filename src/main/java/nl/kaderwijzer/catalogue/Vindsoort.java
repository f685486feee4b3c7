package nl.kaderwijzer.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of things that words find, in the order in which they are shown; the slug is the address of the kind. */
public enum Vindsoort implements Benoemd {
  ONDERWERP("onderwerpen", "onderwerpen", "onderwerp"),
  INSTRUMENT("instrumenten", "instrumenten", "instrument"),
  NORM("normen", "normen", "norm"),
  BEGRIP("begrippen", "begrippen", "begrip"),
  ORGANISATIE("organisaties", "organisaties", "organisatie"),
  CASUS("casussen", "voorbeeldsituaties", "voorbeeldsituatie"),
  VRAAG("vragen", "vragen voor onderzoekers", "vraag voor onderzoekers"),
  VERBAND("verbanden", "verbanden", "verband");

  private final String slug;
  private final String naam;
  private final String enkelvoud;

  Vindsoort(String slug, String naam, String enkelvoud) {
    this.slug = slug;
    this.naam = naam;
    this.enkelvoud = enkelvoud;
  }

  /** The kind with this slug. */
  public static Optional<Vindsoort> van(String slug) {
    return Arrays.stream(values()).filter(soort -> soort.slug.equals(slug)).findFirst();
  }

  /** All slugs. */
  public static List<String> slugs() {
    return Arrays.stream(values()).map(Vindsoort::slug).toList();
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public String naam() {
    return naam;
  }

  /** The name of one of them. */
  public String enkelvoud() {
    return enkelvoud;
  }
}
