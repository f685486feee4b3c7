package nl.kaderwijzer.graph;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many queries of people run and wait; {@code application.yaml} has the usual values.
 *
 * @param concurrency how many run at once, of everyone together
 * @param clientConcurrency how many of one client run at once
 * @param waiting how many may wait for their turn, of everyone together; one client takes at most half of it
 * @param waitLimit how long one waits for its turn
 */
@ConfigurationProperties("kaderwijzer.sparql")
record AdmissionProperties(int concurrency, int clientConcurrency, int waiting, Duration waitLimit) {
}
