package nl.kaderwijzer.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that changed, or will on a known day: a rule itself (from its own dates), or our description of it (from the log,
 * kw:Wijziging). Equal by slug.
 *
 * @param slug begins with the day: {@code 2026-01-01-in-werking-jeugdwet}
 * @param uitLogboek whether it stands in the log and so has an address of its own
 * @param soort of the list {@code wijzigingsoorten}
 * @param toelichting a Dutch sentence or two
 * @param over what it is about; empty when it is about the whole
 * @param oudAdres the address that it withdrew, null for other changes
 */
public record Wijziging(
    String slug,
    boolean uitLogboek,
    LocalDate datum,
    Begrip soort,
    String toelichting,
    List<Betreft> over,
    @Nullable String oudAdres) {

  private static final int MOST_NAMES = 3;

  /**
   * A thing that changed.
   *
   * @param id its slug path: {@code normen/jeugdwet/4.1.3}
   * @param naam its name, for people
   */
  public record Betreft(String id, String naam) {}

  /** Whether it is still to come on this day. */
  public boolean aangekondigd(LocalDate vandaag) {
    return datum.isAfter(vandaag);
  }

  /** What happened to what, in a few words. */
  public String titel() {
    if (over.isEmpty()) {
      return soort.naam();
    }
    List<String> namen = over.stream().limit(MOST_NAMES).map(Betreft::naam).toList();
    int rest = over.size() - namen.size();
    return soort.naam() + ": " + String.join("; ", namen) + (rest > 0 ? " en nog " + rest : "");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Wijziging that && slug.equals(that.slug);
  }

  @Override
  public int hashCode() {
    return slug.hashCode();
  }
}
