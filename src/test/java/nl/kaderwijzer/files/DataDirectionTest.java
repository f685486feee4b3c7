package nl.kaderwijzer.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** References between data folders go one way. */
class DataDirectionTest {

  @TestFactory
  Stream<DynamicTest> everyFile() {
    Direction direction = new Direction(ProjectFiles.in("data/", ".ttl"));
    return direction.files().stream()
        .map(file -> DynamicTest.dynamicTest(file.path(), () -> assertThat(direction.faults(file)).isEmpty()));
  }

  @Test
  void everyFolderHasFiles() {
    assertThat(Direction.ORDER).allSatisfy(folder -> assertThat(ProjectFiles.in("data/" + folder + "/", ".ttl")).isNotEmpty());
  }

  @Test
  void badExamplesAreFound() {
    Direction direction = new Direction(ProjectFiles.in(ProjectFiles.EXAMPLES.resolve("direction"), "data", ".ttl"));
    assertThat(direction.files().stream().flatMap(direction::faults)).containsExactlyInAnyOrder(
        "data/concepts/fasen.ttl refers to <normen/voorbeeldwet/1> in data/instruments/wet/voorbeeldwet.ttl, against the order "
            + Direction.ORDER,
        "data/instruments/wet/voorbeeldwet.ttl refers to <instrumenten/voorbeeldwet>, which is described nowhere",
        "<normen/voorbeeldwet/1> is described in data/instruments/wet/voorbeeldwet.ttl and in data/overlaps/een-plan.ttl",
        "data/wijzigingen/nieuw.ttl is in a folder without a place in the order " + Direction.ORDER);
  }
}
