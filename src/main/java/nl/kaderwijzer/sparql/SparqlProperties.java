package nl.kaderwijzer.sparql;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the SPARQL endpoint; {@code application.yaml} has the usual values.
 *
 * @param timeLimit how long one query may run
 * @param rowLimit how many rows or statements an answer may have
 * @param sizeLimit how many bytes an answer may have
 * @param queryLimit how many bytes a query may have
 * @param cache how many bytes of answers are kept for who asks the same again; 0 keeps none
 * @param concurrency how many queries run at once, of everyone together
 * @param clientConcurrency how many queries of one client run at once
 * @param waitLimit how long a query waits for its turn
 */
@ConfigurationProperties("kaderwijzer.sparql")
record SparqlProperties(
  Duration timeLimit,
  int rowLimit,
  DataSize sizeLimit,
  DataSize queryLimit,
  DataSize cache,
  int concurrency,
  int clientConcurrency,
  Duration waitLimit) {
}
