package nl.kaderwijzer.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The SSSOM table has a row for each judgement and tells only what we know. */
class SssomTest {

  private static final List<String> LINES = Sssom.tsv(Real.VERBANDEN.alle(), Real.CATALOGUE).lines().toList();
  private static final List<String> HEAD = LINES.stream().takeWhile(line -> line.startsWith("#")).toList();
  private static final List<String> TABLE = LINES.subList(HEAD.size(), LINES.size());
  private static final List<String> COLUMNS = Arrays.asList(TABLE.get(0).split("\t"));

  @Test
  void metadataNameSetLicenceAndEveryPrefixUsed() {
    assertThat(HEAD).contains("#license: https://creativecommons.org/publicdomain/zero/1.0/").anyMatch(line -> line.startsWith("#mapping_set_id: "));
    for (String column : List.of("subject_id", "predicate_id", "object_id", "mapping_justification", "subject_category", "object_source")) {
      assertThat(values(column).map(value -> value.substring(0, value.indexOf(':'))).distinct())
          .allSatisfy(prefix -> assertThat(HEAD).anyMatch(line -> line.startsWith("#  " + prefix + ": https://")));
    }
  }

  @Test
  void everyJudgementIsARow() {
    assertThat(TABLE).hasSize(1 + Real.VERBANDEN.alle().size());
    assertThat(TABLE).allMatch(line -> line.split("\t", -1).length == COLUMNS.size());
    assertThat(values("subject_id").toList())
        .isEqualTo(Real.VERBANDEN.alle().stream().map(v -> (v.van().contains("/") ? "norm:" : "instrument:") + v.van()).toList());
  }

  @Test
  void extensionsAreDeclared() {
    assertThat(COLUMNS.stream().filter(column -> column.startsWith("ext_")))
        .isNotEmpty()
        .allMatch(column -> HEAD.contains("#  - slot_name: " + column));
  }

  @Test
  void proposalIsNoReviewedMapping() {
    long confirmed = Real.VERBANDEN.alle().stream().filter(v -> v.reviewstaat().slug().equals("bevestigd")).count();

    assertThat(values("mapping_justification").filter("semapv:MappingReview"::equals).count()).isEqualTo(confirmed);
    assertThat(COLUMNS).doesNotContain("confidence");
  }

  private static java.util.stream.Stream<String> values(String column) {
    int at = COLUMNS.indexOf(column);
    return TABLE.stream().skip(1).map(line -> line.split("\t", -1)[at]);
  }
}
