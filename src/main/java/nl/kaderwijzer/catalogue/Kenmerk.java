package nl.kaderwijzer.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A feature of the team or the situation on which norms depend, and the question that asks for it.
 * Equal by slug.
 *
 * @param vraag the question in plain Dutch
 * @param uitleg how to answer it
 * @param waarom why we ask
 * @param wieWeetHet who may know the answer
 * @param parameter its name in URLs and JSON
 * @param waarden the possible values; null when it is a number (the age)
 */
public record Kenmerk(
    String slug,
    String naam,
    String vraag,
    String uitleg,
    String waarom,
    String wieWeetHet,
    String parameter,
    @Nullable Begrippenlijst waarden,
    int volgorde)
    implements Benoemd {

  /** The slug of the one feature whose values are numbers. */
  public static final String LEEFTIJD = "leeftijd";

  /** The slug of the one feature whose values are each a question of their own. */
  public static final String SITUATIE = "situatie";

  private static final Set<String> ENKELVOUDIG = Set.of("organisatievorm", "omvang");

  /** Whether people give one value of it: a team has one form and one size. */
  public boolean isEnkelvoudig() {
    return ENKELVOUDIG.contains(slug);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Kenmerk that && slug.equals(that.slug);
  }

  @Override
  public int hashCode() {
    return slug.hashCode();
  }
}
