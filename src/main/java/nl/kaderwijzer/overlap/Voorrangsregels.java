package nl.kaderwijzer.overlap;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.catalogue.Tekstverband;
import org.jspecify.annotations.Nullable;

/** Looks which {@link Voorrang reasons} there could be for either side of a conflict, from rank, conditions, dates and text. */
final class Voorrangsregels {

  /** The ladder of legal rank: treaty and Union, act, decree, regulation, ordinance; all else is no legal rule. */
  private static final Map<String, Integer> RANG =
      Map.of("verdrag", 0, "eu-verordening", 0, "wet", 1, "amvb", 2, "ministeriele-regeling", 3, "gemeentelijke-verordening", 4);
  private static final int GEEN_RANG = 5;

  private final Catalogue catalogue;
  private final Reikwijdte reikwijdte;

  Voorrangsregels(Catalogue catalogue, Reikwijdte reikwijdte) {
    this.catalogue = catalogue;
    this.reikwijdte = reikwijdte;
  }

  /** The reasons for either end. */
  List<Voorrang> redenen(Relatie conflict) {
    List<Voorrang> redenen = new ArrayList<>();
    for (Voorrang.Grond grond : Voorrang.Grond.values()) {
      reden(grond, conflict.van(), conflict.naar()).ifPresent(redenen::add);
      reden(grond, conflict.naar(), conflict.van()).ifPresent(redenen::add);
    }
    return List.copyOf(redenen);
  }

  /** Why the first could prevail over the second on this ground. */
  private Optional<Voorrang> reden(Voorrang.Grond grond, String een, String ander) {
    String uitleg = switch (grond) {
      case HOGERE -> hogere(een, ander);
      case BIJZONDERE -> bijzondere(een, ander);
      case LATERE -> latere(een, ander);
      case UITDRUKKELIJK -> zegt(een, ander, Set.of("uitzondering-op"))
          ? naam(een) + " is volgens de tekst een uitzondering op " + naam(ander) + "."
          : null;
    };
    return Optional.ofNullable(uitleg).map(text -> new Voorrang(grond, een, text));
  }

  private @Nullable String hogere(String een, String ander) {
    Instrument a = instrument(een);
    Instrument b = instrument(ander);
    return rang(a) < rang(b)
        ? naam(een) + " staat in een hogere regeling (" + klein(a.soort().naam()) + ") dan "
            + naam(ander) + " (" + klein(b.soort().naam()) + ")."
        : null;
  }

  private @Nullable String bijzondere(String een, String ander) {
    if (zegt(een, ander, Set.of("uitzondering-op", "werkt-uit"))) {
      return naam(een) + " regelt volgens de tekst een bijzonder geval van " + naam(ander) + ".";
    }
    Optional<Norm> a = norm(een);
    Optional<Norm> b = norm(ander);
    return a.isPresent() && b.isPresent() && reikwijdte.isBijzonder(a.get(), b.get())
        ? naam(een) + " geldt in minder gevallen dan " + naam(ander) + "."
        : null;
  }

  private @Nullable String latere(String een, String ander) {
    LocalDate a = inwerking(een);
    LocalDate b = inwerking(ander);
    int rang = rang(instrument(een));
    return a != null && b != null && a.isAfter(b) && rang < GEEN_RANG && rang == rang(instrument(ander))
        ? naam(een) + " geldt sinds " + datum(a) + " en " + naam(ander) + " al sinds " + datum(b) + "."
        : null;
  }

  /** Whether the text of the first, or its instrument, says this of the second, or its instrument. */
  private boolean zegt(String een, String ander, Set<String> soorten) {
    Set<String> over = Set.of(ander, instrument(ander).slug());
    return Stream.concat(norm(een).stream().flatMap(norm -> norm.tekstverbanden().stream()), instrument(een).tekstverbanden().stream())
        .filter(verband -> soorten.contains(verband.soort().slug()))
        .anyMatch(verband -> isOver(verband, een, over, ander));
  }

  /** A sentence of the instrument as a whole about the other as a whole says nothing of one pair of norms. */
  private static boolean isOver(Tekstverband verband, String een, Set<String> over, String ander) {
    return over.contains(verband.naar()) && (verband.van().equals(een) || verband.naar().equals(ander));
  }

  private @Nullable LocalDate inwerking(String eind) {
    return norm(eind).map(Norm::geldigheid).orElseGet(() -> instrument(eind).geldigheid()).inwerking();
  }

  private static int rang(Instrument instrument) {
    return RANG.getOrDefault(instrument.soort().slug(), GEEN_RANG);
  }

  private Instrument instrument(String eind) {
    return norm(eind).map(Norm::instrument).orElseGet(() -> catalogue.instrument(eind).orElseThrow());
  }

  private Optional<Norm> norm(String eind) {
    return eind.contains("/") ? catalogue.norm(NormId.of(eind)) : Optional.empty();
  }

  private String naam(String eind) {
    return catalogue.naam(eind);
  }

  private static String klein(String naam) {
    return naam.startsWith("Europ") ? naam : naam.substring(0, 1).toLowerCase(Locale.ROOT) + naam.substring(1);
  }

  private static String datum(LocalDate datum) {
    return datum.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl")));
  }
}
