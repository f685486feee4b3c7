package nl.kaderwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every operation with every status it can have; prints the table. {@code ./mvnw test -Dtest=CodesTest} */
class CodesTest extends ApiTest {

  private static final String JSON = "application/json";

  /** How each status is brought about: with GET, and with POST. */
  private Map<Integer, Function<Operation, HttpResponse<String>>> calls() {
    Map<Integer, Function<Operation, HttpResponse<String>>> calls = new LinkedHashMap<>();
    calls.put(200, o -> send(o.method(), o.example(), body(o, "{}"), "Content-Type", JSON));
    calls.put(304, o -> get(o.example(), "If-None-Match", get(o.example()).headers().firstValue("ETag").orElseThrow()));
    calls.put(400, o -> isPost(o) ? post(o.example(), "{\"onzin\":1}") : get(o.example() + "?onzin=1"));
    calls.put(404, o -> get(o.example().replaceFirst("[^/]+(/normen)?$", "bestaat-niet$1")));
    calls.put(405, o -> send("DELETE", o.example(), null));
    calls.put(406, o -> send(o.method(), o.example(), body(o, "{}"), "Accept", "image/png", "Content-Type", JSON));
    calls.put(410, o -> get(o.example().replaceFirst("jeugdwet", "basisfuncties-lokale-teams")));
    calls.put(413, o -> post(o.example(), " ".repeat(70_000)));
    calls.put(414, o -> send(o.method(), o.example() + "?q=" + "a".repeat(17_000), body(o, "{}"), "Content-Type", JSON));
    calls.put(415, o -> send("POST", o.example(), "{}", "Content-Type", "text/plain"));
    return calls;
  }

  private static boolean isPost(Operation operation) {
    return operation.method().equals("POST");
  }

  private static String body(Operation operation, String body) {
    return isPost(operation) ? body : null;
  }

  /** Which of them an operation has. */
  private static boolean has(Operation operation, int status) {
    return switch (status) {
      case 304 -> !isPost(operation);
      case 404 -> operation.path().contains("{");
      case 410 -> operation.example().matches(API + "/(instrumenten|normen)/jeugdwet.*");
      case 413, 415 -> isPost(operation);
      default -> true;
    };
  }

  @Test
  void everyOperationWithEveryStatus() {
    Map<Integer, Function<Operation, HttpResponse<String>>> calls = calls();
    StringBuilder table = new StringBuilder("| Bewerking | " + String.join(" | ", calls.keySet().stream().map(String::valueOf).toList()) + " |\n");
    table.append("|---|").append("---|".repeat(calls.size())).append('\n');
    int tested = 0;
    Set<Integer> seen = new TreeSet<>();
    List<Operation> operations = operations();
    for (Operation operation : operations) {
      table.append("| ").append(operation).append(" |");
      for (Map.Entry<Integer, Function<Operation, HttpResponse<String>>> call : calls.entrySet()) {
        boolean asked = has(operation, call.getKey());
        if (asked) {
          assertThat(call.getValue().apply(operation).statusCode()).as(operation + " " + call.getKey()).isEqualTo(call.getKey());
          assertThat(operation.json().path("responses").has(call.getKey() == 405 ? "default" : String.valueOf(call.getKey())))
              .as(operation + " documents " + call.getKey()).isTrue();
          tested++;
          seen.add(call.getKey());
        }
        table.append(asked ? " x |" : "   |");
      }
      table.append('\n');
    }
    System.out.printf("%n%s%nBewerkingen: %d; statuscodes: %d; getoetste paren: %d.%n", table, operations.size(), seen.size(), tested);
    assertThat(seen).isEqualTo(new TreeSet<>(calls.keySet()));
  }
}
