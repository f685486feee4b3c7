package nl.kaderwijzer.api;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Compresses an answer with gzip. The container does this too, but never for an answer with a strong ETag; ours differ by coding
 * ({@link ConditionalRequests}), so they stay strong.
 */
final class GzipResponse extends HttpServletResponseWrapper {

  private @Nullable GZIPOutputStream gzip;
  private @Nullable ServletOutputStream output;

  GzipResponse(HttpServletResponse response) {
    super(response);
  }

  /** Whether the caller takes gzip: it is named, and not with q=0. */
  static boolean accepted(HttpServletRequest request) {
    String all = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING))).toLowerCase(Locale.ROOT);
    for (String part : all.split(",")) {
      String[] coding = part.strip().split("\\s*;\\s*");
      if (coding[0].equals("gzip") || coding[0].equals("x-gzip")) {
        return coding.length == 1 || !coding[1].matches("q\\s*=\\s*0(\\.0*)?");
      }
    }
    return false;
  }

  /** Writes what is still held back. */
  void finish() throws IOException {
    if (gzip != null) {
      gzip.finish();
    }
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (output == null) {
      if (Formaat.XLSX.equals(getContentType())) {
        output = super.getOutputStream();
      } else {
        setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        gzip = new Fast(super.getOutputStream());
        output = new Sink(gzip);
      }
    }
    return output;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    return new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8), true);
  }

  @Override
  public void resetBuffer() {
    super.resetBuffer();
    setHeader(HttpHeaders.CONTENT_ENCODING, null);
    gzip = null;
    output = null;
  }

  /** The length before compression says nothing. */
  @Override
  public void setContentLength(int length) {}

  @Override
  public void setContentLengthLong(long length) {}

  @Override
  public void setHeader(String name, @Nullable String value) {
    if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
      super.setHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, @Nullable String value) {
    if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
      super.addHeader(name, value);
    }
  }

  /** Compresses with the least work: a list gets ten times smaller as it is. */
  private static final class Fast extends GZIPOutputStream {

    Fast(OutputStream target) throws IOException {
      super(target, 8192);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  /** Passes on to the compressing stream. */
  private static final class Sink extends ServletOutputStream {

    private final OutputStream target;

    Sink(OutputStream target) {
      this.target = target;
    }

    @Override
    public void write(int b) throws IOException {
      target.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      target.write(bytes, offset, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("Answers are written at once");
    }
  }
}
