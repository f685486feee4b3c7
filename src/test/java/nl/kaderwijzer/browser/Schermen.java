package nl.kaderwijzer.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kaderwijzer.web.Adressen;

/**
 * Makes a picture of every page in each state, on a phone and on a screen, to look at: {@code ./mvnw -q test-compile exec:java
 * -Dexec.classpathScope=test -Dexec.mainClass=nl.kaderwijzer.browser.Schermen -Dexec.args="http://localhost:8080 target/schermen"}.
 */
public final class Schermen {

  private static final List<Integer> WIDTHS = List.of(320, 1280);
  private static final int TALLEST = 6000;

  private Schermen() {}

  /** @param args address of a running service, and the folder for the pictures; then addresses of pages, every one when there is none */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[1]));
    List<String> pages = args.length > 2 ? List.of(args).subList(2, args.length) : Stream.concat(Adressen.GOED.stream(), Adressen.FOUT.stream()).toList();
    Chromium browser = Chromium.get();
    int beside = 0;
    for (String page : pages) {
      for (int width : WIDTHS) {
        browser.open(args[0] + page, width);
        beside += browser.overflow() > 0 ? 1 : 0;
        long height = (Long) browser.driver().executeScript("return document.documentElement.scrollHeight");
        Object picture =
            browser
                .driver()
                .executeCdpCommand(
                    "Page.captureScreenshot",
                    Map.of(
                        "captureBeyondViewport", true,
                        "clip", Map.of("x", 0, "y", 0, "width", width, "height", Math.min(height, TALLEST), "scale", 1)))
                .get("data");
        Files.write(folder.resolve(naam(page) + "-" + width + ".png"), Base64.getDecoder().decode((String) picture));
      }
    }
    System.out.printf("%d schermen in %s; bij %d staat er iets naast het venster.%n", pages.size() * WIDTHS.size(), folder, beside);
    System.exit(0);
  }

  private static String naam(String page) {
    String naam = page.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    return naam.isEmpty() ? "begin" : naam.substring(0, Math.min(80, naam.length()));
  }
}
