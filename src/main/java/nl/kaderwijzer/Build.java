package nl.kaderwijzer;

import java.io.IOException;
import java.nio.file.Path;
import nl.kaderwijzer.graph.LoadFailed;
import nl.kaderwijzer.graph.Publications;
import nl.kaderwijzer.graph.SnapshotBuilder;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Checks the data and keeps them ready for a fast start; run by Maven before the jar is packed.
 *
 * <p>The build stops here, with file, entry and sentence, when the data fail a check or something cannot be derived from them.
 */
public final class Build {

  private Build() {
  }

  /** @param args one folder: it holds ontology, data and queries as they will be packed, and receives the snapshot */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("Give the folder that holds ontology, data and queries");
    }
    SnapshotBuilder.build(Path.of(args[0]), Build::derive);
  }

  private static void derive(Publications publications) {
    try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      context.registerBean(Publications.class, () -> publications);
      context.register(Derivations.class);
      context.refresh();
    } catch (BeanCreationException e) {
      throw e.getRootCause() instanceof LoadFailed failure ? failure : e;
    }
  }
}
