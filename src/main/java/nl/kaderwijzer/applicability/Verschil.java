package nl.kaderwijzer.applicability;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What differs between two outcomes: two teams, two days, or one team before and after an answer.
 *
 * @param wijzigingen per norm with another verdict, by instrument and in the order of the text
 */
public record Verschil(List<Wijziging> wijzigingen) {

  /**
   * A norm with another verdict.
   *
   * @param oorzaken why it changed: the steps of the explanation after that were open or otherwise before, or, of a norm that is no longer
   *     ruled out but still open, the steps that ruled it out
   */
  public record Wijziging(Beoordeling voor, Beoordeling na, List<Stap> oorzaken) {

    /** Whether the norm applies after and did not, for certain, before. */
    public boolean erbij() {
      return na.oordeel() == Oordeel.VAN_TOEPASSING;
    }

    /** Whether the norm applied before and does not, for certain, after. */
    public boolean eraf() {
      return voor.oordeel() == Oordeel.VAN_TOEPASSING;
    }
  }

  /** Compares two outcomes of the same publication. */
  public static Verschil tussen(Uitkomst voor, Uitkomst na) {
    List<Wijziging> wijzigingen = new ArrayList<>();
    Explainer before = new Explainer(voor.toepassing(), voor);
    Explainer after = new Explainer(na.toepassing(), na);
    for (int i = 0; i < voor.toepassing().rules().entries().size(); i++) {
      if (voor.verdict(i) != na.verdict(i)) {
        Beoordeling one = before.explain(i);
        Beoordeling other = after.explain(i);
        wijzigingen.add(new Wijziging(one, other, oorzaken(one, other)));
      }
    }
    return new Verschil(List.copyOf(wijzigingen));
  }

  private static List<Stap> oorzaken(Beoordeling voor, Beoordeling na) {
    Set<String> same = voor.uitleg().stream().filter(stap -> stap.uitkomst() == na.oordeel()).map(Stap::tekst).collect(Collectors.toSet());
    Set<String> open = voor.uitleg().stream().map(Stap::tekst).collect(Collectors.toSet());
    List<Stap> causes = na.uitleg().stream().filter(stap -> !same.contains(stap.tekst())).toList();
    List<Stap> known = causes.stream().filter(stap -> open.contains(stap.tekst())).toList();
    List<Stap> gone = voor.oordeel() == Oordeel.NIET_VAN_TOEPASSING ? voor.uitleg() : causes;
    return known.isEmpty() ? gone : known;
  }

  /** How many norms apply after and did not before. */
  public long erbij() {
    return wijzigingen.stream().filter(Wijziging::erbij).count();
  }

  /** How many norms applied before and do not after. */
  public long eraf() {
    return wijzigingen.stream().filter(Wijziging::eraf).count();
  }
}
