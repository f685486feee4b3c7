package nl.kaderwijzer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kaderwijzer.files.PackageNote;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Packages use each other one way: {@code vocabulary ← graph ← catalogue ← { applicability, overlap ← review, questions } ← { api,
 * web }} and {@code graph ← sparql}. Within the edges {@code api ← { api.catalogue, api.applicability, api.overlap, api.questions }}
 * and {@code web ← { web.catalogue, web.questions, web.applicability ← web.overlap }}: what every operation or page shares, and
 * those of one subject.
 *
 * <p>What a package may use stands in its {@code package-info.java}. These tests hold those words within the arrows above, and
 * the code within those words. {@code nl.kaderwijzer.files.crooked} is a small application that breaks each rule.
 */
class ArchitectureTest {

  private static final String ROOT = "nl.kaderwijzer";
  private static final String CROOKED = "nl.kaderwijzer.files.crooked";

  /** What each package may use at the most: all that stands left of it in the arrows. */
  private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
      Map.entry("vocabulary", Set.of()),
      Map.entry("graph", Set.of("vocabulary")),
      Map.entry("catalogue", Set.of("graph", "vocabulary")),
      Map.entry("applicability", Set.of("catalogue", "graph", "vocabulary")),
      Map.entry("overlap", Set.of("catalogue", "graph", "vocabulary")),
      Map.entry("review", Set.of("overlap", "catalogue", "graph", "vocabulary")),
      Map.entry("api", Set.of("applicability", "overlap", "questions", "catalogue", "graph", "vocabulary")),
      Map.entry("api.catalogue", Set.of("api", "applicability", "overlap", "catalogue", "graph", "vocabulary")),
      Map.entry("api.applicability", Set.of("api", "applicability", "overlap", "catalogue", "graph", "vocabulary")),
      Map.entry("api.overlap", Set.of("api", "review", "applicability", "overlap", "catalogue", "graph", "vocabulary")),
      Map.entry("api.questions", Set.of("api", "questions", "catalogue", "graph", "vocabulary")),
      Map.entry("web", Set.of("applicability", "overlap", "catalogue", "graph", "vocabulary")),
      Map.entry("web.catalogue", Set.of("web", "applicability", "overlap", "catalogue", "graph", "vocabulary")),
      Map.entry("web.applicability", Set.of("web", "applicability", "overlap", "catalogue", "graph", "vocabulary")),
      Map.entry("web.overlap", Set.of("web", "web.applicability", "applicability", "overlap", "catalogue", "graph", "vocabulary")),
      Map.entry("web.questions", Set.of("web", "questions", "catalogue", "graph", "vocabulary")),
      Map.entry("questions", Set.of("catalogue", "graph", "vocabulary")),
      Map.entry("sparql", Set.of("graph", "vocabulary")));

  private static final JavaClasses CLASSES =
      imported(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()), ROOT);
  private static final List<PackageNote> NOTES = PackageNote.below(Path.of("src/main/java"), ROOT);

  @TestFactory
  Stream<DynamicTest> everyPackageSaysWhatItIsAndWhatItMayUse() {
    return NOTES.stream().map(note ->
        DynamicTest.dynamicTest(ROOT + "." + note.name(), () -> assertThat(faults(note)).isEmpty()));
  }

  @Test
  void packagesUseOnlyWhatTheySay() {
    uses(ROOT, NOTES).check(CLASSES);
  }

  @Test
  void thereAreNoCycles() {
    cycles(ROOT).check(CLASSES);
  }

  @Test
  void onlyVocabularyGraphAndSparqlKnowJena() {
    jena(ROOT).check(CLASSES);
  }

  @Test
  void controllersArePackagePrivate() {
    controllers().check(CLASSES);
  }

  @Test
  void crookedApplicationIsSeen() {
    JavaClasses crooked = imported(new ClassFileImporter(), CROOKED);
    List<PackageNote> notes = PackageNote.below(Path.of("src/test/java"), CROOKED);
    assertThat(notes.stream().flatMap(note -> faults(note).stream())).containsExactlyInAnyOrder(
        "api does not say what it may use",
        "catalogue does not say what it is",
        "catalogue is not @NullMarked",
        "catalogue does not say what it may use",
        "graph is not @NullMarked",
        "overlap says it may use api, against the arrows",
        "strange has no place in the arrows");
    assertThatThrownBy(() -> uses(CROOKED, notes).check(crooked)).isInstanceOf(AssertionError.class)
        .hasMessageContaining("graph uses catalogue: ").hasMessageContaining("api uses web: ")
        .hasMessageContaining("catalogue uses graph: ").hasMessageNotContaining("web uses catalogue: ");
    assertThatThrownBy(() -> cycles(CROOKED).check(crooked)).isInstanceOf(AssertionError.class)
        .hasMessageContaining("Cycle detected").hasMessageContaining("Slice graph");
    assertThatThrownBy(() -> jena(CROOKED).check(crooked)).isInstanceOf(AssertionError.class)
        .hasMessageContaining("Norms").hasMessageNotContaining("Store");
    assertThatThrownBy(() -> controllers().check(crooked)).isInstanceOf(AssertionError.class)
        .hasMessageContaining("PublicController").hasMessageNotContaining("HiddenController");
  }

  /** Reads our classes alone: of Spring and Jena a name is enough, and reading them takes far longer. */
  private static JavaClasses imported(ClassFileImporter importer, String root) {
    return ArchConfiguration.withThreadLocalScope((ArchConfiguration configuration) -> {
      configuration.setResolveMissingDependenciesFromClassPath(false);
      return importer.importPackages(root);
    });
  }

  /** Returns what is wrong with a note; the root holds only the class that starts the application. */
  private static List<String> faults(PackageNote note) {
    boolean root = note.name().isEmpty();
    boolean placed = root || ARROWS.containsKey(note.name());
    List<String> faults = new ArrayList<>();
    if (!note.documented()) {
      faults.add(note.name() + " does not say what it is");
    }
    if (!note.nullMarked()) {
      faults.add(note.name() + " is not @NullMarked");
    }
    if (!placed) {
      faults.add(note.name() + " has no place in the arrows");
    }
    if (placed && !root && !note.saysUse()) {
      faults.add(note.name() + " does not say what it may use");
    }
    note.mayUse().stream().filter(used -> placed && !ARROWS.getOrDefault(note.name(), Set.of()).contains(used))
        .forEach(used -> faults.add(note.name() + " says it may use " + used + ", against the arrows"));
    return faults;
  }

  private static ArchRule uses(String root, List<PackageNote> notes) {
    return classes().should(new ArchCondition<JavaClass>("use only what their package-info says") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        String from = place(root, item);
        Set<String> allowed = notes.stream().filter(note -> note.name().equals(from)).findFirst().orElseThrow().mayUse();
        item.getDirectDependenciesFromSelf().forEach(dependency -> {
          String to = place(root, dependency.getTargetClass());
          if (!from.isEmpty() && !to.isEmpty() && !to.equals(from) && !allowed.contains(to)) {
            events.add(SimpleConditionEvent.violated(dependency, from + " uses " + to + ": " + dependency.getDescription()));
          }
        });
      }
    });
  }

  private static ArchRule cycles(String root) {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  private static ArchRule jena(String root) {
    return noClasses().that().resideOutsideOfPackages(root + ".vocabulary..", root + ".graph..", root + ".sparql..")
        .should().dependOnClassesThat().resideInAPackage("org.apache.jena..");
  }

  private static ArchRule controllers() {
    return classes().that().areAnnotatedWith(Controller.class).or().areAnnotatedWith(RestController.class)
        .or().areAnnotatedWith(ControllerAdvice.class).or().areAnnotatedWith(RestControllerAdvice.class)
        .should().bePackagePrivate();
  }

  /** Returns the package as seen from the root, empty for the root itself and for everything outside it. */
  private static String place(String root, JavaClass item) {
    String name = item.getPackageName();
    return name.startsWith(root + ".") ? name.substring(root.length() + 1) : "";
  }
}
