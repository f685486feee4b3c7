package nl.kaderwijzer.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** A page as it was rendered, kept compressed: that is how nearly every browser asks for it. */
final class Gedrukt implements View {

  private static final Pattern GZIP = Pattern.compile("(?i)\\bgzip\\b(?!\\s*;\\s*q\\s*=\\s*0(\\.0*)?\\s*(,|$))");

  private final byte[] gzip;

  private Gedrukt(byte[] gzip) {
    this.gzip = gzip;
  }

  static Gedrukt van(byte[] html) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream target = new GZIPOutputStream(out)) {
      target.write(html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Gedrukt(out.toByteArray());
  }

  /** How many bytes it takes. */
  int omvang() {
    return gzip.length;
  }

  @Override
  public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
    String accept = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    byte[] body = gzip;
    if (accept != null && GZIP.matcher(accept).find()) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    } else {
      body = new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes();
    }
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
