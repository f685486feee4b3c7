package nl.kaderwijzer.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.kaderwijzer.graph.Admission;
import nl.kaderwijzer.web.RealSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Who asks many saved questions at once waits for himself: one way of taking turns and one limit of rows, for the page, REST and SPARQL. */
@TestPropertySource(properties = {
    "kaderwijzer.sparql.concurrency=2", "kaderwijzer.sparql.client-concurrency=1", "kaderwijzer.sparql.waiting=4",
    "kaderwijzer.sparql.wait-limit=2s", "kaderwijzer.sparql.row-limit=80"})
class VragenBeurtenTest extends RealSite {

  private static final int FLOOD = 12;
  private static final String HEAVY = "198.51.100.1";
  private static final String OTHER = "198.51.100.2";
  private static final String PAGE = "/vragen/termijnen?begin=";
  private static final String REST = "/api/v1/vragen/termijnen?begin=";
  private static final String SPARQL = "/sparql?query=ASK%7B%7D%23";

  @Autowired private Admission admission;

  private HttpResponse<String> vraag(String van, String pad) {
    String accept = pad.startsWith("/vragen") ? "text/html" : "*/*";
    return stuur(HttpRequest.newBuilder(URI.create(adres(pad))).header("X-Forwarded-For", van).header("Accept", accept));
  }

  private List<CompletableFuture<HttpResponse<String>>> flood(String pad) {
    return IntStream.range(0, FLOOD)
        .mapToObj(i -> CompletableFuture.supplyAsync(() -> vraag(HEAVY, pad + "woord" + i), task -> new Thread(task).start()))
        .toList();
  }

  @Test
  void aFloodIs503AndOthersAreServed() {
    assertThat(vraag(HEAVY, PAGE + "melding").statusCode()).isEqualTo(200);
    for (String pad : List.of(PAGE, REST, SPARQL)) {
      try (Admission.Turn turn = admission.enter(HEAVY)) {
        List<CompletableFuture<HttpResponse<String>>> flood = flood(pad);
        for (String other : List.of(PAGE, REST, SPARQL)) {
          assertThat(vraag(OTHER, other + "ander" + pad.length()).statusCode()).as("%s beside %s", other, pad).isEqualTo(200);
        }
        assertThat(vraag(HEAVY, REST + "melding").statusCode()).as("what is known takes no turn").isEqualTo(200);
        assertThat(flood.stream().map(CompletableFuture::join)).allSatisfy(refused -> {
          assertThat(refused.statusCode()).isEqualTo(503);
          assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
          assertThat(refused.headers().firstValue("ETag")).isEmpty();
          assertThat(refused.body()).contains("U heeft al").contains("Probeer het over een paar seconden opnieuw.");
        });
      }
      assertThat(vraag(HEAVY, pad + "weer").statusCode()).isEqualTo(200);
    }
  }

  /** What is too much now is too much later: no word of waiting. */
  @Test
  void tooManyRowsIs413() {
    for (String pad : List.of("/vragen/normen-bij-toezichthouder", "/api/v1/vragen/normen-bij-toezichthouder", "/sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D")) {
      HttpResponse<String> refused = vraag(OTHER, pad);
      assertThat(refused.statusCode()).as(pad).isEqualTo(413);
      assertThat(refused.headers().firstValue("Retry-After")).as(pad).isEmpty();
      assertThat(refused.body()).as(pad).contains("meer dan 80 ");
    }
    assertThat(Jsoup.parse(vraag(OTHER, "/vragen/normen-bij-toezichthouder").body()).select("h1").text()).isEqualTo("Dit is te veel tegelijk");
  }

  @Test
  void aRefusalHelps() {
    try (Admission.Turn turn = admission.enter(HEAVY)) {
      HttpResponse<String> rest = vraag(HEAVY, REST + "anders");
      assertThat(rest.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(rest.body()).contains("\"status\":503", "\"title\":\"Nu geen antwoord\"");
      Document page = Jsoup.parse(vraag(HEAVY, PAGE + "anders").body());
      assertThat(page.select("h1").text()).isEqualTo("Dit lukt nu niet");
      assertThat(page.select("main form")).as("a way on").isNotEmpty();
    }
  }
}
