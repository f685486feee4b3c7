package nl.kaderwijzer.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Starting the application on good and on bad files. */
@ExtendWith(OutputCaptureExtension.class)
class StartTest {

  @TempDir
  Path folder;

  private ConfigurableApplicationContext start() {
    SpringApplication application = new SpringApplication(GraphConfiguration.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    return application.run("--kaderwijzer.data.location=" + Testgegevens.copyTo(folder));
  }

  @Test
  void goodFilesAreServed() {
    try (ConfigurableApplicationContext context = start()) {
      assertThat(context.getBean(Publications.class).current().graphs()).isEqualTo(4);
      assertThat(context.getBean(EarlyLoad.class).publication()).isSameAs(context.getBean(Publications.class).current());
    }
  }

  @Test
  void badFilesStopTheStartWithFileEntryAndSentenceAndNoStackTrace(CapturedOutput output) throws IOException {
    Path bad = Testgegevens.copyTo(folder.resolve("fout"));
    Testgegevens.replace(bad.resolve("data/instruments/wet/testwet.ttl"), "kw:opschrift \"Eén plan\"@nl ;", "");
    SpringApplication application = new SpringApplication(GraphConfiguration.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    assertThatThrownBy(() -> application.run("--kaderwijzer.data.location=" + bad)).hasRootCauseInstanceOf(LoadFailed.class);
    assertThat(output).contains("De gegevens zijn niet in orde",
        "data/instruments/wet/testwet.ttl: <normen/testwet/1> Geef deze norm een opschrift.").doesNotContain("\tat ");
  }
}
