package nl.kaderwijzer.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.graph.Derived;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the whole application over real HTTP, on a free port and with the real data; started once for all tests of this
 * package and those below it. No answer of whatever test is a 5xx or shows the inside.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ApiTest {

  protected static final String API = "/api/v1";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper MAPPER = JsonMapper.shared();

  @Autowired protected Derived<Catalogue> catalogue;

  @LocalServerPort private int port;

  /** One operation of the OpenAPI document. */
  protected record Operation(String method, String path, JsonNode json) {

    /** What the query can have. */
    public Stream<JsonNode> queryParameters() {
      return json.path("parameters").valueStream().filter(p -> p.path("in").asString().equals("query"));
    }

    /** What the document shows of a parameter. */
    JsonNode example(String parameter) {
      return json.path("parameters").valueStream()
          .filter(p -> p.path("name").asString().equals(parameter))
          .findFirst()
          .orElseThrow()
          .path("example");
    }

    boolean isList() {
      return queryParameters().anyMatch(p -> p.path("name").asString().equals("pagina"));
    }

    /** The path with the things of its example for its variables. */
    public String example() {
      String filled = path;
      for (JsonNode parameter : json.path("parameters")) {
        if (parameter.path("in").asString().equals("path")) {
          filled = filled.replace("{" + parameter.path("name").asString() + "}", parameter.path("example").asString());
        }
      }
      return API + filled;
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  List<Operation> operations() {
    return json(get(API + "/openapi.json")).path("paths").propertyStream()
        .flatMap(
            path ->
                path.getValue().propertyStream()
                    .map(op -> new Operation(op.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), op.getValue())))
        .toList();
  }

  Stream<Operation> gets() {
    return operations().stream().filter(operation -> operation.method().equals("GET"));
  }

  protected Stream<Operation> lists() {
    return gets().filter(Operation::isList);
  }

  protected static String encode(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  protected static JsonNode json(HttpResponse<String> response) {
    return MAPPER.readTree(response.body());
  }

  protected HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, null, headers);
  }

  protected HttpResponse<String> post(String path, String body) {
    return send("POST", path, body, "Content-Type", "application/json");
  }

  /** The bytes of an answer, as they come over the line. */
  protected HttpResponse<byte[]> bytes(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Where the application answers. */
  protected String base() {
    return "http://localhost:" + port;
  }

  HttpResponse<String> send(String method, String path, String body, String... headers) {
    return exchange(method, path, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body), headers);
  }

  HttpResponse<String> exchange(String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path)).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString(UTF_8));
      assertThat(response.statusCode()).as(path).isLessThan(500);
      assertShowsNoInside(response.body());
      return response;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The whole answer to a request line that no decent client would send. */
  String raw(String requestLine, String... headers) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      String lines = String.join("\r\n", Stream.concat(Stream.of(requestLine, "Host: localhost", "Connection: close"), Stream.of(headers)).toList());
      socket.getOutputStream().write((lines + "\r\n\r\n").getBytes(UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      assertThat(answer).doesNotStartWith("HTTP/1.1 5");
      assertShowsNoInside(answer);
      return answer;
    }
  }

  private static void assertShowsNoInside(String body) {
    assertThat(body).doesNotContain("\tat ", "Exception", "nl.kaderwijzer", "org.springframework", "org.apache");
  }

  /** That the answer is a problem of RFC 9457 with this status; gives its JSON. */
  protected static JsonNode assertProblem(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.uri() + " " + response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(response.headers().firstValue("API-Version")).isPresent();
    assertThat(response.headers().firstValue("ETag")).isEmpty();
    JsonNode problem = json(response);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asString()).isNotBlank();
    assertThat(problem.path("detail").asString()).isNotBlank();
    assertThat(problem.path("instance").asString()).isEqualTo(response.uri().getRawPath());
    return problem;
  }
}
