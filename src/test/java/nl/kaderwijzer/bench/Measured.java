package nl.kaderwijzer.bench;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What came of all rounds of questions to one server. */
final class Measured {

  private final Server server;
  private final List<Clients.Outcome> rounds = new ArrayList<>();
  private double processorTime;

  Measured(Server server) {
    this.server = server;
  }

  void round(Clients clients, List<HttpRequest> requests, int most, Duration time) throws InterruptedException {
    double before = server.processorTime();
    rounds.add(clients.ask(requests, most, time));
    processorTime += server.processorTime() - before;
  }

  Sample sample() {
    return Sample.of(rounds.stream().flatMap(round -> round.latencies().stream()));
  }

  /** The median over the rounds. */
  double perSecond() {
    return Sample.of(rounds.stream().map(round -> round.latencies().size() / round.seconds())).median();
  }

  double processorPerRequest() {
    return processorTime / sample().count();
  }

  String processor() {
    return Sample.show(processorPerRequest());
  }

  String median() {
    return Sample.show(sample().median());
  }

  String p95() {
    return Sample.show(sample().p95());
  }

  int failed() {
    return rounds.stream().mapToInt(Clients.Outcome::failures).sum();
  }

  String[] cells(String name) {
    double bytes = rounds.stream().mapToLong(Clients.Outcome::bytes).sum();
    return new String[] {
      name,
      Sample.show(perSecond()),
      median(),
      p95(),
      processor(),
      String.valueOf(sample().count()),
      String.valueOf(failed()),
      Sample.show(bytes / 1024 / sample().count())
    };
  }
}
