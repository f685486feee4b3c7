package nl.kaderwijzer.graph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.util.function.SingletonSupplier;

/** The files with all data of one publication. Each is made when it is first asked for, and kept in memory as long as the publication. */
public final class Downloads {

  /** The path of the files, with a slash at the end. */
  public static final String PAD = "/dataset/";

  private final List<Bestand> bestanden;

  Downloads(Publication publication, List<Dump> dumps) {
    this.bestanden = dumps.stream().map(dump -> new Bestand(dump, publication)).toList();
  }

  /** All of them. */
  public List<Bestand> alle() {
    return bestanden;
  }

  /** The one with this name. */
  public Optional<Bestand> bestand(String naam) {
    return bestanden.stream().filter(bestand -> bestand.dump().bestand().equals(naam)).findFirst();
  }

  /** One file. Safe for concurrent use. */
  public static final class Bestand {

    private final Dump dump;
    private final SingletonSupplier<byte[]> inhoud;

    private Bestand(Dump dump, Publication publication) {
      this.dump = dump;
      this.inhoud = SingletonSupplier.of(() -> made(dump, publication));
    }

    /** Its form. */
    public Dump dump() {
      return dump;
    }

    /** Its bytes; not to be changed. */
    public byte[] inhoud() {
      return inhoud.obtain();
    }

    /** Its SHA-256. */
    public byte[] sha256() {
      try {
        return MessageDigest.getInstance("SHA-256").digest(inhoud());
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java has SHA-256", e);
      }
    }

    /** Its SHA-256 in hexadecimal digits. */
    public String controlegetal() {
      return HexFormat.of().formatHex(sha256());
    }

    private static byte[] made(Dump dump, Publication publication) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try {
        dump.schrijf(publication, bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return bytes.toByteArray();
    }
  }
}
