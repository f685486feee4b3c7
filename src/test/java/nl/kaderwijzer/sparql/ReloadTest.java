package nl.kaderwijzer.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import nl.kaderwijzer.graph.Publications;
import nl.kaderwijzer.graph.Testgegevens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** A running service whose files change: good, bad, good again, without a request being dropped. */
@TestPropertySource(properties = {"kaderwijzer.data.interval=20ms", "management.endpoint.health.show-details=always"})
class ReloadTest extends EndpointTest {

  @TempDir
  static Path folder;

  @Autowired
  private Publications publications;

  @DynamicPropertySource
  static void location(DynamicPropertyRegistry registry) {
    registry.add("kaderwijzer.data.location", () -> Testgegevens.copyTo(folder).toString());
  }

  private String title() {
    return get("SELECT ?t { <instrumenten/testwet> <http://purl.org/dc/terms/title> ?t }", "text/csv").body().lines().skip(1)
        .findFirst().orElse("");
  }

  private static void change(String old, String text) throws IOException {
    Testgegevens.replace(folder.resolve("data/instruments/wet/testwet.ttl"), old, text);
  }

  private static void until(BooleanSupplier reached) {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!reached.getAsBoolean()) {
      assertThat(System.nanoTime()).as("reached in time").isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  @Test
  void changedFilesAreServedWholeAndABadStateIsNot() throws Exception {
    assertThat(title()).isEqualTo("Testwet");
    AtomicBoolean stop = new AtomicBoolean();
    Queue<String> wrong = new ConcurrentLinkedQueue<>();
    Thread asker = new Thread(() -> {
      while (!stop.get()) {
        HttpResponse<String> response = get("SELECT ?t { <instrumenten/testwet> <http://purl.org/dc/terms/title> ?t }");
        if (response.statusCode() != 200 || !response.body().contains("wet")) {
          wrong.add(response.statusCode() + " " + response.body());
        }
      }
    });
    asker.start();

    change("\"Testwet\"", "\"Proefwet\"");
    until(() -> title().equals("Proefwet"));
    String version = publications.current().version();

    change("\"Proefwet\"", "\"Foutwet\"@@");
    until(() -> publications.lastFailure().isPresent());
    assertThat(title()).isEqualTo("Proefwet");
    assertThat(publications.current().version()).isEqualTo(version);
    HttpResponse<String> health = send(request("/actuator/health"));
    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).contains(version, "data/instruments/wet/testwet.ttl, regel 10");

    change("\"Foutwet\"@@", "\"Nieuwe wet\"@");
    change("\"Nieuwe wet\"@", "\"Nieuwe wet\"");
    until(() -> title().equals("Nieuwe wet"));
    assertThat(publications.lastFailure()).isEmpty();
    assertThat(send(request("/actuator/health")).body()).doesNotContain("regel 10");

    stop.set(true);
    asker.join();
    assertThat(wrong).isEmpty();
  }
}
