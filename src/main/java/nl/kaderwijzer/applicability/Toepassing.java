package nl.kaderwijzer.applicability;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Geldigheid;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Voorwaarde;
import nl.kaderwijzer.graph.Publication;

/**
 * Judges which norms apply to a profile: the rules of one publication, prepared once. The value of a norm is the
 * minimum of that of its role, of its conditions and those of its instrument, of its validity on the day, and of
 * {@code possible} when its text was not read (design, section 5). Immutable and safe for concurrent use.
 */
public final class Toepassing {

  private final Catalogue catalogue;
  private final Hierarchy hierarchy;
  private final List<Rolregel> regels;
  private final List<Casus> casussen;
  private final Map<Voorwaarde.Enkel, Integer> index = new IdentityHashMap<>();
  private final List<Voorwaarde.Enkel> enkele = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Conditionset> regelVoorwaarden = new ArrayList<>();
  private final NextQuestion nextQuestion;

  /**
   * A norm made ready.
   *
   * @param regels indexes of the role rules that can make its addressee the team
   */
  record Entry(Norm norm, Conditionset conditions, int[] regels) {}

  private Toepassing(Catalogue catalogue, List<Rolregel> regels, List<Casus> casussen) {
    this.catalogue = catalogue;
    this.hierarchy = new Hierarchy(catalogue);
    this.regels = regels;
    this.casussen = casussen;
    regels.forEach(regel -> regelVoorwaarden.add(prepare(regel.voorwaarden())));
    for (Norm norm : catalogue.normen()) {
      if (!norm.isHoofd()) {
        entries.add(new Entry(norm, prepare(voorwaarden(norm)), regelsVoor(norm)));
      }
    }
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

  /** Judges every norm but the headings. Takes well under a millisecond; what explains is made when asked for. */
  public Uitkomst beoordeel(Profiel profiel) {
    Answers answers = new Answers(profiel, hierarchy);
    byte[] values = values(answers::value);
    byte[] onEvents = values(answers::valueOnEvents);
    Map<Geldigheid, Byte> validity = new HashMap<>();
    byte[] roles = roles(values);
    byte[] verdicts = new byte[entries.size()];
    for (int i = 0; i < verdicts.length; i++) {
      Entry entry = entries.get(i);
      byte valid = validity.computeIfAbsent(entry.norm().geldigheid(), g -> validity(g, profiel));
      verdicts[i] = verdict(entry, role(entry, roles, profiel), valid, values);
    }
    return new Uitkomst(this, profiel, answers, values, onEvents, roles, verdicts);
  }

  /** The question that decides most of what is open, with all others that decide something, best first. */
  public List<OpenVraag> volgendeVragen(Uitkomst uitkomst) {
    return nextQuestion.after(uitkomst);
  }

  /** The verdict on one norm for another profile, judged by itself. */
  byte verdict(Entry entry, Profiel profiel) {
    Answers answers = new Answers(profiel, hierarchy);
    byte[] values = new byte[enkele.size()];
    IntStream.concat(
            entry.conditions().all(),
            Arrays.stream(entry.regels()).mapToObj(regelVoorwaarden::get).flatMapToInt(Conditionset::all))
        .forEach(i -> values[i] = answers.value(enkele.get(i)));
    byte role = Kleene.NEE;
    if (profiel.rollen().isEmpty()) {
      for (int regel : entry.regels()) {
        role = Kleene.or(role, role(regel, values));
      }
    } else {
      role = role(entry, new byte[0], profiel);
    }
    return verdict(entry, role, validity(entry.norm().geldigheid(), profiel), values);
  }

  byte[] values(Function<Voorwaarde.Enkel, Byte> value) {
    byte[] values = new byte[enkele.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value.apply(enkele.get(i));
    }
    return values;
  }

  byte[] roles(byte[] values) {
    byte[] roles = new byte[regels.size()];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = role(i, values);
    }
    return roles;
  }

  private byte role(int regel, byte[] values) {
    return Kleene.and((byte) regels.get(regel).hoogstens().ordinal(), regelVoorwaarden.get(regel).value(values));
  }

  /** Whether the team is an addressee of the norm: by the rules, or, when roles are asked for, by those. */
  byte role(Entry entry, byte[] roles, Profiel profiel) {
    if (!profiel.rollen().isEmpty()) {
      return entry.norm().adressaten().stream().anyMatch(profiel.rollen()::contains) ? Kleene.JA : Kleene.NEE;
    }
    byte best = Kleene.NEE;
    for (int regel : entry.regels()) {
      best = Kleene.or(best, roles[regel]);
    }
    return best;
  }

  static byte verdict(Entry entry, byte role, byte validity, byte[] values) {
    byte result = Kleene.and(role, validity);
    if (entry.norm().inhoudOnbekend()) {
      result = Kleene.and(result, Kleene.ONBEKEND);
    }
    return result == Kleene.NEE ? result : Kleene.and(result, entry.conditions().value(values));
  }

  static byte validity(Geldigheid geldigheid, Profiel profiel) {
    Boolean geldt = geldigheid.op(profiel.peildatum()).geldt();
    return geldt == null ? Kleene.ONBEKEND : geldt ? Kleene.JA : Kleene.NEE;
  }

  Hierarchy hierarchy() {
    return hierarchy;
  }

  List<Entry> entries() {
    return entries;
  }

  /** All single conditions; their place is their index. */
  List<Voorwaarde.Enkel> enkele() {
    return enkele;
  }

  /** The index of a single condition; equal conditions are one object, see {@link nl.kaderwijzer.catalogue.Conditions}. */
  int index(Voorwaarde.Enkel enkel) {
    return index.get(enkel);
  }

  /** Per single condition the norms whose verdict depends on it, of themselves or by a role rule. */
  BitSet[] normsPerCondition() {
    BitSet[] norms = new BitSet[enkele.size()];
    Arrays.setAll(norms, i -> new BitSet(entries.size()));
    for (int i = 0; i < entries.size(); i++) {
      int norm = i;
      Stream.concat(
              Stream.of(entries.get(i).conditions()),
              Arrays.stream(entries.get(i).regels()).mapToObj(regelVoorwaarden::get))
          .flatMapToInt(Conditionset::all)
          .forEach(condition -> norms[condition].set(norm));
    }
    return norms;
  }

  /** The conditions of the instrument and its own, in that order. */
  static List<Voorwaarde> voorwaarden(Norm norm) {
    List<Voorwaarde> all = new ArrayList<>(norm.instrument().voorwaarden());
    all.addAll(norm.voorwaarden());
    return all;
  }

  private int[] regelsVoor(Norm norm) {
    return IntStream.range(0, regels.size())
        .filter(i -> norm.adressaten().contains(regels.get(i).adressaat()) && regels.get(i).geldtVoor(norm.instrument()))
        .toArray();
  }

  private Conditionset prepare(List<? extends Voorwaarde> voorwaarden) {
    List<Integer> single = new ArrayList<>();
    List<int[][]> choices = new ArrayList<>();
    for (Voorwaarde voorwaarde : voorwaarden) {
      if (voorwaarde instanceof Voorwaarde.Enkel enkel) {
        single.add(indexOf(enkel));
      } else {
        Voorwaarde.Keuze keuze = (Voorwaarde.Keuze) voorwaarde;
        choices.add(
            keuze.alternatieven().stream()
                .map(alternatief -> alternatief.stream().mapToInt(this::indexOf).toArray())
                .toArray(int[][]::new));
      }
    }
    return new Conditionset(single.stream().mapToInt(i -> i).toArray(), choices.toArray(int[][][]::new));
  }

  private int indexOf(Voorwaarde.Enkel enkel) {
    return index.computeIfAbsent(
        enkel,
        e -> {
          enkele.add(e);
          return enkele.size() - 1;
        });
  }

  static final Comparator<Rolregel> BY_ADDRESSEE =
      comparing((Rolregel regel) -> regel.adressaat().naam()).thenComparing(Rolregel::slug);

}
