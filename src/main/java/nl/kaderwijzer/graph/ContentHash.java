package nl.kaderwijzer.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Computes the version of a state of the files: the same bytes under the same paths give the same version. */
final class ContentHash {

  private static final int LENGTH = 12;

  private ContentHash() {
  }

  /** Returns the first twelve hexadecimal digits of the SHA-256 over path and bytes of each file, in the given order. */
  static String of(List<DataFile> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (DataFile file : files) {
        digest.update(file.path().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(Integer.toString(file.content().length).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(file.content());
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
