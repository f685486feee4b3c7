package nl.kaderwijzer.api.catalogue;

import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.Downloads;
import nl.kaderwijzer.graph.Publications;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the dataset its description, anew for each publication. */
@Configuration(proxyBeanMethods = false)
class DatasetConfiguration {

  @Bean
  Derived<Datasetbeschrijving> datasetbeschrijving(
      Publications publications, Derived<Downloads> downloads, @Value("${kaderwijzer.contact:}") String contact) {
    return publications.derived(p -> new Datasetbeschrijving(p, downloads.of(p), contact));
  }
}
