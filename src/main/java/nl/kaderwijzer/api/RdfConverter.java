package nl.kaderwijzer.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.kaderwijzer.graph.RdfFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes an answer in the RDF formats, straight from the graph. */
@Component
final class RdfConverter extends AbstractHttpMessageConverter<AlsRdf> {

  RdfConverter() {
    super(
        StandardCharsets.UTF_8,
        Arrays.stream(RdfFormat.values()).map(f -> MediaType.parseMediaType(f.mediaType())).toArray(MediaType[]::new));
  }

  @Override
  protected boolean supports(Class<?> type) {
    return AlsRdf.class.isAssignableFrom(type);
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected AlsRdf readInternal(Class<? extends AlsRdf> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("RDF is only written", message);
  }

  @Override
  protected void writeInternal(AlsRdf antwoord, HttpOutputMessage message) throws IOException {
    MediaType type = message.getHeaders().getContentType();
    RdfFormat format =
        Arrays.stream(RdfFormat.values())
            .filter(f -> MediaType.parseMediaType(f.mediaType()).equalsTypeAndSubtype(type))
            .findFirst()
            .orElse(RdfFormat.JSON_LD);
    String text = antwoord.rdf().apply(format);
    message.getBody().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
