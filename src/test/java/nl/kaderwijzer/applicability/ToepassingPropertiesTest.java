package nl.kaderwijzer.applicability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.graph.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of design section 5, over random profiles and the real data. */
class ToepassingPropertiesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Catalogue CATALOGUE = Catalogue.from(RealData.publication());
  private static final Toepassing TOEPASSING = Toepassing.from(RealData.publication(), CATALOGUE);

  static Stream<Map<String, List<String>>> few() {
    return Stream.concat(Stream.of(Map.of()), new RandomProfiles(CATALOGUE, 20261125).stream(12));
  }

  static Stream<Map<String, List<String>>> many() {
    return new RandomProfiles(CATALOGUE, 4711).stream(150);
  }

  private static Uitkomst beoordeel(Map<String, List<String>> invoer) {
    return TOEPASSING.beoordeel(ProfielLezer.lees(CATALOGUE, invoer, TODAY));
  }

  @ParameterizedTest
  @MethodSource("few")
  void queryAndEngineGiveTheSameVerdicts(Map<String, List<String>> invoer) {
    Profiel profiel = ProfielLezer.lees(CATALOGUE, invoer, TODAY);
    Map<NormId, Oordeel> byQuery = new TreeMap<>();
    RealData.publication()
        .select("applicability/toepassing", ProfielQuery.parameters(profiel))
        .forEach(row -> byQuery.put(NormId.of(row.id("norm").substring("normen/".length())), oordeel(row.id("oordeel"))));

    Map<NormId, Oordeel> byEngine = TOEPASSING.beoordeel(profiel).oordelen();
    assertThat(byEngine.keySet()).hasSameSizeAs(byQuery.keySet());
    assertThat(byEngine.entrySet().stream().filter(e -> byQuery.get(e.getKey()) != e.getValue()))
        .as("Anders volgens de query, bij %s", invoer)
        .isEmpty();
  }

  private static Oordeel oordeel(String id) {
    return Stream.of(Oordeel.values()).filter(o -> id.endsWith("/" + o.slug())).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("many")
  void addingAnAnswerNeverUndoesADecision(Map<String, List<String>> invoer) {
    List<String> parameters = new ArrayList<>(invoer.keySet());
    parameters.removeAll(List.of("peildatum", "rol"));
    Collections.shuffle(parameters, new Random(invoer.hashCode()));
    Map<String, List<String>> growing = new LinkedHashMap<>(invoer);
    growing.keySet().retainAll(List.of("peildatum", "rol"));
    Map<NormId, Oordeel> before = beoordeel(growing).oordelen();
    for (String parameter : parameters) {
      growing.put(parameter, invoer.get(parameter));
      Map<NormId, Oordeel> after = beoordeel(growing).oordelen();
      before.forEach((norm, oordeel) -> {
        if (oordeel != Oordeel.MOGELIJK) {
          assertThat(after.get(norm)).as("%s na antwoord op %s", norm, parameter).isEqualTo(oordeel);
        }
      });
      before = after;
    }
  }

  @ParameterizedTest
  @MethodSource("many")
  void orderOfAnswersDoesNotMatter(Map<String, List<String>> invoer) {
    Map<String, List<String>> reversed = new LinkedHashMap<>();
    List<String> keys = new ArrayList<>(invoer.keySet());
    Collections.reverse(keys);
    keys.forEach(key -> {
      List<String> values = new ArrayList<>(invoer.get(key));
      Collections.reverse(values);
      reversed.put(key, values);
    });

    assertThat(beoordeel(reversed).oordelen()).isEqualTo(beoordeel(invoer).oordelen());
  }

  @ParameterizedTest
  @MethodSource("many")
  void everyVerdictIsExplained(Map<String, List<String>> invoer) {
    beoordeel(invoer)
        .beoordelingen()
        .forEach(
            beoordeling -> {
              assertThat(beoordeling.uitleg()).as(beoordeling.norm().toString()).isNotEmpty();
              assertThat(beoordeling.uitleg()).allMatch(stap -> stap.uitkomst() == beoordeling.oordeel());
              if (beoordeling.oordeel() != Oordeel.MOGELIJK) {
                assertThat(beoordeling.open()).isEmpty();
              }
            });
  }

  @ParameterizedTest
  @MethodSource("few")
  void whatAQuestionSaysToDecideItDecides(Map<String, List<String>> invoer) {
    Uitkomst uitkomst = beoordeel(invoer);
    int open = uitkomst.aantallen().get(Oordeel.MOGELIJK);
    for (OpenVraag vraag : TOEPASSING.volgendeVragen(uitkomst)) {
      assertThat(vraag.beslist()).isBetween(1, open);
      if (vraag.waarde() != null) {
        int yes = beoordeel(uitkomst.profiel(), vraag, true);
        int no = beoordeel(uitkomst.profiel(), vraag, false);
        assertThat(vraag.beslist()).as(vraag.naam()).isBetween(Math.max(open - yes, open - no), 2 * open - yes - no);
      }
    }
  }

  private static int beoordeel(Profiel profiel, OpenVraag vraag, boolean answer) {
    return TOEPASSING.beoordeel(profiel.met(vraag.waarde(), answer)).aantallen().get(Oordeel.MOGELIJK);
  }

  @ParameterizedTest
  @MethodSource("few")
  void leavingOutAnyAnswerOfTheReasoningChangesTheVerdict(Map<String, List<String>> invoer) {
    Uitkomst uitkomst = beoordeel(invoer);
    List<NormId> norms = new ArrayList<>(uitkomst.oordelen().keySet());
    Collections.shuffle(norms, new Random(invoer.hashCode()));
    for (NormId norm : norms.subList(0, 60)) {
      Redenering redenering = uitkomst.redenering(norm).orElseThrow();
      Oordeel oordeel = redenering.beoordeling().oordeel();
      if (oordeel == Oordeel.MOGELIJK) {
        assertThat(redenering.antwoorden()).isEmpty();
        continue;
      }
      List<Antwoord> cited = redenering.antwoorden();
      assertThat(alleen(uitkomst, cited, norm)).as("%s met %s", norm, cited).isEqualTo(oordeel);
      for (Antwoord antwoord : cited) {
        List<Antwoord> rest = new ArrayList<>(cited);
        rest.remove(antwoord);
        assertThat(alleen(uitkomst, rest, norm)).as("%s zonder %s", norm, antwoord).isNotEqualTo(oordeel);
      }
    }
  }

  private static Oordeel alleen(Uitkomst uitkomst, List<Antwoord> antwoorden, NormId norm) {
    return TOEPASSING.beoordeel(Antwoord.alleen(uitkomst.profiel(), antwoorden)).oordelen().get(norm);
  }

  @ParameterizedTest
  @MethodSource("few")
  void whatDiffersIsWhatGotAnotherVerdict(Map<String, List<String>> invoer) {
    Uitkomst before = beoordeel(Map.of());
    Uitkomst after = beoordeel(invoer);
    Verschil verschil = Verschil.tussen(before, after);

    assertThat(verschil.wijzigingen())
        .allSatisfy(w -> assertThat(w.voor().oordeel()).isNotEqualTo(w.na().oordeel()))
        .allSatisfy(w -> assertThat(w.oorzaken()).isNotEmpty());
    assertThat(verschil.erbij() - verschil.eraf())
        .isEqualTo((long) after.aantallen().get(Oordeel.VAN_TOEPASSING) - before.aantallen().get(Oordeel.VAN_TOEPASSING));
  }

  @ParameterizedTest
  @MethodSource("few")
  void whatDiffersHasTheVerdictsOfBothAndTheWayBackIsTheMirror(Map<String, List<String>> invoer) {
    Profiel profiel = ProfielLezer.lees(CATALOGUE, invoer, TODAY);
    Uitkomst one = TOEPASSING.beoordeel(profiel);
    Uitkomst other = TOEPASSING.beoordeel(profiel.op(LocalDate.of(2019, 5, 1)));
    Map<NormId, Oordeel> voor = one.oordelen();
    Map<NormId, Oordeel> na = other.oordelen();
    Verschil verschil = Verschil.tussen(one, other);

    assertThat(verschil.wijzigingen()).extracting(w -> w.na().norm().id()).containsExactlyElementsOf(voor.keySet().stream().filter(id -> voor.get(id) != na.get(id)).toList());
    assertThat(verschil.wijzigingen())
        .allSatisfy(w -> assertThat(List.of(w.voor().oordeel(), w.na().oordeel())).containsExactly(voor.get(w.voor().norm().id()), na.get(w.na().norm().id())));
    Verschil terug = Verschil.tussen(other, one);
    assertThat(List.of(terug.erbij(), terug.eraf())).containsExactly(verschil.eraf(), verschil.erbij());
    assertThat(Verschil.tussen(one, one).wijzigingen()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("few")
  void whatAnotherAnswerGainsAndLosesIsTheDifferenceOfTwoEvaluations(Map<String, List<String>> invoer) {
    Map<NormId, Oordeel> nu = beoordeel(invoer).oordelen();
    for (String naam : List.of("taak", "mandaat", "leeftijd", "omvang", naam(invoer))) {
      Map<String, List<String>> asked = new LinkedHashMap<>(invoer);
      asked.put(WatAls.PARAMETER, List.of(naam));
      List<WatAls.Keus> keuzen = WatAls.keuzen(TOEPASSING, invoer, WatAls.vraag(CATALOGUE, asked), TODAY);
      assertThat(keuzen).as(naam).isNotEmpty();
      for (WatAls.Keus keus : keuzen) {
        Map<NormId, Oordeel> dan = beoordeel(keus.invoer()).oordelen();
        assertThat(ids(keus.verschil().wijzigingen().stream().filter(Verschil.Wijziging::erbij)))
            .as("%s: %s", naam, keus.label())
            .containsExactlyElementsOf(only(dan, nu));
        assertThat(ids(keus.verschil().wijzigingen().stream().filter(Verschil.Wijziging::eraf)))
            .as("%s: %s", naam, keus.label())
            .containsExactlyElementsOf(only(nu, dan));
      }
    }
  }

  /** A situation that was answered, where one was. */
  private static String naam(Map<String, List<String>> invoer) {
    return invoer.getOrDefault("situatie", List.of("crisis")).get(0);
  }

  private static List<NormId> ids(Stream<Verschil.Wijziging> wijzigingen) {
    return wijzigingen.map(w -> w.na().norm().id()).toList();
  }

  /** The norms that apply by the one and not by the other. */
  private static List<NormId> only(Map<NormId, Oordeel> one, Map<NormId, Oordeel> other) {
    return one.keySet().stream().filter(id -> one.get(id) == Oordeel.VAN_TOEPASSING && other.get(id) != Oordeel.VAN_TOEPASSING).toList();
  }

  @Test
  void aRoleRuleHoldsOnlyWhileANormItRestsOnIsInForceAndInItsOwnPeriod() {
    Uitkomst before = beoordeel(Map.of("taak", List.of("jeugdhulp-zelf"), "peildatum", List.of("2014-12-31")));
    Uitkomst since = beoordeel(Map.of("taak", List.of("jeugdhulp-zelf"), "peildatum", List.of("2015-01-01")));
    assertThat(roles(before, "jeugdhulpaanbieder")).containsOnly(Kleene.NEE);
    assertThat(roles(since, "jeugdhulpaanbieder")).contains(Kleene.JA);
    Map<String, List<String>> ggz = Map.of("mandaat", List.of("wvggz"), "organisatievorm", List.of("gemeentelijke-dienst"));
    for (Rolregel regel : TOEPASSING.rolregels()) {
      LocalDate begin = regel.geldigheid().inwerking();
      if (begin != null) {
        int number = TOEPASSING.rolregels().indexOf(regel);
        Profiel profiel = ProfielLezer.lees(CATALOGUE, ggz, TODAY).op(begin.minusDays(1));
        assertThat(TOEPASSING.beoordeel(profiel).values()[TOEPASSING.rules().regelPart(number)]).as(regel.slug()).isEqualTo(Kleene.NEE);
      }
    }
    Beoordeling uitleg = before.beoordeling(NormId.of("jeugdwet/4.1.3")).orElseThrow();
    assertThat(uitleg.uitleg()).anyMatch(stap -> stap.soort() == Stap.Soort.ROL && stap.tekst().contains("op deze dag"));
  }

  private static List<Byte> roles(Uitkomst uitkomst, String adressaat) {
    List<Byte> values = new ArrayList<>();
    for (int regel = 0; regel < TOEPASSING.rolregels().size(); regel++) {
      if (TOEPASSING.rolregels().get(regel).adressaat().slug().equals(adressaat)) {
        values.add(uitkomst.values()[TOEPASSING.rules().regelPart(regel)]);
      }
    }
    return values;
  }

  @ParameterizedTest
  @MethodSource("many")
  void aProfileReadBackFromItsParametersIsTheSame(Map<String, List<String>> invoer) {
    Profiel profiel = ProfielLezer.lees(CATALOGUE, invoer, TODAY);

    assertThat(ProfielLezer.lees(CATALOGUE, ProfielLezer.schrijf(profiel, CATALOGUE, TODAY), TODAY)).isEqualTo(profiel);
  }

  @Test
  void anEventThatIsNotThereIsNamedAsTheMomentTheNormStarts() {
    Uitkomst uitkomst =
        beoordeel(Map.of("taak", List.of("jeugdhulp-zelf"), "situatieNiet", List.of("calamiteit", "klacht")));

    Beoordeling melding = uitkomst.beoordeling(NormId.of("jeugdwet/4.1.8")).orElseThrow();
    assertThat(melding.oordeel()).isEqualTo(Oordeel.NIET_VAN_TOEPASSING);
    assertThat(melding.zodra()).extracting(b -> b.slug()).containsExactly("calamiteit");
  }
}
