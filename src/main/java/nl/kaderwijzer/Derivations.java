package nl.kaderwijzer;

import nl.kaderwijzer.applicability.Toepassing;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Wijzigingen;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.Publications;
import nl.kaderwijzer.overlap.Overlap;
import nl.kaderwijzer.overlap.Verbanden;
import nl.kaderwijzer.questions.Vragen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is derived from each publication of the graph, wired together; the build derives all of it from what it packs. */
@Configuration(proxyBeanMethods = false)
class Derivations {

  @Bean
  Derived<Catalogue> catalogue(Publications publications) {
    Derived<Catalogue> catalogue = publications.derived(Catalogue::from);
    publications.onQuiet(publication -> catalogue.of(publication).zoekindex());
    return catalogue;
  }

  @Bean
  Derived<Toepassing> toepassing(Publications publications, Derived<Catalogue> catalogue) {
    return publications.derived(publication -> Toepassing.from(publication, catalogue.of(publication))).early();
  }

  @Bean
  Derived<Verbanden> verbanden(Publications publications, Derived<Catalogue> catalogue) {
    return publications.derived(publication -> Verbanden.from(publication, catalogue.of(publication)));
  }

  @Bean
  Derived<Wijzigingen> wijzigingen(Publications publications, Derived<Catalogue> catalogue) {
    return publications.derived(publication -> Wijzigingen.from(publication, catalogue.of(publication)));
  }

  @Bean
  Derived<Overlap> overlap(
      Publications publications, Derived<Catalogue> catalogue, Derived<Verbanden> verbanden) {
    Derived<Overlap> overlap =
        publications.derived(p -> Overlap.from(p, verbanden.of(p), catalogue.of(p)));
    publications.onQuiet(publication -> overlap.of(publication).voorbereiden());
    return overlap;
  }

  @Bean
  Derived<Vragen> vragen(Publications publications, Derived<Catalogue> catalogue) {
    return publications.derived(publication -> Vragen.from(publication, catalogue.of(publication)));
  }
}
