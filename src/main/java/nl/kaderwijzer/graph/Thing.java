package nl.kaderwijzer.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Everything the graph says of one thing, for code that knows no RDF library. Properties are named as in Turtle:
 * {@code kw:opschrift}. Immutable.
 */
public final class Thing {

  private final String id;
  private final Map<String, List<String>> values;

  /** @param values property in prefixed form to its values; references as ids, in a fixed order */
  Thing(String id, Map<String, List<String>> values) {
    this.id = id;
    this.values = values;
  }

  /** Its identifier after the base, for instance {@code normen/jeugdwet/4.1.3}; a whole IRI for things of others. */
  public String id() {
    return id;
  }

  /** The identifier without its first part: {@code jeugdwet/4.1.3}. */
  public String slug() {
    return slug(id);
  }

  /** The identifier without its first part, of any id: the inverse of a reference. */
  public static String slug(String id) {
    return id.substring(id.indexOf('/') + 1);
  }

  /** The one value; throws {@link NoSuchElementException} when it is not there. */
  public String text(String property) {
    String value = textOrNull(property);
    if (value == null) {
      throw new NoSuchElementException(id + " heeft geen " + property);
    }
    return value;
  }

  /** The first value, null when there is none. */
  public @Nullable String textOrNull(String property) {
    List<String> list = texts(property);
    return list.isEmpty() ? null : list.get(0);
  }

  /** All values, in a fixed order. */
  public List<String> texts(String property) {
    return values.getOrDefault(property, List.of());
  }

  /** The number; null when it is not there. */
  public @Nullable Integer numberOrNull(String property) {
    String value = textOrNull(property);
    return value == null ? null : Integer.valueOf(value);
  }

  /** The date; null when it is not there. */
  public @Nullable LocalDate dateOrNull(String property) {
    String value = textOrNull(property);
    return value == null ? null : LocalDate.parse(value);
  }

  /** Whether the property is there and true. */
  public boolean flag(String property) {
    return Boolean.parseBoolean(textOrNull(property));
  }

  @Override
  public String toString() {
    return id;
  }
}
