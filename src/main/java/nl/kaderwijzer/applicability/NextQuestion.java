package nl.kaderwijzer.applicability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Kenmerk;
import org.jspecify.annotations.Nullable;

/**
 * Finds the open question that decides most: the one for which most undecided norms are decided by at least one of its
 * answers. The answers tried are yes and no for a situation that a condition names, one age between each two bounds that norms
 * use for the age, and each single value and none for a list. What each answer touches is worked out beforehand, and norms
 * made of the same parts are tried as one. Safe for concurrent use.
 */
final class NextQuestion {

  /** An open question: the parts and the groups of norms that hang on it, and its answers. */
  private record Question(Kenmerk kenmerk, @Nullable Begrip situatie, int[] parts, int[] groups, List<Answer> answers) {}

  /** What an answer says: it settles these facts, as far as they are open. */
  private record Answer(int[] facts, byte[] values) {}

  private final Toepassing toepassing;
  private final Rules rules;
  private final Conjunctions groups;
  private final int[] group;
  private final List<Question> questions = new ArrayList<>();

  NextQuestion(Toepassing toepassing) {
    this.toepassing = toepassing;
    this.rules = toepassing.rules();
    this.group = new int[rules.norms().size()];
    Map<List<Integer>, Integer> numbers = new LinkedHashMap<>();
    for (int norm = 0; norm < group.length; norm++) {
      List<Integer> parts = Arrays.stream(rules.norms().of(norm)).sorted().boxed().toList();
      group[norm] = numbers.computeIfAbsent(parts, x -> numbers.size());
    }
    this.groups = Conjunctions.of(numbers.keySet().stream().map(parts -> parts.stream().mapToInt(i -> i).toArray()).toList());
    Set<Begrip> situaties =
        rules.alleVoorwaarden().stream()
            .flatMap(Rules::enkele)
            .filter(enkel -> enkel.kenmerk().equals(Kenmerk.SITUATIE))
            .flatMap(enkel -> Rules.waarden(enkel).stream())
            .collect(Collectors.toSet());
    for (Kenmerk kenmerk : toepassing.catalogue().kenmerken()) {
      if (kenmerk.slug().equals(Kenmerk.SITUATIE)) {
        kenmerk.waarden().begrippen().stream().filter(situaties::contains).forEach(situatie -> add(kenmerk, situatie, situatie(situatie)));
      } else {
        add(kenmerk, null, kenmerk.waarden() == null ? leeftijden() : lijst(kenmerk));
      }
    }
  }

  private void add(Kenmerk kenmerk, @Nullable Begrip situatie, List<Answer> answers) {
    boolean[] marked = new boolean[rules.facts().size()];
    answers.forEach(answer -> Arrays.stream(answer.facts()).forEach(fact -> marked[fact] = true));
    boolean[] depends = rules.parts().depending(marked);
    questions.add(
        new Question(
            kenmerk,
            situatie,
            IntStream.range(marked.length, depends.length).filter(part -> depends[part]).toArray(),
            IntStream.range(0, groups.size()).filter(g -> Arrays.stream(groups.of(g)).anyMatch(part -> depends[part])).toArray(),
            answers));
  }

  private List<Answer> situatie(Begrip situatie) {
    Hierarchy hierarchy = toepassing.hierarchy();
    return List.of(
        answer(facts -> rules.facts().set(facts, Kenmerk.SITUATIE, Set.of(situatie), hierarchy::broader, Kleene.JA)),
        answer(facts -> rules.facts().set(facts, Kenmerk.SITUATIE, Set.of(situatie), hierarchy::narrower, Kleene.NEE)));
  }

  private List<Answer> leeftijden() {
    return toepassing.leeftijden().stream().map(age -> answer(facts -> rules.facts().answer(facts, Set.of(age)))).toList();
  }

  private List<Answer> lijst(Kenmerk kenmerk) {
    List<Set<Begrip>> given = new ArrayList<>(List.of(Set.of()));
    kenmerk.waarden().begrippen().forEach(begrip -> given.add(Set.of(begrip)));
    return given.stream().map(waarden -> answer(facts -> rules.facts().answer(facts, kenmerk.slug(), waarden))).toList();
  }

  private Answer answer(Consumer<byte[]> says) {
    byte[] facts = new byte[rules.facts().size()];
    Arrays.fill(facts, Kleene.ONBEKEND);
    says.accept(facts);
    int[] settled = IntStream.range(0, facts.length).filter(fact -> facts[fact] != Kleene.ONBEKEND).toArray();
    byte[] values = new byte[settled.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = facts[settled[i]];
    }
    return new Answer(settled, values);
  }

  List<OpenVraag> after(Uitkomst uitkomst) {
    int[] undecided = new int[groups.size()];
    for (int norm = 0; norm < group.length; norm++) {
      if (uitkomst.verdict(norm) == Kleene.ONBEKEND) {
        undecided[group[norm]]++;
      }
    }
    byte[] values = uitkomst.values().clone();
    return questions.stream()
        .filter(question -> isOpen(question, uitkomst))
        .map(question -> new OpenVraag(question.kenmerk(), question.situatie(), false, decided(question, undecided, uitkomst.values(), values)))
        .filter(vraag -> vraag.beslist() > 0)
        .sorted(
            Comparator.comparingInt(OpenVraag::beslist)
                .reversed()
                .thenComparing(vraag -> vraag.kenmerk().volgorde())
                .thenComparing(vraag -> vraag.waarde() == null ? 0 : vraag.waarde().volgorde()))
        .toList();
  }

  private static boolean isOpen(Question question, Uitkomst uitkomst) {
    Profiel profiel = uitkomst.profiel();
    String slug = question.kenmerk().slug();
    if (question.situatie() != null) {
      return !profiel.weetNiet().contains(question.situatie().slug()) && uitkomst.is(slug, question.situatie()) == Kleene.ONBEKEND;
    }
    boolean given = slug.equals(Kenmerk.LEEFTIJD) ? !profiel.leeftijden().isEmpty() : profiel.lijsten().containsKey(slug);
    return !given && !profiel.weetNiet().contains(slug);
  }

  /** How many undecided norms at least one answer decides; leaves {@code values} as {@code now} again. */
  private int decided(Question question, int[] undecided, byte[] now, byte[] values) {
    BitSet open = new BitSet(groups.size());
    Arrays.stream(question.groups()).filter(g -> undecided[g] > 0).forEach(open::set);
    int decided = 0;
    for (Answer answer : question.answers()) {
      if (open.isEmpty()) {
        break;
      }
      for (int i = 0; i < answer.facts().length; i++) {
        if (now[answer.facts()[i]] == Kleene.ONBEKEND) {
          values[answer.facts()[i]] = answer.values()[i];
        }
      }
      for (int part : question.parts()) {
        rules.parts().update(part, values);
      }
      for (int g = open.nextSetBit(0); g >= 0; g = open.nextSetBit(g + 1)) {
        if (groups.verdict(g, values) != Kleene.ONBEKEND) {
          open.clear(g);
          decided += undecided[g];
        }
      }
      Arrays.stream(answer.facts()).forEach(fact -> values[fact] = now[fact]);
    }
    for (int part : question.parts()) {
      values[part] = now[part];
    }
    return decided;
  }
}
