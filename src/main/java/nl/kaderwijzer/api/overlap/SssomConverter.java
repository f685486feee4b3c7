package nl.kaderwijzer.api.overlap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.kaderwijzer.api.Formaat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes the judgements of {@link VerbandenView} as SSSOM, see {@link nl.kaderwijzer.overlap.Sssom}. */
@Component
final class SssomConverter extends AbstractHttpMessageConverter<VerbandenView> {

  SssomConverter() {
    super(StandardCharsets.UTF_8, MediaType.parseMediaType(Formaat.TSV));
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == VerbandenView.class;
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected VerbandenView readInternal(Class<? extends VerbandenView> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("SSSOM is only written", message);
  }

  @Override
  protected void writeInternal(VerbandenView verbanden, HttpOutputMessage message) throws IOException {
    message.getBody().write(verbanden.sssom().get().getBytes(StandardCharsets.UTF_8));
  }
}
