package nl.kaderwijzer.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Norm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Candidates are what nobody judged, each pair once, in a fixed order. */
class KandidatenTest {

  private static final Kandidaten KANDIDATEN = Real.OVERLAP.kandidaten();

  @Test
  void noCandidateWasJudged() {
    assertThat(KANDIDATEN.alle()).isNotEmpty();
    assertThat(KANDIDATEN.alle()).filteredOn(k -> Real.VERBANDEN.tussen(id(k.van()), id(k.naar())).isPresent()).isEmpty();
  }

  @Test
  void everyPairIsThereOnceWhicheverWayRound() {
    Set<Set<Norm>> seen = new HashSet<>();
    assertThat(KANDIDATEN.alle()).filteredOn(k -> !seen.add(Set.of(k.van(), k.naar()))).isEmpty();
    assertThat(KANDIDATEN.alle()).filteredOn(k -> id(k.van()).compareTo(id(k.naar())) >= 0).isEmpty();
  }

  @Test
  void candidatesShareWhatMakesThemComparable() {
    Reikwijdte reikwijdte = new Reikwijdte(Real.CATALOGUE);
    assertThat(KANDIDATEN.alle()).filteredOn(k -> k.van().instrument().equals(k.naar().instrument())).isEmpty();
    assertThat(KANDIDATEN.alle()).filteredOn(k -> k.onderwerpen().isEmpty() || k.adressaten().isEmpty()).isEmpty();
    assertThat(KANDIDATEN.alle()).filteredOn(k -> k.tekst() < 0 || k.tekst() > 1 || k.score() <= 0 || k.score() > 1).isEmpty();
    assertThat(KANDIDATEN.alle()).filteredOn(k -> !reikwijdte.kunnenSamen(k.naar(), k.van())).isEmpty();
  }

  /** The rule of what can be compared, written out once more. */
  @Test
  void everyComparablePairIsJudgedOrACandidate() {
    Reikwijdte reikwijdte = new Reikwijdte(Real.CATALOGUE);
    Set<String> listed = new HashSet<>(KANDIDATEN.alle().stream().map(Kandidaat::id).toList());
    List<Norm> norms = Geldend.normen(Real.CATALOGUE).stream().filter(norm -> !norm.inhoudOnbekend()).toList();
    int pairs = 0;
    for (Norm a : norms) {
      for (Norm b : norms) {
        if (id(a).compareTo(id(b)) < 0 && !a.instrument().equals(b.instrument()) && share(a.onderwerpen(), b.onderwerpen())
            && share(a.adressaten(), b.adressaten()) && reikwijdte.kunnenSamen(a, b)) {
          pairs++;
          assertThat(listed.contains(id(a) + "/" + id(b))).as("%s and %s", a, b).isNotEqualTo(Real.VERBANDEN.tussen(id(a), id(b)).isPresent());
        }
      }
    }
    assertThat(pairs).isEqualTo(KANDIDATEN.geheel().vergelijkbaar());
  }

  private static boolean share(List<Begrip> a, List<Begrip> b) {
    return a.stream().anyMatch(b::contains);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "een-plan", "regie-en-coordinatie", "participatie-jeugdige", "participatie-ouders", "veiligheidsinschatting", "meldcode", "toestemming",
    "gegevensdeling", "dossiervorming", "bewaartermijn", "inzagerecht", "klachtrecht", "vertrouwenspersoon", "clientondersteuning",
    "beroepsregistratie", "verantwoorde-werktoedeling", "calamiteitenmelding", "beslistermijn", "onderzoek-na-melding", "medezeggenschap"
  })
  void topicsThatMatterMostWereJudged(String slug) {
    assertThat(KANDIDATEN.stand(Real.CATALOGUE.begrip("onderwerpen", slug)).orElseThrow().beoordeeld()).isPositive();
  }

  @Test
  void bestComesFirst() {
    List<Double> scores = KANDIDATEN.alle().stream().map(k -> -k.score()).toList();
    assertThat(scores).isSorted();
  }

  @Test
  void countsAreThoseOfTheLists() {
    assertThat(KANDIDATEN.geheel().open()).isEqualTo(KANDIDATEN.alle().size());
    assertThat(KANDIDATEN.geheel().beoordeeld()).isPositive();
    for (Kandidaten.Stand stand : KANDIDATEN.standen()) {
      Begrip onderwerp = java.util.Objects.requireNonNull(stand.onderwerp());
      assertThat(stand.open()).isEqualTo(KANDIDATEN.over(onderwerp).size());
      assertThat(KANDIDATEN.over(onderwerp, 5)).isEqualTo(KANDIDATEN.over(onderwerp).stream().limit(5).toList());
      assertThat(KANDIDATEN.stand(onderwerp)).contains(stand);
    }
  }

  @Test
  void candidatesOfANormAreThoseOfTheOther() {
    assertThat(KANDIDATEN.alle().subList(0, 50)).allSatisfy(k -> {
      assertThat(KANDIDATEN.van(k.van())).contains(k);
      assertThat(KANDIDATEN.van(k.naar())).contains(k);
    });
  }

  private static String id(Norm norm) {
    return norm.id().toString();
  }
}
