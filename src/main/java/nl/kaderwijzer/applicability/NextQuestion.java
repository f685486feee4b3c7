package nl.kaderwijzer.applicability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Kenmerk;
import nl.kaderwijzer.catalogue.Voorwaarde;

/**
 * Finds the open question that decides most: the one for which most undecided norms are decided by at least one of its
 * answers. The answers tried are yes and no for a situation, one age between each two bounds that norms use for the
 * age, and each single value and none for a list.
 */
final class NextQuestion {

  private final Toepassing toepassing;
  private final Set<Integer> ages = new TreeSet<>(Set.of(0));
  private final Map<String, List<Integer>> byFeature = new HashMap<>();
  private final BitSet[] norms;

  NextQuestion(Toepassing toepassing) {
    this.toepassing = toepassing;
    this.norms = toepassing.normsPerCondition();
    for (int i = 0; i < toepassing.enkele().size(); i++) {
      byFeature.computeIfAbsent(toepassing.enkele().get(i).kenmerk(), k -> new ArrayList<>()).add(i);
    }
    for (Voorwaarde.Enkel enkel : toepassing.enkele()) {
      if (enkel instanceof Voorwaarde.Leeftijd leeftijd) {
        Stream.of(leeftijd.van(), leeftijd.tot()).filter(bound -> bound != null).forEach(ages::add);
      }
    }
  }

  List<OpenVraag> after(Uitkomst uitkomst) {
    Explainer explainer = new Explainer(toepassing, uitkomst);
    BitSet undecided = new BitSet();
    Set<OpenVraag> vragen = new LinkedHashSet<>();
    for (int i = 0; i < toepassing.entries().size(); i++) {
      if (uitkomst.verdict(i) == Kleene.ONBEKEND) {
        undecided.set(i);
        explainer.open(toepassing.entries().get(i)).stream().filter(vraag -> !vraag.weetNiet()).forEach(vragen::add);
      }
    }
    return vragen.stream()
        .map(vraag -> new OpenVraag(vraag.kenmerk(), vraag.waarde(), false, decided(vraag, undecided, uitkomst)))
        .filter(vraag -> vraag.beslist() > 0)
        .sorted(
            Comparator.comparingInt(OpenVraag::beslist)
                .reversed()
                .thenComparing(vraag -> vraag.kenmerk().volgorde())
                .thenComparing(vraag -> vraag.waarde() == null ? 0 : vraag.waarde().volgorde()))
        .toList();
  }

  private int decided(OpenVraag vraag, BitSet undecided, Uitkomst uitkomst) {
    BitSet decided = new BitSet();
    for (Profiel profiel : answered(vraag, uitkomst.profiel())) {
      Answers answers = new Answers(profiel, toepassing.hierarchy());
      byte[] values = uitkomst.values().clone();
      BitSet touched = new BitSet();
      for (int condition : byFeature.get(vraag.kenmerk().slug())) {
        byte value = answers.value(toepassing.enkele().get(condition));
        if (value != values[condition]) {
          values[condition] = value;
          touched.or(norms[condition]);
        }
      }
      touched.and(undecided);
      touched.andNot(decided);
      byte[] roles = toepassing.roles(values);
      touched.stream().filter(i -> verdict(i, profiel, roles, values) != Kleene.ONBEKEND).forEach(decided::set);
    }
    return decided.cardinality();
  }

  private byte verdict(int i, Profiel profiel, byte[] roles, byte[] values) {
    Toepassing.Entry entry = toepassing.entries().get(i);
    byte validity = Toepassing.validity(entry.norm().geldigheid(), profiel);
    return Toepassing.verdict(entry, toepassing.role(entry, roles, profiel), validity, values);
  }

  private List<Profiel> answered(OpenVraag vraag, Profiel profiel) {
    Kenmerk kenmerk = vraag.kenmerk();
    if (vraag.waarde() != null) {
      return List.of(profiel.met(vraag.waarde(), true), profiel.met(vraag.waarde(), false));
    }
    if (kenmerk.waarden() == null) {
      return ages.stream().map(age -> profiel.metLeeftijden(Set.of(age))).toList();
    }
    Set<Set<Begrip>> answers = new LinkedHashSet<>();
    answers.add(Set.of());
    kenmerk.waarden().begrippen().forEach(begrip -> answers.add(Set.of(begrip)));
    return answers.stream().map(answer -> profiel.met(kenmerk.slug(), answer)).toList();
  }
}
