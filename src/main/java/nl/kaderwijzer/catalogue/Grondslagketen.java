package nl.kaderwijzer.catalogue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why a norm binds: the shortest chain from it up to an act, a treaty or a regulation of the Union, along what it works
 * out, its instrument, and what that rests on (design, section 4). Immutable.
 */
public final class Grondslagketen {

  private static final Set<String> TOP = Set.of("wet", "verdrag", "eu-verordening");
  private static final Set<String> UP = Set.of("grondslag", "werkt-uit");

  /**
   * A link of the chain.
   *
   * @param id id of a norm or slug of an instrument
   * @param naam its name with the place that is meant, for people
   * @param bindendheid how strongly its instrument binds
   */
  public record Schakel(String id, String naam, Begrip bindendheid) {}

  private final Catalogue catalogue;

  Grondslagketen(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The chain, the norm itself first; empty when none leads to an act or treaty as far as we know. */
  List<Schakel> van(Norm norm) {
    Map<String, @Nullable String> reached = new LinkedHashMap<>();
    Map<String, @Nullable String> plaatsen = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>();
    String start = norm.id().toString();
    reached.put(start, null);
    open.add(start);
    while (!open.isEmpty()) {
      String id = open.poll();
      if (TOP.contains(instrument(id).soort().slug())) {
        return chain(id, reached, plaatsen);
      }
      for (Tekstverband verband : upward(id)) {
        if (!reached.containsKey(verband.naar())) {
          reached.put(verband.naar(), id);
          plaatsen.put(verband.naar(), verband.plaats());
          open.add(verband.naar());
        }
      }
      String own = instrument(id).slug();
      if (reached.putIfAbsent(own, id) == null && !own.equals(id)) {
        open.add(own);
      }
    }
    return List.of();
  }

  private List<Tekstverband> upward(String id) {
    List<Tekstverband> all =
        id.contains("/")
            ? catalogue.norm(NormId.of(id)).orElseThrow().tekstverbanden()
            : catalogue.instrument(id).orElseThrow().tekstverbanden();
    return all.stream().filter(verband -> UP.contains(verband.soort().slug())).toList();
  }

  private List<Schakel> chain(String end, Map<String, @Nullable String> reached, Map<String, @Nullable String> plaatsen) {
    LinkedList<Schakel> chain = new LinkedList<>();
    for (String id = end; id != null; id = reached.get(id)) {
      chain.addFirst(new Schakel(id, catalogue.naam(id, plaatsen.get(id)), instrument(id).bindendheid()));
    }
    return List.copyOf(chain);
  }

  private Instrument instrument(String id) {
    int slash = id.indexOf('/');
    return catalogue.instrument(slash < 0 ? id : id.substring(0, slash)).orElseThrow();
  }
}
