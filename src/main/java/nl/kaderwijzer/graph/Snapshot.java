package nl.kaderwijzer.graph;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kaderwijzer.vocabulary.Prefixes;

/**
 * A state that the build has parsed, checked and derived from, written so that a start has nothing to parse, to check or to look
 * up: what a {@link Publication} holds, with its statements as they are in memory.
 *
 * <p>Lengths come before what they count; texts are UTF-8.
 */
final class Snapshot {

  /** The name of the resource at the root of the classpath. */
  static final String FILE = "kaderwijzer.snapshot";

  private static final String FORMAT = "kaderwijzer-snapshot-2";

  private Snapshot() {
  }

  /** Reads a snapshot; empty when it was written by another version of the program. */
  static Optional<Publication> read(InputStream source) throws IOException {
    ByteBuffer in;
    try (source) {
      in = ByteBuffer.wrap(source.readAllBytes());
    }
    if (!text(in).equals(FORMAT)) {
      return Optional.empty();
    }
    String version = text(in);
    Prefixes prefixes = Prefixes.of(map(in));
    QueryFiles queries = QueryFiles.of(map(in));
    List<DataFile> shapes = new ArrayList<>();
    map(in).forEach((path, text) -> shapes.add(new DataFile(path, text.getBytes(StandardCharsets.UTF_8))));
    List<Bevinding> bevindingen = new ArrayList<>();
    for (int rest = in.getInt(); rest > 0; rest--) {
      bevindingen.add(new Bevinding(Ernst.valueOf(text(in)), text(in), in.getInt(), in.getInt(), text(in), text(in)));
    }
    return Optional.of(Publication.built(version, bevindingen, Statements.read(in), prefixes, queries, shapes));
  }

  /** Writes a published state. */
  static void write(Publication publication, OutputStream target) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(target))) {
      text(out, FORMAT);
      text(out, publication.version());
      map(out, publication.prefixes().asMap());
      Map<String, String> queries = new TreeMap<>();
      publication.queries().forEach(query -> queries.put(query.name(), query.text()));
      map(out, queries);
      Map<String, String> shapes = new TreeMap<>();
      publication.shapes().forEach(file -> shapes.put(file.path(), file.text()));
      map(out, shapes);
      out.writeInt(publication.bevindingen().size());
      for (Bevinding b : publication.bevindingen()) {
        text(out, b.ernst().name());
        text(out, b.bestand());
        out.writeInt(b.regel());
        out.writeInt(b.kolom());
        text(out, b.onderwerp());
        text(out, b.zin());
      }
      publication.statements().write(out);
    }
  }

  static byte[] bytes(ByteBuffer in) {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return bytes;
  }

  static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static int[] numbers(ByteBuffer in) {
    int[] numbers = new int[in.getInt()];
    in.asIntBuffer().get(numbers);
    in.position(in.position() + numbers.length * Integer.BYTES);
    return numbers;
  }

  static void numbers(DataOutputStream out, int[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  static List<String> texts(ByteBuffer in) {
    List<String> texts = new ArrayList<>();
    for (int rest = in.getInt(); rest > 0; rest--) {
      texts.add(text(in));
    }
    return List.copyOf(texts);
  }

  static void texts(DataOutputStream out, Collection<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(out, text);
    }
  }

  private static Map<String, String> map(ByteBuffer in) {
    Map<String, String> map = new TreeMap<>();
    Iterator<String> values = texts(in).iterator();
    for (String key : texts(in)) {
      map.put(key, values.next());
    }
    return map;
  }

  private static void map(DataOutputStream out, Map<String, String> map) throws IOException {
    texts(out, map.values());
    texts(out, map.keySet());
  }

  private static String text(ByteBuffer in) {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    bytes(out, text.getBytes(StandardCharsets.UTF_8));
  }
}
