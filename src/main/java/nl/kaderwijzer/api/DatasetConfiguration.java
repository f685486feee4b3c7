package nl.kaderwijzer.api;

import java.util.Objects;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.Downloads;
import nl.kaderwijzer.graph.Publications;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the dataset its description, anew for each publication. */
@Configuration(proxyBeanMethods = false)
class DatasetConfiguration {

  @Bean
  Derived<Datasetbeschrijving> datasetbeschrijving(Publications publications, Derived<Downloads> downloads, ApiProperties properties) {
    String contact = Objects.requireNonNullElse(properties.contact(), "");
    return publications.derived(p -> new Datasetbeschrijving(p, downloads.of(p), contact));
  }
}
