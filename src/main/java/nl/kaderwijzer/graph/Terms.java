package nl.kaderwijzer.graph;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * The terms of {@link Statements}, each with a number: IRIs first, by alphabet. Their texts stay bytes until they are asked for:
 * most of them never are. Safe for any number of threads.
 */
final class Terms {

  private static final byte IRI = 0;
  private static final byte BLANK = 1;
  private static final byte TYPED = 2;
  private static final byte LANGUAGE = 3;

  private final byte[] kinds;
  /** Per term the place of its datatype or language among the tags; 0 where it has none. */
  private final int[] tag;
  private final List<String> tags;
  /** Per term where its text ends in the bytes; it begins where the one before it ends. */
  private final int[] ends;
  private final byte[] bytes;
  /** What was asked for before; that two threads may make the same text does no harm. */
  private final @Nullable String[] texts;

  private Terms(byte[] kinds, int[] tag, List<String> tags, int[] ends, byte[] bytes) {
    this.kinds = kinds;
    this.tag = tag;
    this.tags = tags;
    this.ends = ends;
    this.bytes = bytes;
    this.texts = new @Nullable String[kinds.length];
  }

  /** Takes all terms of these statements; {@code numbers} receives the number of each. */
  static Terms of(Collection<List<Triple>> triples, Map<Node, Integer> numbers) {
    Set<Node> distinct = new HashSet<>();
    triples.forEach(list -> list.forEach(triple -> {
      distinct.add(triple.getSubject());
      distinct.add(triple.getPredicate());
      distinct.add(triple.getObject());
    }));
    List<Node> nodes = new ArrayList<>(distinct);
    nodes.sort(Comparator.comparing(Terms::kindOf).thenComparing(Terms::textOf).thenComparing(Terms::tagOf));
    List<String> tags = nodes.stream().map(Terms::tagOf).distinct().sorted().toList();
    Map<String, Integer> places = new HashMap<>();
    tags.forEach(name -> places.put(name, places.size()));
    byte[] kinds = new byte[nodes.size()];
    int[] tag = new int[nodes.size()];
    int[] ends = new int[nodes.size()];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < kinds.length; i++) {
      Node node = nodes.get(i);
      numbers.put(node, i);
      kinds[i] = kindOf(node);
      tag[i] = places.get(tagOf(node));
      bytes.writeBytes(textOf(node).getBytes(StandardCharsets.UTF_8));
      ends[i] = bytes.size();
    }
    return new Terms(kinds, tag, tags, ends, bytes.toByteArray());
  }

  /** Reads what {@link #write} wrote. */
  static Terms read(ByteBuffer in) {
    return new Terms(Snapshot.bytes(in), Snapshot.numbers(in), Snapshot.texts(in), Snapshot.numbers(in), Snapshot.bytes(in));
  }

  void write(DataOutputStream out) throws IOException {
    Snapshot.bytes(out, kinds);
    Snapshot.numbers(out, tag);
    Snapshot.texts(out, tags);
    Snapshot.numbers(out, ends);
    Snapshot.bytes(out, bytes);
  }

  int size() {
    return kinds.length;
  }

  /** The characters of a literal, an IRI, or the label of a blank node. */
  String text(int term) {
    String text = texts[term];
    if (text == null) {
      int start = term == 0 ? 0 : ends[term - 1];
      text = new String(bytes, start, ends[term] - start, StandardCharsets.UTF_8);
      texts[term] = text;
    }
    return text;
  }

  boolean isIri(int term) {
    return kinds[term] == IRI;
  }


  /** The language of a text, empty for anything else. */
  String language(int term) {
    return kinds[term] == LANGUAGE ? tags.get(tag[term]) : "";
  }

  /** The number of an IRI, negative when no statement has it. */
  int find(String iri) {
    int low = 0;
    int high = kinds.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = isIri(middle) ? text(middle).compareTo(iri) : 1;
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** The term as Jena has it. */
  Node node(int term) {
    String text = text(term);
    return switch (kinds[term]) {
      case IRI -> NodeFactory.createURI(text);
      case BLANK -> NodeFactory.createBlankNode(text);
      case LANGUAGE -> NodeFactory.createLiteralLang(text, tags.get(tag[term]));
      default -> NodeFactory.createLiteralDT(text, NodeFactory.getType(tags.get(tag[term])));
    };
  }

  private static byte kindOf(Node node) {
    if (node.isURI()) {
      return IRI;
    }
    if (node.isBlank()) {
      return BLANK;
    }
    if (!node.isLiteral()) {
      throw new LoadFailed(Bevinding.fout("", "", "Een uitspraak over een uitspraak kan hier niet staan: " + node));
    }
    return node.getLiteralLanguage().isEmpty() ? TYPED : LANGUAGE;
  }

  private static String textOf(Node node) {
    return node.isURI() ? node.getURI() : node.isBlank() ? node.getBlankNodeLabel() : node.getLiteralLexicalForm();
  }

  private static String tagOf(Node node) {
    return switch (kindOf(node)) {
      case TYPED -> node.getLiteralDatatypeURI();
      case LANGUAGE -> node.getLiteralLanguage();
      default -> "";
    };
  }
}
