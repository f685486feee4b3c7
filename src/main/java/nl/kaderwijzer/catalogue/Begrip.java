package nl.kaderwijzer.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A concept of one of the lists (skos:Concept). Two concepts are equal when list and slug are.
 *
 * @param lijst slug of the list, for instance {@code situaties}
 * @param slug slug inside the list
 * @param naam preferred label, for people
 * @param definitie one exact sentence
 * @param uitleg the same in plain words
 * @param synoniemen other names people use
 * @param oud slugs this concept had before, still understood as input
 * @param breder slugs of the directly broader concepts of the same list
 * @param vraag the yes/no question that asks for it, if it is asked by itself
 * @param wieWeetHet who may know the answer to that question
 * @param gebeurtenis whether it is an event, see design section 5
 * @param volgorde display order
 */
public record Begrip(
    String lijst,
    String slug,
    String naam,
    String definitie,
    String uitleg,
    List<String> synoniemen,
    List<String> oud,
    List<String> breder,
    @Nullable String vraag,
    @Nullable String wieWeetHet,
    boolean gebeurtenis,
    int volgorde)
    implements Benoemd {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Begrip that && lijst.equals(that.lijst) && slug.equals(that.slug);
  }

  @Override
  public int hashCode() {
    return 31 * lijst.hashCode() + slug.hashCode();
  }

  @Override
  public String toString() {
    return lijst + "/" + slug;
  }
}
