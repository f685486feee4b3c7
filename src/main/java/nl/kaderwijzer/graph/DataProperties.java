package nl.kaderwijzer.graph;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the data.
 *
 * @param location {@code classpath} (the files inside the application), or a folder that holds ontology, data and queries
 * @param interval how often a folder is looked at for changes
 */
@ConfigurationProperties("kaderwijzer.data")
record DataProperties(@DefaultValue(DataLocation.CLASSPATH) String location, @DefaultValue("2s") Duration interval) {
}
