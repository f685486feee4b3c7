package nl.kaderwijzer.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the team or the situation ({@code kw:Voorwaarde}). The conditions of a norm and of its instrument are
 * all to be met; only a {@link Keuze} holds alternatives, and those hold no further choice. Equal by content, so that
 * the same condition of many norms is judged once.
 */
public sealed interface Voorwaarde {

  /** A condition on one feature. */
  sealed interface Enkel extends Voorwaarde {

    /** Slug of the feature. */
    String kenmerk();
  }

  /** Any of these values ({@code kw:waarde}). */
  record Waarden(String kenmerk, List<Begrip> waarden) implements Enkel {}

  /** None of these values ({@code kw:nietWaarde}). */
  record Uitsluiting(String kenmerk, List<Begrip> waarden) implements Enkel {}

  /**
   * An age interval in whole years ({@code kw:leeftijdVan}, {@code kw:leeftijdTot}).
   *
   * @param van inclusive, null for no lower bound
   * @param tot exclusive, null for no upper bound
   */
  record Leeftijd(@Nullable Integer van, @Nullable Integer tot) implements Enkel {

    @Override
    public String kenmerk() {
      return Kenmerk.LEEFTIJD;
    }

    /** Whether somebody of this age is meant. */
    public boolean past(int leeftijd) {
      return (van == null || leeftijd >= van) && (tot == null || leeftijd < tot);
    }
  }

  /** At least one of the alternatives ({@code kw:alternatief}); each is a set of conditions that all are to be met. */
  record Keuze(List<List<Enkel>> alternatieven) implements Voorwaarde {}
}
