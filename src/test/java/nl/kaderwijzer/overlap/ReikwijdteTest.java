package nl.kaderwijzer.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Begrippenlijst;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.catalogue.Voorwaarde;
import org.junit.jupiter.api.Test;

/** When two norms can hold together, and when one holds wherever the other does. */
class ReikwijdteTest {

  private static final Norm BASE =
      Real.normen().stream().filter(norm -> norm.instrument().voorwaarden().isEmpty()).findFirst().orElseThrow();

  private static int made;

  private final Reikwijdte reikwijdte = new Reikwijdte(Real.CATALOGUE);
  private final List<Begrip> situaties = values("situaties");
  private final List<Begrip> regios = values("regios");

  private static List<Begrip> values(String lijst) {
    return Real.CATALOGUE.lijst(lijst).orElseThrow().begrippen().stream().filter(b -> b.breder().isEmpty()).toList();
  }

  /** A norm of its own with these conditions and nothing else changed. */
  private static Norm norm(Voorwaarde... voorwaarden) {
    Map<String, Object> changes =
        Map.of("id", new NormId(BASE.id().instrument(), "proef-" + made++), "voorwaarden", List.of(voorwaarden));
    RecordComponent[] components = Norm.class.getRecordComponents();
    try {
      Object[] values = new Object[components.length];
      for (int i = 0; i < values.length; i++) {
        Object own = components[i].getAccessor().invoke(BASE);
        values[i] = changes.getOrDefault(components[i].getName(), own);
      }
      return Norm.class.getConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private boolean samen(Norm een, Norm ander) {
    boolean samen = reikwijdte.kunnenSamen(een, ander);
    assertThat(reikwijdte.kunnenSamen(ander, een)).isEqualTo(samen);
    return samen;
  }

  @Test
  void agesMustMeet() {
    Norm child = norm(new Voorwaarde.Leeftijd(null, 16));
    Norm adult = norm(new Voorwaarde.Leeftijd(18, null));
    Norm teen = norm(new Voorwaarde.Leeftijd(12, 18));

    assertThat(samen(child, adult)).isFalse();
    assertThat(samen(teen, adult)).isFalse();
    assertThat(samen(child, teen)).isTrue();
    assertThat(samen(norm(), adult)).isTrue();
  }

  @Test
  void whatTheOtherExcludesCannotBe() {
    Norm only = norm(new Voorwaarde.Waarden("situatie", List.of(situaties.get(0))));
    Norm either = norm(new Voorwaarde.Waarden("situatie", List.of(situaties.get(0), situaties.get(1))));
    Norm not = norm(new Voorwaarde.Uitsluiting("situatie", List.of(situaties.get(0))));

    assertThat(samen(only, not)).isFalse();
    assertThat(samen(either, not)).isTrue();
  }

  @Test
  void exclusionOfABroaderConceptExcludesTheNarrower() {
    Begrippenlijst lijst = Real.CATALOGUE.lijst("situaties").orElseThrow();
    Begrip narrow = lijst.begrippen().stream().filter(b -> !b.breder().isEmpty()).findFirst().orElseThrow();
    Begrip broad = lijst.begrip(narrow.breder().get(0)).orElseThrow();

    assertThat(samen(norm(new Voorwaarde.Waarden("situatie", List.of(narrow))), norm(new Voorwaarde.Uitsluiting("situatie", List.of(broad)))))
        .isFalse();
    assertThat(samen(norm(new Voorwaarde.Waarden("situatie", List.of(broad))), norm(new Voorwaarde.Uitsluiting("situatie", List.of(narrow)))))
        .isTrue();
  }

  @Test
  void twoRegionsCannotBeTwoSituationsCan() {
    assertThat(samen(norm(new Voorwaarde.Waarden("regio", List.of(regios.get(0)))), norm(new Voorwaarde.Waarden("regio", List.of(regios.get(1))))))
        .isFalse();
    assertThat(
            samen(
                norm(new Voorwaarde.Waarden("situatie", List.of(situaties.get(0)))),
                norm(new Voorwaarde.Waarden("situatie", List.of(situaties.get(1))))))
        .isTrue();
  }

  @Test
  void oneAlternativeThatFitsIsEnough() {
    Norm choice = norm(new Voorwaarde.Keuze(List.of(List.of(new Voorwaarde.Leeftijd(null, 12)), List.of(new Voorwaarde.Leeftijd(18, null)))));

    assertThat(samen(choice, norm(new Voorwaarde.Leeftijd(21, null)))).isTrue();
    assertThat(samen(choice, norm(new Voorwaarde.Leeftijd(12, 18)))).isFalse();
  }

  @Test
  void normWithoutConditionsCoversOneWithThemAndNotTheOtherWayRound() {
    Norm narrow = norm(new Voorwaarde.Leeftijd(12, 16));
    Norm wider = norm(new Voorwaarde.Leeftijd(null, 18));

    assertThat(reikwijdte.dekt(norm(), narrow)).isTrue();
    assertThat(reikwijdte.dekt(narrow, norm())).isFalse();
    assertThat(reikwijdte.dekt(wider, narrow)).isTrue();
    assertThat(reikwijdte.isBijzonder(narrow, wider)).isTrue();
    assertThat(reikwijdte.isBijzonder(wider, narrow)).isFalse();
    assertThat(reikwijdte.isBijzonder(wider, wider)).isFalse();
  }

  @Test
  void realNormsThatCoverEachOtherCanHoldTogether() {
    List<Norm> some = Real.normen().subList(0, 200);
    for (Norm een : some) {
      for (Norm ander : some) {
        if (reikwijdte.dekt(een, ander) && reikwijdte.kunnenSamen(ander, ander)) {
          assertThat(reikwijdte.kunnenSamen(een, ander)).as(een + " covers " + ander).isTrue();
        }
      }
    }
  }
}
