package nl.kaderwijzer.graph;

/** The real data of the project, loaded and checked once for all tests that need no web server. */
public final class RealData {

  private static final Publication PUBLICATION = Preparation.of(DataLocation.of("classpath"));

  private RealData() {}

  /** The publication of the files on the classpath. */
  public static Publication publication() {
    return PUBLICATION;
  }
}
