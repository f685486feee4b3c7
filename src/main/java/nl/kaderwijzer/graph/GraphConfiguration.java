package nl.kaderwijzer.graph;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the publications and their watcher into the application. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DataProperties.class, AdmissionProperties.class})
class GraphConfiguration {

  @Bean
  Publications publications(DataProperties properties, ObjectProvider<EarlyLoad> early) {
    DataLocation location = DataLocation.of(properties.location());
    EarlyLoad begun = early.getIfAvailable();
    Publication first = begun != null && begun.isOf(properties.location()) ? begun.publication() : Preparation.of(location);
    return new Publications(location, first);
  }

  /** The forms in which all data can be had: those of RDF, and what other packages add. */
  @Bean
  Derived<Downloads> downloads(Publications publications, List<Dump> others) {
    Derived<Downloads> downloads =
        publications.derived(
            publication -> new Downloads(publication, Stream.concat(Stream.of(RdfDump.values()), others.stream()).toList()));
    publications.onQuiet(publication -> downloads.of(publication).alle().forEach(Downloads.Bestand::inhoud));
    return downloads;
  }

  @Bean
  Admission admission(AdmissionProperties limits) {
    return new Admission(limits.concurrency(), limits.clientConcurrency(), limits.waiting(), limits.waitLimit());
  }

  @Bean
  Watcher watcher(DataProperties properties, Publications publications) {
    return new Watcher(DataLocation.of(properties.location()), publications, properties.interval());
  }

  @Bean
  GegevensHealthIndicator gegevensHealthIndicator(Publications publications) {
    return new GegevensHealthIndicator(publications);
  }
}
