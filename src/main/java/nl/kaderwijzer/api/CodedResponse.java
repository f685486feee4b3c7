package nl.kaderwijzer.api;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Packs an answer as the caller likes it ({@link Codering}), unless it is packed already. The container does this too, but not with
 * brotli, and never for an answer with a strong ETag; ours differ by coding ({@link ConditionalRequests}), so they stay strong.
 */
final class CodedResponse extends HttpServletResponseWrapper {

  private final Codering codering;
  private @Nullable OutputStream packed;
  private @Nullable ServletOutputStream output;

  CodedResponse(HttpServletResponse response, Codering codering) {
    super(response);
    this.codering = codering;
  }

  /** Writes what is still held back. */
  void finish() throws IOException {
    if (packed != null) {
      packed.close();
    }
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (output == null) {
      if (Formaat.XLSX.equals(getContentType()) || getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
        output = super.getOutputStream();
      } else {
        setHeader(HttpHeaders.CONTENT_ENCODING, codering.naam());
        packed = codering.pak(super.getOutputStream());
        output = new Sink(packed);
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
    packed = null;
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
