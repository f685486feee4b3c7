package nl.kaderwijzer.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What contains what, over any number of judgements, for containment is transitive and equals contain each other. Ends (norms and
 * instruments) are numbered in the order of their ids; of each it is kept what contains it, nearest first, with the shortest path.
 * Immutable.
 */
final class Insluiting {

  private static final String GELIJK = "gelijk";
  private static final String DEEL_VAN = "deel-van";

  private final List<String> ids;
  private final Map<String, Integer> nummers = new HashMap<>();
  private final int[][] boven;
  private final int[][] onder;
  private final int[][] vorige;
  private final Verband[][] langs;

  /** From an end to one that contains it. */
  private record Stap(int naar, Verband verband) {}

  Insluiting(Collection<Verband> verbanden) {
    TreeSet<String> ends = new TreeSet<>();
    verbanden.forEach(verband -> {
      ends.add(verband.van());
      ends.add(verband.naar());
    });
    ids = List.copyOf(ends);
    ids.forEach(id -> nummers.put(id, nummers.size()));
    List<List<Stap>> stappen = stappen(verbanden);
    boven = new int[ids.size()][];
    vorige = new int[ids.size()][];
    langs = new Verband[ids.size()][];
    int[] seen = new int[ids.size()];
    Arrays.fill(seen, -1);
    for (int end = 0; end < ids.size(); end++) {
      climb(end, stappen, seen);
    }
    onder = inverse(boven);
  }

  private List<List<Stap>> stappen(Collection<Verband> verbanden) {
    List<List<Stap>> stappen = new ArrayList<>();
    ids.forEach(id -> stappen.add(List.of()));
    for (Verband verband : verbanden) {
      for (String id : List.of(verband.van(), verband.naar())) {
        String kind = verband.soortVanaf(id);
        if (kind.equals(GELIJK) || kind.equals(DEEL_VAN)) {
          int from = nummers.get(id);
          if (stappen.get(from).isEmpty()) {
            stappen.set(from, new ArrayList<>());
          }
          stappen.get(from).add(new Stap(nummers.get(verband.ander(id)), verband));
        }
      }
    }
    return stappen;
  }

  /** Breadth first, so that the first way found to an end is a shortest one. */
  private void climb(int end, List<List<Stap>> stappen, int[] seen) {
    List<Integer> reached = new ArrayList<>(List.of(end));
    List<Integer> from = new ArrayList<>(List.of(-1));
    List<@Nullable Verband> along = new ArrayList<>();
    along.add(null);
    seen[end] = end;
    for (int at = 0; at < reached.size(); at++) {
      for (Stap stap : stappen.get(reached.get(at))) {
        if (seen[stap.naar()] != end) {
          seen[stap.naar()] = end;
          reached.add(stap.naar());
          from.add(at);
          along.add(stap.verband());
        }
      }
    }
    boven[end] = reached.stream().mapToInt(i -> i).toArray();
    vorige[end] = from.stream().mapToInt(i -> i).toArray();
    langs[end] = along.toArray(Verband[]::new);
  }

  private static int[][] inverse(int[][] lists) {
    int[] sizes = new int[lists.length];
    for (int[] list : lists) {
      for (int to : list) {
        sizes[to]++;
      }
    }
    int[][] result = new int[lists.length][];
    for (int i = 0; i < lists.length; i++) {
      result[i] = new int[sizes[i]];
    }
    for (int from = lists.length - 1; from >= 0; from--) {
      for (int to : lists[from]) {
        result[to][--sizes[to]] = from;
      }
    }
    return result;
  }

  /** How many ends there are. */
  int aantal() {
    return ids.size();
  }

  /** The number of an end; -1 for one that no judgement is about. */
  int nummer(String id) {
    return nummers.getOrDefault(id, -1);
  }

  /** The end with this number. */
  String id(int nummer) {
    return ids.get(nummer);
  }

  /** What contains this end or equals it, itself first, then nearest first. Not to be changed. */
  int[] boven(int end) {
    return boven[end];
  }

  /** What lies within this end or equals it, itself too. Not to be changed. */
  int[] onder(int end) {
    return onder[end];
  }

  /** Whether the second contains the first or equals it; every end does so itself. */
  boolean binnen(int klein, int groot) {
    return plaats(klein, groot) >= 0;
  }

  /** The shortest path from an end to one that contains it; null when that does not contain it, empty for itself. */
  @Nullable List<Verband> pad(int klein, int groot) {
    int at = plaats(klein, groot);
    if (at < 0) {
      return null;
    }
    LinkedList<Verband> path = new LinkedList<>();
    for (; at > 0; at = vorige[klein][at]) {
      path.addFirst(langs[klein][at]);
    }
    return path;
  }

  /** How many judgements that path has; a very large number when there is none. */
  int lengte(int klein, int groot) {
    int at = plaats(klein, groot);
    int steps = 0;
    for (int i = at; i > 0; i = vorige[klein][i]) {
      steps++;
    }
    return at < 0 ? Integer.MAX_VALUE / 4 : steps;
  }

  private int plaats(int klein, int groot) {
    int[] list = boven[klein];
    for (int i = 0; i < list.length; i++) {
      if (list[i] == groot) {
        return i;
      }
    }
    return -1;
  }
}
