package nl.kaderwijzer;

import java.time.Clock;
import java.util.List;
import java.util.TimeZone;
import nl.kaderwijzer.graph.Publications;
import nl.kaderwijzer.review.Opdracht;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.util.ClassUtils;

/** The application. */
@SpringBootApplication(proxyBeanMethods = false, nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Kaderwijzer {

  /** The days of the Netherlands: what "today" is in every answer. */
  private static final TimeZone ZONE = TimeZone.getTimeZone("Europe/Amsterdam");

  /** Starts the service; with the name of a command as first argument it does that instead. */
  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals(Opdracht.NAAM)) {
      System.exit(Opdracht.voer(List.of(args).subList(1, args.length), System.out));
    }
    // NOW() in a query takes the zone of the machine.
    TimeZone.setDefault(ZONE);
    // Spring would set up, beside the start, converters that are not used here, YAML by springdoc's Jackson among them.
    System.setProperty("spring.backgroundpreinitializer.ignore", "true");
    if (ClassUtils.isPresent(Kaderwijzer.class.getName() + "__ApplicationContextInitializer", null)) {
      // The beans were found when the jar was made; from plain classes they are found at the start.
      System.setProperty("spring.aot.enabled", "true");
    }
    SpringApplication.run(Kaderwijzer.class, args).getBean(Publications.class).settle();
  }

  @Bean
  Clock clock() {
    return Clock.system(ZONE.toZoneId());
  }
}
