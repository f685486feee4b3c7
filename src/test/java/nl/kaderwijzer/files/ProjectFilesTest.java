package nl.kaderwijzer.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Files are found by folder, and finding none is a failure. */
class ProjectFilesTest {

  @Test
  void nothingFoundIsAFailure() {
    assertThatThrownBy(() -> ProjectFiles.in("data/", ".json")).isInstanceOf(AssertionError.class).hasMessageContaining("*.json");
  }

  @Test
  void examplesAreFoundOnlyWhenAskedFor() {
    assertThat(ProjectFiles.in("ontology/", ".ttl")).noneMatch(file -> file.path().contains("/examples/"));
    assertThat(ProjectFiles.in("ontology/shapes/examples/", ".ttl")).isNotEmpty();
  }
}
