package nl.kaderwijzer.api;

import java.util.Collection;
import java.util.List;
import nl.kaderwijzer.catalogue.Benoemd;
import nl.kaderwijzer.catalogue.Norm;
import org.jspecify.annotations.Nullable;

/** A thing elsewhere, by its slug and its name. */
public record Verwijzing(String slug, String naam) implements Benoemd {

  /** To a thing with a slug. */
  public static Verwijzing of(Benoemd benoemd) {
    return new Verwijzing(benoemd.slug(), benoemd.naam());
  }

  /** To a norm, by its id and heading. */
  public static Verwijzing of(Norm norm) {
    return new Verwijzing(norm.toString(), norm.opschrift());
  }

  /** The same, null for none. */
  public static @Nullable Verwijzing ofNullable(@Nullable Benoemd benoemd) {
    return benoemd == null ? null : of(benoemd);
  }

  /** To each of these. */
  public static List<Verwijzing> of(Collection<? extends Benoemd> benoemden) {
    return benoemden.stream().map(Verwijzing::of).toList();
  }
}
