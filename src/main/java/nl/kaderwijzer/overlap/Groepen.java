package nl.kaderwijzer.overlap;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Divides ids into groups that are connected. */
final class Groepen {

  private final Map<String, String> ouders = new HashMap<>();

  /** Puts these two in one group. */
  void verbind(String een, String ander) {
    String a = van(een);
    String b = van(ander);
    if (!a.equals(b)) {
      ouders.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
    }
  }

  /** The first id of the group. */
  String van(String id) {
    String root = id;
    while (!ouders.computeIfAbsent(root, x -> x).equals(root)) {
      root = ouders.get(root);
    }
    for (String at = id; !at.equals(root); ) {
      at = ouders.put(at, root);
    }
    return root;
  }

  /** The groups, each under its first id. */
  Map<String, Set<String>> leden() {
    Map<String, Set<String>> leden = new TreeMap<>();
    for (String id : Set.copyOf(ouders.keySet())) {
      leden.computeIfAbsent(van(id), x -> new TreeSet<>()).add(id);
    }
    return leden;
  }
}
