package nl.kaderwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.info.Contact;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * NL API Design Rules, documentation and versioning. /core/deprecation-schedule and /core/transition-period ask something only once
 * there is a second version; the guide says what will be done then.
 */
class DocumentRulesTest extends ApiTest {

  private HttpResponse<String> response() {
    return get(API + "/openapi.json", "Origin", "https://voorbeeld.nl");
  }

  @Test
  @DisplayName("/core/doc-openapi /core/publish-openapi: at the standard place, as JSON, for every origin")
  void publishOpenapi() {
    assertThat(json(response()).path("openapi").asString()).matches("3(\\.\\d+){1,2}");
    assertThat(response().headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(response().headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
    assertProblem(get("/api/v1/openapi.yaml"), 404);
  }

  @Test
  @DisplayName("/core/doc-openapi-contact: name, the page to report at, and the e-mail address of whoever runs the service")
  void contact() {
    JsonNode contact = json(response()).path("info").path("contact");
    assertThat(contact.path("name").asString()).isNotBlank();
    assertThat(get(contact.path("url").asString(), "Accept", "text/html").statusCode()).isEqualTo(200);
    ApiProperties set = new ApiProperties(URI.create("https://kaderwijzer.voorbeeld.nl/"), "beheer@voorbeeld.nl");
    Contact configured = OpenApiDocument.contact(set);
    assertThat(configured.getEmail()).isEqualTo("beheer@voorbeeld.nl");
    assertThat(configured.getUrl()).isEqualTo("https://kaderwijzer.voorbeeld.nl/melden");
    assertThat(OpenApiDocument.contact(new ApiProperties(null, " ")).getEmail()).isNull();
  }

  @Test
  @DisplayName("/core/doc-language: descriptions are Dutch")
  void language() {
    assertThat(operations()).allSatisfy(o -> assertThat(o.json().path("description").asString()).doesNotContainIgnoringCase(" the ").matches(".*\\b(de|het|een|van|die|dat|met|er|waarover)\\b.*"));
  }

  @Test
  @DisplayName("/core/uri-version: the first number, and only that, is in the address")
  void uriVersion() {
    assertThat(json(response()).path("servers").valueStream().map(s -> s.path("url").asString())).isNotEmpty().allMatch(url -> url.matches(".*/v\\d+"));
    assertThat(API).endsWith("/v" + ApiPaths.VERSION.split("\\.")[0]);
  }

  @Test
  @DisplayName("/core/semver")
  void semver() {
    assertThat(json(response()).path("info").path("version").asString()).matches("(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)").isEqualTo(ApiPaths.VERSION);
  }

  @Test
  @DisplayName("/core/version-header: documented with every success; sent with every answer, see HeadersTest")
  void versionHeader() {
    operations().forEach(o -> assertThat(o.json().path("responses").path("200").path("headers").has("API-Version")).isTrue());
  }

  @Test
  @DisplayName("/core/changelog: the document says what changed in each version")
  void changelog() {
    assertThat(json(response()).path("info").path("description").asString()).contains("- " + ApiPaths.VERSION + ": ");
  }
}
