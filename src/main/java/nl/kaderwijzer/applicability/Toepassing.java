package nl.kaderwijzer.applicability;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Voorwaarde;
import nl.kaderwijzer.graph.Publication;

/** Judges which norms apply to a profile: the rules of one publication, prepared once. Immutable and safe for concurrent use. */
public final class Toepassing {

  static final Comparator<Rolregel> BY_ADDRESSEE =
      comparing((Rolregel regel) -> regel.adressaat().naam()).thenComparing(Rolregel::slug);

  private final Catalogue catalogue;
  private final Hierarchy hierarchy;
  private final List<Rolregel> regels;
  private final List<Casus> casussen;
  private final Rules rules;
  private final NextQuestion nextQuestion;

  private Toepassing(Catalogue catalogue, List<Rolregel> regels, List<Casus> casussen) {
    this.catalogue = catalogue;
    this.hierarchy = new Hierarchy(catalogue);
    this.regels = regels;
    this.casussen = casussen;
    this.rules = new Rules(catalogue, hierarchy, regels);
    this.nextQuestion = new NextQuestion(this);
  }

  /** Reads the role rules and the cases, and prepares all norms. */
  public static Toepassing from(Publication publication, Catalogue catalogue) {
    RuleReader reader = new RuleReader(publication, catalogue);
    return new Toepassing(catalogue, reader.rolregels(), reader.casussen());
  }

  /** The inventory it judges. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** All role rules, by addressee. */
  public List<Rolregel> rolregels() {
    return regels;
  }

  /** The example situations, by title. */
  public List<Casus> casussen() {
    return casussen;
  }

  /** Judges every norm but the headings. Takes a small part of a millisecond; what explains is made when asked for. */
  public Uitkomst beoordeel(Profiel profiel) {
    byte[] values = rules.parts().values(rules.facts().of(profiel));
    return new Uitkomst(this, profiel, values, rules.norms().verdicts(values));
  }

  /** The question that decides most of what is open, with all others that decide something, best first. */
  public List<OpenVraag> volgendeVragen(Uitkomst uitkomst) {
    return nextQuestion.after(uitkomst);
  }

  /** The verdict on one norm for another profile, judged by itself. */
  byte verdict(int norm, Profiel profiel) {
    byte[] facts = rules.facts().of(profiel);
    byte verdict = Kleene.JA;
    for (int part : rules.norms().of(norm)) {
      verdict = Kleene.and(verdict, rules.parts().value(part, facts));
    }
    return verdict;
  }

  /** The first year of each age at which a condition begins or ends to hold, and 0. */
  Set<Integer> leeftijden() {
    Set<Integer> bounds = new TreeSet<>(Set.of(0));
    Collection<Voorwaarde.Leeftijd> intervals = rules.facts().leeftijden();
    intervals.forEach(leeftijd -> Stream.of(leeftijd.van(), leeftijd.tot()).filter(bound -> bound != null).forEach(bounds::add));
    return bounds;
  }

  Hierarchy hierarchy() {
    return hierarchy;
  }

  Rules rules() {
    return rules;
  }
}
