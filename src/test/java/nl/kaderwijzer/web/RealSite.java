package nl.kaderwijzer.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.graph.Derived;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole application on the real data and a free port, asked over real HTTP as a browser does. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class RealSite {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @LocalServerPort private int port;
  @Autowired private Derived<Catalogue> catalogue;

  protected final Catalogue catalogue() {
    return catalogue.get();
  }

  protected final String adres(String pad) {
    return "http://localhost:" + port + pad;
  }

  protected final HttpResponse<String> haal(String pad) {
    return stuur(verzoek(pad));
  }

  /** A request as a browser makes it: it wants HTML. */
  protected final HttpRequest.Builder verzoek(String pad) {
    return HttpRequest.newBuilder(URI.create(adres(pad))).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
  }

  protected final HttpResponse<String> stuur(HttpRequest.Builder request) {
    return stuur(request, BodyHandlers.ofString(UTF_8));
  }

  protected final HttpResponse<byte[]> bytes(HttpRequest.Builder request) {
    return stuur(request, BodyHandlers.ofByteArray());
  }

  private static <T> HttpResponse<T> stuur(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    try {
      return CLIENT.send(request.build(), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  protected final Document pagina(String pad) {
    return Jsoup.parse(haal(pad).body(), adres(pad));
  }

  /** Which links within the site answer with an error: page, link, status. Of each page at most so many are followed, data before pages. */
  protected final List<String> dodeLinks(Stream<Document> pages, int most) {
    Map<String, String> links = new LinkedHashMap<>();
    pages.forEach(
        page ->
            page.select("a[href^=/], link[href^=/]").eachAttr("href").stream()
                .map(link -> link.split("#", 2)[0])
                .distinct()
                .sorted(Comparator.comparing(link -> !link.startsWith("/api")))
                .limit(most)
                .forEach(link -> links.putIfAbsent(link, page.location())));
    if (links.isEmpty()) {
      throw new IllegalStateException("Geen enkele link gevonden");
    }
    return links.entrySet().parallelStream()
        .map(link -> link.getValue() + " → " + link.getKey() + ": " + haal(link.getKey()).statusCode())
        .filter(line -> line.matches(".*: [45]..$"))
        .toList();
  }
}
