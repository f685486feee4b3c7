package nl.kaderwijzer.sparql;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the SPARQL endpoint.
 *
 * @param timeLimit how long one query may run
 * @param rowLimit how many rows or statements an answer may have
 * @param sizeLimit how many bytes an answer may have
 * @param queryLimit how many bytes a query may have
 * @param concurrency how many queries run at once, of everyone together
 * @param clientConcurrency how many queries of one client run at once
 * @param waiting how many queries may wait for their turn, of everyone together
 * @param waitLimit how long a query waits for its turn
 */
@ConfigurationProperties("kaderwijzer.sparql")
record SparqlProperties(
  @DefaultValue("30s") Duration timeLimit,
  @DefaultValue("100000") int rowLimit,
  @DefaultValue("32MB") DataSize sizeLimit,
  @DefaultValue("64KB") DataSize queryLimit,
  @DefaultValue("8") int concurrency,
  @DefaultValue("4") int clientConcurrency,
  @DefaultValue("100") int waiting,
  @DefaultValue("15s") Duration waitLimit) {
}
