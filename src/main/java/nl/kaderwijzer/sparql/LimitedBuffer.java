package nl.kaderwijzer.sparql;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Holds an answer until it is whole, so that an error halfway is an error and not half an answer; refuses to grow past its limit.
 */
final class LimitedBuffer extends ByteArrayOutputStream {

  private final long limit;

  LimitedBuffer(long limit) {
    super(8192);
    this.limit = limit;
  }

  @Override
  public void write(int b) {
    room(1);
    super.write(b);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    room(length);
    super.write(bytes, from, length);
  }

  /** Gives back the room that was not used. Only for who wrote it, once it is whole. */
  void trim() {
    if (buf.length > count) {
      buf = Arrays.copyOf(buf, count);
    }
  }

  private void room(int length) {
    if (count + (long) length > limit) {
      throw new SparqlError(413, "Het antwoord is groter dan " + limitInWords()
          + ". Vraag minder kolommen, of vraag het in delen met ORDER BY, LIMIT en OFFSET.");
    }
  }

  private String limitInWords() {
    long kilobytes = limit / 1024;
    return kilobytes < 1024 ? kilobytes + " KB" : kilobytes / 1024 + " MB";
  }
}
