package nl.kaderwijzer.web.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Tekstverband;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.VerbandRij;

/** The relations of one norm or instrument, in both directions. */
final class Verbandlijst {

  private static final String GEEN = "geen";

  private Verbandlijst() {}

  /** Our judgements, in the order of the list of kinds, but for those that found no relation. */
  static List<VerbandRij> oordelen(String id, Actueel nu) {
    return oordelen(id, nu, soort -> !soort.equals(GEEN));
  }

  /** Our judgements that found no relation. */
  static List<VerbandRij> vergeleken(String id, Actueel nu) {
    return oordelen(id, nu, GEEN::equals);
  }

  private static List<VerbandRij> oordelen(String id, Actueel nu, Predicate<String> soort) {
    return nu.verbanden().van(id).stream()
        .filter(v -> soort.test(v.soort().slug()))
        .sorted(Comparator.comparing(v -> nu.catalogue().begrip("verbandsoorten", v.soortVanaf(id)).volgorde()))
        .map(v -> VerbandRij.van(v, id, nu.catalogue()))
        .toList();
  }

  /** What texts say themselves: first this one of others, then others of this one. */
  static List<VerbandRij> uitTeksten(String id, Actueel nu) {
    return alle(nu)
        .filter(v -> v.van().equals(id) || v.naar().equals(id))
        .sorted(
            Comparator.comparing((Tekstverband v) -> !v.van().equals(id)).thenComparing(v -> v.soort().volgorde()))
        .map(v -> VerbandRij.van(v, id, nu.catalogue()))
        .toList();
  }

  private static Stream<Tekstverband> alle(Actueel nu) {
    return Stream.concat(
        nu.catalogue().instrumenten().stream().flatMap(i -> i.tekstverbanden().stream()),
        nu.catalogue().normen().stream().flatMap(n -> n.tekstverbanden().stream()));
  }
}
