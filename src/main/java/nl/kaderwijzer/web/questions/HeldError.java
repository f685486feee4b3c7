package nl.kaderwijzer.web.questions;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Lets an answer through and holds what is said when there is none. */
final class HeldError extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream held = new ByteArrayOutputStream();

  HeldError(HttpServletResponse response) {
    super(response);
  }

  /** Whether there is no answer. */
  boolean isError() {
    return getStatus() >= SC_BAD_REQUEST;
  }

  /** What was said. */
  String text() {
    return held.toString(StandardCharsets.UTF_8).strip();
  }

  @Override
  public void setContentType(String type) {
    if (!isError()) {
      super.setContentType(type);
    }
  }

  @Override
  public void setContentLength(int length) {
    if (!isError()) {
      super.setContentLength(length);
    }
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    return isError() ? new Holding() : super.getOutputStream();
  }

  private final class Holding extends ServletOutputStream {

    @Override
    public void write(int b) {
      held.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      held.write(bytes, from, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
