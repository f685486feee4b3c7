package nl.kaderwijzer.questions;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits of an answer, those of the SPARQL endpoint.
 *
 * @param timeLimit how long one question may run
 * @param rowLimit how many rows an answer may have
 */
@ConfigurationProperties("kaderwijzer.sparql")
record VragenProperties(@DefaultValue("30s") Duration timeLimit, @DefaultValue("100000") int rowLimit) {}
