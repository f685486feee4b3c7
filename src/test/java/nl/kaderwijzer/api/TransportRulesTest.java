package nl.kaderwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * NL API Design Rules, transport. TLS is ended before the service (/core/transport/tls is for whoever runs it); what is said to it
 * with Forwarded headers counts. Which headers every answer has is in {@link HeadersTest}.
 */
class TransportRulesTest extends ApiTest {

  @Test
  @DisplayName("/core/transport/security-headers: HSTS over TLS, not without it")
  void strictTransportSecurity() {
    assertThat(get(API + "/begrippen").headers().firstValue("Strict-Transport-Security")).isEmpty();
    HttpResponse<String> secure = get(API + "/begrippen", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "kaderwijzer.voorbeeld.nl");
    assertThat(secure.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
  }

  @Test
  @DisplayName("/core/transport/security-headers: caching is open but asks first; see the README")
  void cacheControl() {
    assertThat(get(API + "/begrippen").headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(get(API + "/begrippen").headers().firstValue("ETag")).isPresent();
  }

  @Test
  @DisplayName("/core/transport/cors: open to all and without credentials, for everything here is public")
  void cors() {
    HttpResponse<String> response = get(API + "/begrippen", "Origin", "https://voorbeeld.nl");
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(response.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }

  @Test
  @DisplayName("/core/transport/no-sensitive-uris: answers about a situation can be given in a body")
  void noSensitiveUris() {
    assertThat(post(API + "/toepassing", "{\"situatie\":\"crisis\"}").statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("links follow the address that is seen from outside")
  void forwardedAddress() {
    String jsonLd = get("/doc/organisaties/igj.jsonld", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "kaderwijzer.voorbeeld.nl").body();
    assertThat(json(get("/doc/organisaties/igj.jsonld")).path("@context").asString()).isEqualTo(base() + "/context/v1.jsonld");
    assertThat(jsonLd).contains("\"https://kaderwijzer.voorbeeld.nl/context/v1.jsonld\"");
    assertThat(get("/doc/organisaties/igj.jsonld", "X-Forwarded-Host", "kaderwijzer.voorbeeld.nl").headers().firstValue("ETag"))
        .isNotEqualTo(get("/doc/organisaties/igj.jsonld").headers().firstValue("ETag"));
  }
}
