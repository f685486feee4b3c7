package nl.kaderwijzer.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kaderwijzer.catalogue.Norm;
import org.junit.jupiter.api.Test;

/** Clusters hang together, and do not touch each other on one topic. */
class ClustersTest {

  private static final List<Cluster> ALLE = Real.OVERLAP.clusters().alle();

  @Test
  void everyNormOfAClusterIsReachedOverItsRelations() {
    assertThat(ALLE).isNotEmpty();
    for (Cluster cluster : ALLE) {
      Groepen groepen = new Groepen();
      cluster.verbanden().forEach(v -> groepen.verbind(v.van(), v.naar()));
      cluster.afgeleid().forEach(a -> groepen.verbind(a.van(), a.naar()));

      assertThat(groepen.leden()).hasSize(1);
      assertThat(groepen.leden().values().iterator().next())
          .hasSize(cluster.normen().size())
          .containsAll(cluster.normen().stream().map(norm -> norm.id().toString()).toList());
      assertThat(cluster.normen().size()).isGreaterThan(1);
      assertThat(cluster.kern().aantal()).isEqualTo(cluster.normen().size());
    }
  }

  @Test
  void normStandsInOneClusterOfATopicAtMost() {
    Set<String> seen = new HashSet<>();
    for (Cluster cluster : ALLE) {
      for (Norm norm : cluster.normen()) {
        assertThat(seen.add(cluster.onderwerp().slug() + " " + norm.id())).isTrue();
        assertThat(Real.OVERLAP.clusters().met(norm)).contains(cluster);
      }
    }
  }

  @Test
  void everyJudgedSharingBetweenNormsIsInAClusterOfItsTopic() {
    List<Verband> sharing =
        Real.VERBANDEN.alle().stream()
            .filter(v -> Set.of("gelijk", "deel-van", "omvat", "overlapt").contains(v.soort().slug()))
            .filter(v -> v.van().contains("/") && v.naar().contains("/"))
            .toList();

    assertThat(sharing).isNotEmpty().allMatch(v -> Real.OVERLAP.clusters().over(v.onderwerp()).stream().anyMatch(c -> c.verbanden().contains(v)));
  }

  @Test
  void largestComesFirstAndIsFoundById() {
    assertThat(ALLE.stream().map(cluster -> -cluster.normen().size()).toList()).isSorted();
    assertThat(ALLE).extracting(Cluster::id).doesNotHaveDuplicates();
    assertThat(Real.OVERLAP.clusters().cluster(ALLE.get(0).id())).contains(ALLE.get(0));
    assertThat(Real.OVERLAP.clusters().cluster("onbekend-1")).isEmpty();
  }

  @Test
  void conflictsOfAClusterAreBetweenItsNorms() {
    for (Cluster cluster : ALLE) {
      List<String> ids = cluster.normen().stream().map(norm -> norm.id().toString()).toList();
      assertThat(cluster.strijdig()).allMatch(v -> ids.contains(v.van()) && ids.contains(v.naar()));
    }
  }
}
