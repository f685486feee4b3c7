package nl.kaderwijzer.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Who may run a query now, and who waits. */
class AdmissionTest {

  private static final int PLACES = 3;
  private static final int PER_CLIENT = 2;
  private static final int WAITING = 8;

  private final Admission admission = new Admission(PLACES, PER_CLIENT, WAITING, Duration.ofSeconds(20));
  private final AtomicBoolean over = new AtomicBoolean();

  /** A request of a client that keeps its turn until all is over. */
  private CompletableFuture<Void> longQuery(String client) {
    return CompletableFuture.runAsync(() -> {
      try (Admission.Turn turn = admission.enter(client)) {
        while (!over.get()) {
          Thread.onSpinWait();
        }
      }
    }, task -> new Thread(task).start());
  }

  @Test
  void oneClientWithManyQueriesLeavesPlacesToRunAndToWait() {
    List<CompletableFuture<Void>> heavy = new ArrayList<>();
    LimitPassed refusal = null;
    while (refusal == null) {
      CompletableFuture<Void> query = longQuery("zwaar");
      heavy.add(query);
      while (!query.isDone() && admission.held("zwaar") < Math.min(heavy.size(), PER_CLIENT + WAITING / 2)) {
        Thread.onSpinWait();
      }
      if (heavy.size() > PER_CLIENT + WAITING / 2) {
        refusal = (LimitPassed) query.handle((done, error) -> error.getCause()).join();
      }
    }
    assertThat(refusal).hasMessageContaining("U heeft al 4 vragen in de rij");

    for (int i = 0; i < 100; i++) {
      admission.enter("licht" + i).close();
    }
    over.set(true);
    heavy.subList(0, heavy.size() - 1).forEach(CompletableFuture::join);
    assertThat(admission.held("zwaar")).isZero();
    admission.enter("zwaar").close();
  }

  @Test
  void noTurnInTimeIs503() {
    Admission short_ = new Admission(1, 1, 2, Duration.ofMillis(1));
    try (Admission.Turn turn = short_.enter("een")) {
      assertThatThrownBy(() -> short_.enter("een")).isInstanceOf(LimitPassed.class).hasMessageContaining("U heeft al 1 vragen tegelijk");
      assertThatThrownBy(() -> short_.enter("twee")).isInstanceOf(LimitPassed.class).hasMessageContaining("te veel vragen tegelijk");
    }
    short_.enter("twee").close();
  }
}
