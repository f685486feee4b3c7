package nl.kaderwijzer.graph;

import java.nio.charset.StandardCharsets;

/**
 * One file of {@code ontology/}, {@code data/} or {@code queries/}.
 *
 * @param path the path as in the repository: {@code data/instruments/wet/jeugdwet.ttl}
 * @param content its bytes as read; not to be changed
 */
record DataFile(String path, byte[] content) {

  String text() {
    return new String(content, StandardCharsets.UTF_8);
  }

  boolean isIn(String folder) {
    return path.startsWith(folder);
  }
}
