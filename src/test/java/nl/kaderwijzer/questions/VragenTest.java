package nl.kaderwijzer.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Invoerfout;
import nl.kaderwijzer.catalogue.OngeldigeInvoer;
import nl.kaderwijzer.graph.Admission;
import nl.kaderwijzer.graph.LimitPassed;
import nl.kaderwijzer.graph.RealData;
import nl.kaderwijzer.graph.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The saved questions, asked of the real data. */
class VragenTest {

  private final Catalogue catalogue = Catalogue.from(RealData.publication());
  private final Vragen vragen = Vragen.from(RealData.publication(), catalogue);
  private final Antwoorden antwoorden = antwoorden(Duration.ofSeconds(30), 100_000);

  private static Antwoorden antwoorden(Duration timeLimit, int rowLimit) {
    return new Antwoorden(new Admission(1, 1, 0, Duration.ofSeconds(1)), new VragenProperties(timeLimit, rowLimit), Clock.systemDefaultZone());
  }

  private List<Row> antwoord(Vraag vraag, Map<String, String> gekozen) {
    return antwoorden.van(RealData.publication(), vraag, gekozen, "een");
  }

  private Stream<DynamicTest> each(java.util.function.Consumer<Vraag> test) {
    assertThat(vragen.alle()).hasSizeGreaterThanOrEqualTo(40);
    return vragen.alle().stream().map(vraag -> DynamicTest.dynamicTest(vraag.naam(), () -> test.accept(vraag)));
  }

  @TestFactory
  Stream<DynamicTest> givesTheRowsItPromises() {
    return each(vraag -> assertThat(antwoord(vraag, vraag.standaard())).hasSizeGreaterThanOrEqualTo(vraag.query().rows()));
  }

  /** A row that comes twice says nothing new, and a name without its thing is no link. */
  @TestFactory
  Stream<DynamicTest> rowsDifferAndThingsHaveNames() {
    return each(vraag -> {
      List<Row> rows = antwoord(vraag, vraag.standaard());
      assertThat(rows.stream().map(Row::toString)).doesNotHaveDuplicates();
      List<String> namen = vraag.namen();
      for (String naam : namen) {
        boolean thing = rows.stream().map(row -> row.optional(naam).orElse("")).anyMatch(text -> text.startsWith("https://w3id.org/kaderwijzer/id/"));
        assertThat(!thing || namen.contains(naam + "Naam")).as("?%s is a thing, so there is a ?%sNaam", naam, naam).isTrue();
        if (namen.contains(naam + "Naam")) {
          assertThat(rows).as(naam).allMatch(row -> row.has(naam) == row.has(naam + "Naam"));
        }
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> saysWhatItAnswersAndForWhom() {
    return each(vraag -> {
      assertThat(vraag.uitleg()).matches(".*[.?]").hasSizeGreaterThan(40);
      assertThat(vraag.doelgroepen()).isNotEmpty();
      assertThat(vraag.trefwoorden()).isNotEmpty();
      assertThat(vraag.standaard().keySet()).isEqualTo(vraag.query().defaults().isEmpty() ? Set.of() : vraag.parameters().stream().map(Vraagparameter::naam).collect(Collectors.toSet()));
      assertThat(vraag.lees(Map.of(), List.of())).isEqualTo(vraag.standaard());
      assertThat(vraag.parameters()).allSatisfy(parameter -> assertThat(parameter.label()).isNotBlank());
    });
  }

  @Test
  void everyWordIsOnMoreQuestionsAndEveryAudienceHasSome() {
    Map<Trefwoord, Long> words =
        vragen.alle().stream().flatMap(v -> v.trefwoorden().stream()).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assertThat(words).hasSizeGreaterThan(10);
    assertThat(vragen.facetten().get(0).toegestaan())
        .allMatch(doelgroep -> vragen.alle().stream().anyMatch(vraag -> vraag.doelgroepen().contains(doelgroep)));
  }

  /** One word means one thing: what a parameter is does not depend on the question. */
  @Test
  void parametersWithTheSameNameAreTheSame() {
    Map<String, Set<String>> meanings = new HashMap<>();
    vragen.alle().forEach(vraag -> vraag.parameters().forEach(
        p -> meanings.computeIfAbsent(p.naam(), key -> new HashSet<>()).add(p.type() + p.lijst() + p.van() + p.tot() + p.label())));
    assertThat(meanings).hasSizeGreaterThan(8).allSatisfy((naam, meaning) -> assertThat(meaning).as(naam).hasSize(1));
  }

  /** With other values, taken at random: the text that is shown asks the same as what is asked, and no value is too much. */
  @TestFactory
  Stream<DynamicTest> textWithOtherValuesAsksTheSame() {
    Random random = new Random(20261126);
    return each(vraag -> {
      Map<String, String> other = new LinkedHashMap<>(vraag.standaard());
      vraag.parameters().forEach(parameter -> other.put(parameter.naam(), value(parameter, random)));
      Map<String, List<String>> given = new HashMap<>();
      other.forEach((naam, waarde) -> given.put(naam, List.of(waarde)));
      assertThat(vraag.lees(given, List.of())).isEqualTo(other);
      List<String> bound = antwoord(vraag, other).stream().map(Row::toString).toList();
      assertThat(RealData.select(vraag.tekst(other))).containsExactlyElementsOf(bound);
    });
  }

  private static String value(Vraagparameter parameter, Random random) {
    return switch (parameter.type()) {
      case ID -> parameter.waarden().get(random.nextInt(parameter.waarden().size())).slug();
      case INTEGER -> String.valueOf(parameter.van() + random.nextInt(parameter.tot() - parameter.van() + 1));
      case DATE -> "2026-0" + (1 + random.nextInt(9)) + "-01";
      default -> List.of("aanvraag", "a\" } UNION { ?s ?p ?o } #", "\\", "VALUES ?x { }").get(random.nextInt(4));
    };
  }

  @Test
  void whatIsWrongIsToldAllAtOnce() {
    Vraag vraag = vragen.vraag("normen-in-situatie").orElseThrow();
    assertThatThrownBy(() -> vraag.lees(
            Map.of("situatie", List.of("crisiss"), "leeftijd", List.of("veertien"), "fase", List.of("plan"), "pagina", List.of("2")), List.of("pagina")))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, e -> {
          assertThat(e.fouten().stream().map(Invoerfout::parameter)).containsExactlyInAnyOrder("situatie", "leeftijd", "fase");
          assertThat(e.fouten().stream().filter(f -> f.parameter().equals("situatie")).findFirst().orElseThrow().toegestaan()).contains("crisis");
        });
    for (String wrong : List.of("-1", "121", "14.0", "99999999999", "١٤")) {
      assertThatThrownBy(() -> vraag.lees(Map.of("leeftijd", List.of(wrong)), List.of())).as(wrong).isInstanceOf(OngeldigeInvoer.class);
    }
    assertThatThrownBy(() -> vraag.lees(Map.of("leeftijd", List.of("14", "15")), List.of())).isInstanceOf(OngeldigeInvoer.class);
    for (String wrong : List.of("morgen", "2026-02-30", "20260101", "9999-01-01")) {
      Vraag dag = vragen.vraag("wijzigingen").orElseThrow();
      assertThatThrownBy(() -> dag.lees(Map.of("sinds", List.of(wrong)), List.of())).as(wrong).isInstanceOf(OngeldigeInvoer.class);
    }
  }

  @Test
  void anAnswerHasLimits() {
    Vraag vraag = vragen.vraag("verboden").orElseThrow();
    Antwoorden few = antwoorden(Duration.ofSeconds(30), 5);
    assertThatThrownBy(() -> few.van(RealData.publication(), vraag, Map.of(), "een")).isInstanceOfSatisfying(LimitPassed.class, e -> {
      assertThat(e).hasMessageContaining("5 rijen");
      assertThat(e.isLasting()).isTrue();
      assertThat(e.isPassing()).isFalse();
    });
    Vraag slow = vragen.vraag("onderwerpen-zonder-richtlijn").orElseThrow();
    Antwoorden fast = antwoorden(Duration.ofMillis(1), 100_000);
    assertThatThrownBy(() -> fast.van(RealData.publication(), slow, Map.of(), "een")).isInstanceOfSatisfying(LimitPassed.class, e -> {
      assertThat(e).hasMessageContaining("seconden");
      assertThat(e.isLasting() || e.isPassing()).as("waiting does not help").isFalse();
    });
  }

  @Test
  void anAnswerIsKnownForADay() {
    Admission admission = new Admission(1, 1, 0, Duration.ofMillis(1));
    AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-26T10:00:00Z"));
    InstantSource source = now::get;
    Clock clock = source.withZone(ZoneOffset.UTC);
    Antwoorden each = new Antwoorden(admission, new VragenProperties(Duration.ofSeconds(30), 100_000), clock);
    Vraag vraag = vragen.vraag("plichten-zonder-toezichthouder").orElseThrow();
    List<Row> rows = each.van(RealData.publication(), vraag, Map.of(), "een");
    try (Admission.Turn turn = admission.enter("ander")) {
      assertThat(each.van(RealData.publication(), vraag, Map.of(), "een")).isSameAs(rows);
      now.set(Instant.parse("2026-11-27T10:00:00Z"));
      assertThatThrownBy(() -> each.van(RealData.publication(), vraag, Map.of(), "een")).isInstanceOf(LimitPassed.class);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyLessonHasAnAnswer() {
    assertThat(vragen.lessen()).hasSize(10);
    return vragen.lessen().stream().map(les -> DynamicTest.dynamicTest(les.naam(), () -> {
      assertThat(les.uitleg()).hasSizeGreaterThan(80);
      assertThat(antwoord(les, les.standaard())).isNotEmpty();
    }));
  }

  @Test
  void aColumnThatNamesAThingIsItsLink() {
    assertThat(Kolom.van(List.of("norm", "normNaam", "duurVan", "inDagen")))
        .containsExactly(new Kolom("normNaam", "Norm", "norm"), new Kolom("duurVan", "Duur van", null), new Kolom("inDagen", "In dagen", null));
  }
}
