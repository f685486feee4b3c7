package nl.kaderwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kaderwijzer.graph.RealData;
import org.junit.jupiter.api.Test;

class JuriconnectTest {

  private static final Catalogue CATALOGUE = Catalogue.from(RealData.publication());

  private static String of(String norm) {
    return Juriconnect.van(CATALOGUE.norm(NormId.of(norm)).orElseThrow());
  }

  @Test
  void articleAndParagraphAreReferences() {
    assertThat(of("jeugdwet/5.4")).isEqualTo("jci1.3:c:BWBR0034925&artikel=5.4");
    assertThat(of("jeugdwet/2.3-lid-2")).isEqualTo("jci1.3:c:BWBR0034925&artikel=2.3&lid=2");
  }

  /** More paragraphs, a part of one, an older text, another book: no reference, rather than one that may be wrong. */
  @Test
  void everythingElseIsNone() {
    assertThat(of("jeugdwet/4.1.3")).isNull();
    assertThat(of("bw-7-wgbo/7:448-tot-2020")).isNull();
    CATALOGUE.normen().stream()
        .filter(norm -> Juriconnect.van(norm) != null)
        .forEach(
            norm -> {
              assertThat(norm.plaats()).matches("art\\. [0-9a-z.:]+( lid [0-9a-z]+)?");
              assertThat(norm.instrument().identificaties().stream().filter(i -> i.soort().equals("bwb"))).hasSize(1);
              List<String> parts = List.of(Juriconnect.van(norm).split("&(artikel|lid)="));
              assertThat("art. " + String.join(" lid ", parts.subList(1, parts.size()))).isEqualTo(norm.plaats());
            });
  }

  @Test
  void manyNormsHaveOneAndNoGuidelineHas() {
    assertThat(CATALOGUE.normen().stream().filter(norm -> Juriconnect.van(norm) != null)).hasSizeGreaterThan(400);
    assertThat(CATALOGUE.instrumenten().stream().filter(i -> i.soort().slug().equals("richtlijn")).map(Juriconnect::van)).containsOnlyNulls();
  }
}
