package nl.kaderwijzer.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kaderwijzer.catalogue.Invoerfout;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the body of a POST: one JSON object, per parameter a text, a number, or a list of those. */
record JsonBody(List<Invoerfout> fouten) {

  /** The largest body in bytes. */
  static final int MOST = 64 * 1024;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  Map<String, List<String>> read(HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
    checkType(request.getContentType());
    if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
      throw new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Stuur de inhoud zonder Content-Encoding: wij pakken haar niet uit.");
    }
    JsonNode body = parse(text(request));
    Map<String, List<String>> invoer = new LinkedHashMap<>();
    body.properties().forEach(property -> invoer.put(property.getKey(), values(property.getKey(), property.getValue())));
    return invoer;
  }

  private static void checkType(String contentType) throws HttpMediaTypeNotSupportedException {
    MediaType type = null;
    try {
      type = contentType == null ? null : MediaType.parseMediaType(contentType);
    } catch (InvalidMediaTypeException e) {
      // refused below, as every type that is not JSON
    }
    boolean json =
        type != null
            && MediaType.APPLICATION_JSON.isCompatibleWith(type)
            && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
    if (!json) {
      throw new HttpMediaTypeNotSupportedException(type, List.of(MediaType.APPLICATION_JSON));
    }
  }

  /** The body, which is UTF-8 as RFC 8259 asks; a mark at its beginning is left out. */
  private static String text(HttpServletRequest request) {
    try {
      byte[] bytes = request.getContentLengthLong() > MOST ? new byte[MOST + 1] : request.getInputStream().readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, "Stuur hoogstens " + MOST / 1024 + " KB.");
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "De inhoud is geen UTF-8.");
    } catch (IOException e) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "Wij kunnen de inhoud niet lezen: zij houdt op of klopt niet met de headers.");
    }
  }

  private static JsonNode parse(String text) {
    JsonNode body;
    try {
      body = MAPPER.readTree(text);
    } catch (JacksonException e) {
      String plaats =
          e.getLocation() == null ? "" : " Het gaat mis op regel " + e.getLocation().getLineNr() + ", kolom " + e.getLocation().getColumnNr() + ".";
      throw new Refusal(HttpStatus.BAD_REQUEST, "De inhoud is geen goede JSON." + plaats);
    }
    if (body == null || !body.isObject()) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "De inhoud moet één JSON-object zijn, bijvoorbeeld {\"leeftijd\": [14]}.");
    }
    return body;
  }

  private List<String> values(String naam, JsonNode value) {
    List<String> texts = new ArrayList<>();
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      if (one.isString() || one.isNumber()) {
        texts.add(one.asString());
      } else if (!one.isNull()) {
        fouten.add(
            Invoerfout.vorm(naam, one.toString(), "kan hier niet. Geef een tekst, een getal, of een lijst daarvan."));
      }
    }
    return texts;
  }
}
