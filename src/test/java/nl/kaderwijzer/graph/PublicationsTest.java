package nl.kaderwijzer.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Replacing what is served. */
class PublicationsTest {

  private static final String WET = "data/instruments/wet/testwet.ttl";

  @TempDir
  Path folder;

  private Publications publications;

  @BeforeEach
  void start() {
    Testgegevens.copyTo(folder);
    DataLocation location = new FolderLocation(folder);
    publications = new Publications(location, Preparation.of(location));
  }

  private void change(String old, String text) throws IOException {
    Testgegevens.replace(folder.resolve(WET), old, text);
    publications.reload(new FolderLocation(folder).read());
  }

  @Test
  void goodStateIsServedAndToldToListeners() throws IOException {
    List<Publication> heard = new ArrayList<>();
    publications.onPublished(heard::add);
    Publication old = publications.current();
    change("\"Testwet\"", "\"Proefwet\"");
    assertThat(publications.current()).isNotSameAs(old);
    assertThat(heard).containsExactly(publications.current());
    assertThat(publications.current().thing("instrumenten/testwet").orElseThrow().text("dct:title")).isEqualTo("Proefwet");
    assertThat(old.thing("instrumenten/testwet").orElseThrow().text("dct:title")).isEqualTo("Testwet");
  }

  @Test
  void badStateLeavesTheOldOneAndIsToldUntilAGoodOneComes() throws IOException {
    Publication old = publications.current();
    change("\"Testwet\"@nl", "\"Testwet\"@nl ; ;;; [");
    assertThat(publications.current()).isSameAs(old);
    assertThat(publications.lastFailure().orElseThrow().bevindingen()).singleElement()
        .satisfies(b -> assertThat(b.bestand()).isEqualTo(WET));
    change("\"Testwet\"@nl ; ;;; [", "\"Testwet\"@nl");
    assertThat(publications.lastFailure()).isEmpty();
    assertThat(publications.current()).isSameAs(old);
  }

  @Test
  void derivedValueFitsItsPublication() throws IOException {
    Derived<String> title = publications.derived(p -> p.thing("instrumenten/testwet").orElseThrow().text("dct:title"));
    Derived<String> shout = publications.derived(p -> title.of(p) + "!");
    Publication old = publications.current();
    change("\"Testwet\"", "\"Proefwet\"");
    assertThat(shout.get()).isEqualTo("Proefwet!");
    assertThat(shout.of(old)).isEqualTo("Testwet!");
  }

  @Test
  void stateThatCannotBeDerivedIsNotServed() throws IOException {
    publications.derived(p -> {
      String title = p.thing("instrumenten/testwet").orElseThrow().text("dct:title");
      if (title.equals("Proefwet")) {
        throw new IllegalStateException("geen proef");
      }
      return title;
    });
    Publication old = publications.current();
    change("\"Testwet\"", "\"Proefwet\"");
    assertThat(publications.current()).isSameAs(old);
    assertThat(publications.lastFailure()).isPresent();
  }

  @Test
  void derivationMayRefuseAStateWithFindings() throws IOException {
    publications.derived(p -> {
      if (p.thing("instrumenten/testwet").orElseThrow().text("dct:title").equals("Proefwet")) {
        throw new LoadFailed(List.of(p.fout("instrumenten/testwet", "Geen proef.")));
      }
      return "";
    });
    change("\"Testwet\"", "\"Proefwet\"");
    assertThat(publications.lastFailure().orElseThrow().bevindingen())
        .containsExactly(Bevinding.fout(WET, "instrumenten/testwet", "Geen proef."));
  }

  @Test
  void workThatCanWaitIsDoneWhenQuietAndAfterEachNewState() throws IOException {
    List<Publication> worked = new ArrayList<>();
    publications.onQuiet(worked::add);
    Publication old = publications.current();
    publications.quiet();
    change("\"Testwet\"", "\"Proefwet\"");
    assertThat(worked).containsExactly(old, publications.current());
  }

  @Test
  void derivationThatFailsOnThePresentStateFailsAtOnce() {
    assertThatThrownBy(() -> publications.derived(p -> {
      throw new IllegalStateException("kan niet");
    })).isInstanceOf(LoadFailed.class).hasMessageContaining("kan niet");
  }
}
