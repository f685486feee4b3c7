package nl.kaderwijzer.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ComponentScan;

/** Starts graph and endpoint alone, on a free port and on the invented files, and asks over real HTTP. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    classes = EndpointTest.GraphAndEndpoint.class,
    properties = "kaderwijzer.data.location=src/test/resources/testgegevens")
abstract class EndpointTest {

  static final String FORM = "application/x-www-form-urlencoded";
  static final String DIRECT = "application/sparql-query";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @LocalServerPort
  private int port;

  /** Only our two packages; deliberately no {@code @Configuration}, so that no other test picks it up. */
  @EnableAutoConfiguration
  @ComponentScan({"nl.kaderwijzer.graph", "nl.kaderwijzer.sparql"})
  static class GraphAndEndpoint {
  }

  static String encode(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  HttpRequest.Builder request(String pathAndQuery) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + pathAndQuery));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString(UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String query) {
    return send(request("/sparql?query=" + encode(query)));
  }

  HttpResponse<String> get(String query, String accept) {
    return send(request("/sparql?query=" + encode(query)).header("Accept", accept));
  }

  HttpResponse<String> post(String contentType, String body) {
    return send(request("/sparql").header("Content-Type", contentType).POST(BodyPublishers.ofString(body, UTF_8)));
  }

  static String type(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("").replace(" ", "").toLowerCase();
  }
}
