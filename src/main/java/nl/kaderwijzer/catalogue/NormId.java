package nl.kaderwijzer.catalogue;

import java.util.Comparator;

/**
 * The identifier of a norm: the slug of its instrument and the slug of its place, written {@code jeugdwet/4.1.3}.
 *
 * @param instrument slug of the instrument, never empty
 * @param plaats slug of the place, never empty, without a slash
 */
public record NormId(String instrument, String plaats) implements Comparable<NormId> {

  private static final Comparator<NormId> ORDER = Comparator.comparing(NormId::instrument).thenComparing(NormId::plaats);

  /** Checks that both parts are there. */
  public NormId {
    if (instrument.isEmpty() || plaats.isEmpty() || plaats.contains("/")) {
      throw new IllegalArgumentException("Geen norm-id: " + instrument + "/" + plaats);
    }
  }

  /** Reads {@code instrument/plaats}; throws {@link IllegalArgumentException} when there is not exactly one slash. */
  public static NormId of(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("Geen norm-id: " + text);
    }
    return new NormId(text.substring(0, slash), text.substring(slash + 1));
  }

  @Override
  public int compareTo(NormId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return instrument + "/" + plaats;
  }
}
