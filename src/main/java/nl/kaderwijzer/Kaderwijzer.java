package nl.kaderwijzer;

import java.time.Clock;
import java.util.List;
import nl.kaderwijzer.applicability.Toepassing;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Wijzigingen;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.Publications;
import nl.kaderwijzer.overlap.Overlap;
import nl.kaderwijzer.overlap.Verbanden;
import nl.kaderwijzer.review.Opdracht;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.ParameterizedTypeReference;

/** The application: what is derived from each publication of the graph, wired together. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Kaderwijzer {

  private static final ParameterizedTypeReference<Derived<Overlap>> OVERLAP = new ParameterizedTypeReference<>() {};

  /** Starts the service; with the name of a command as first argument it does that instead. */
  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals(Opdracht.NAAM)) {
      System.exit(Opdracht.voer(List.of(args).subList(1, args.length), System.out));
    }
    ApplicationContext context = SpringApplication.run(Kaderwijzer.class, args);
    Voorbereiding.begin(context.getBean(Publications.class), context.<Derived<Overlap>>getBeanProvider(OVERLAP).getObject());
  }

  @Bean
  Derived<Catalogue> catalogue(Publications publications) {
    return publications.derived(Catalogue::from);
  }

  @Bean
  Derived<Toepassing> toepassing(Publications publications, Derived<Catalogue> catalogue) {
    return publications.derived(publication -> Toepassing.from(publication, catalogue.of(publication)));
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
    return publications.derived(publication -> Overlap.van(verbanden.of(publication), catalogue.of(publication)));
  }

  /** The days of the Netherlands: what "today" is in every answer. */
  @Bean
  Clock clock() {
    return Clock.system(java.time.ZoneId.of("Europe/Amsterdam"));
  }
}
