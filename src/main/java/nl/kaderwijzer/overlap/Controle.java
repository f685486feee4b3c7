package nl.kaderwijzer.overlap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks for judgements that cannot all be true.
 *
 * <p>It is enough to ask of each judgement whether the others exclude it: of a {@code deel-van} whether the whole lies within the
 * part, of an overlap whether one lies within the other, of a {@code geen} whether they share something. Whatever pair becomes
 * impossible by composition leads back to such a judgement.
 */
final class Controle {

  private static final Map<String, String> WOORDEN =
      Map.of("gelijk", "gelijk aan", "deel-van", "deel van", "omvat", "omvat", "overlapt", "overlapt met", "geen", "geen verband");

  private final Netwerk netwerk;
  private final Insluiting insluiting;
  private final Bewijs bewijs;
  private final UnaryOperator<String> naam;

  private Controle(Netwerk netwerk, UnaryOperator<String> naam) {
    this.netwerk = netwerk;
    this.insluiting = netwerk.insluiting();
    this.bewijs = new Bewijs(netwerk);
    this.naam = naam;
  }

  /** Every contradiction once; empty when all judgements can be true together. */
  static List<Tegenspraak> van(Netwerk netwerk, UnaryOperator<String> naam) {
    return new Controle(netwerk, naam).tegenspraken();
  }

  private List<Tegenspraak> tegenspraken() {
    List<Tegenspraak> found = new ArrayList<>();
    Set<Set<Verband>> seen = new HashSet<>();
    for (Verband verband : netwerk.alle()) {
      List<Verband> tegen = Basis.van(verband.soort().slug()).map(basis -> tegen(verband, basis)).orElse(null);
      if (tegen != null) {
        Set<Verband> together = new HashSet<>(tegen);
        together.add(verband);
        if (seen.add(together)) {
          found.add(new Tegenspraak(verband, tegen, zin(verband, tegen)));
        }
      }
    }
    return found;
  }

  private @Nullable List<Verband> tegen(Verband verband, Basis basis) {
    int van = insluiting.nummer(verband.van());
    int naar = insluiting.nummer(verband.naar());
    List<Verband> pad = switch (basis) {
      case GELIJK -> null;
      case DEEL_VAN -> insluiting.pad(naar, van);
      case OMVAT -> insluiting.pad(van, naar);
      case OVERLAPT -> insluiting.binnen(van, naar) ? insluiting.pad(van, naar) : insluiting.pad(naar, van);
      case GEEN -> bewijs.raakt(van, naar);
    };
    return pad == null ? null : List.copyOf(pad);
  }

  private String zin(Verband verband, List<Verband> tegen) {
    return naam.apply(verband.van()) + " en " + naam.apply(verband.naar()) + ": " + oordeel(verband) + ", maar dat kan niet samen met "
        + tegen.stream().map(Controle::oordeel).collect(Collectors.joining(" en ")) + ". Verbeter een van deze oordelen.";
  }

  private static String oordeel(Verband verband) {
    return "verbanden/" + verband.id() + " zegt “" + WOORDEN.getOrDefault(verband.soort().slug(), verband.soort().naam()) + "”";
  }
}
